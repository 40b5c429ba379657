import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { setGranted, setLog } from '@/lib/protocol/transport';
import { openDb } from '@/lib/store/db';
import { writeLog } from '@/lib/store/tables/log';
import { readSettings } from '@/lib/store/tables/settings';
import { showBadge } from './badge';
import { onCommand } from './commands';
import { answerCalendars } from './handlers/calendars';
import { answerJudge } from './handlers/judge';
import { answerLayout } from './handlers/layout';
import { answerMail } from './handlers/mail';
import { answerMemory } from './handlers/memory';
import { answerNotes } from './handlers/notes';
import { answerOffers } from './handlers/offers';
import { answerOwnWords } from './handlers/own-words';
import { answerOverview } from './handlers/overview';
import { answerReplies } from './handlers/replies';
import { answerReview } from './handlers/review';
import { answerSelection } from './handlers/selection';
import { answerSession } from './handlers/session';
import { followGrants, isGrantedOrigin } from './hosts';
import { attachToOpenTabs } from './inject';
import { speak } from './interface-words';
import { followJobs } from './jobs';
import { welcome } from './welcoming';
import { browserZone } from './zone';

export default defineBackground(() => {
  // Listeners first and at once: a worker that is woken by an event must have them before anything is awaited.
  const db = openDb();
  const log = (where: string, what: string): void => {
    writeLog(db, where, what, Date.now()).catch(() => undefined);
  };
  setLog(log);
  setGranted(isGrantedOrigin);
  answerCalendars(db);
  answerJudge(db);
  answerLayout();
  answerMail(db);
  answerSession(db, log);
  answerMemory(db);
  answerNotes(db);
  answerOffers(db);
  answerOwnWords(db);
  answerReplies(db);
  answerReview(db);
  answerSelection();
  onCommand();
  answerOverview(db);
  followGrants(log);
  followJobs(db, log);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
    attachToOpenTabs().catch((error: unknown) => {
      log('inject', String(error));
    });
  });
  readSettings(db, browserZone())
    .then(({ settings }) => {
      speak(settings.language);
      return showBadge(db);
    })
    .catch((error: unknown) => {
      log('badge', String(error));
    });
});
