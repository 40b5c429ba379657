import type { Counted } from '@/components/clients/ClientFacts';
import type { ScorePart } from '@/lib/records/score';
import type { SignId } from '@/lib/signs/catalog';
import { hashOfMails } from '../route';

const YEAR = 365 * 86_400_000;
const QUARTER = YEAR / 4;
/** The end of the day after tomorrow: mail from a clock that is ahead counts too. */
const AHEAD = 2 * 86_400_000;

/** The mails behind a number of a client's page, of all time. */
export function mailsOfClient(clientId: string, now: number): (what: Counted, sign?: SignId) => string {
  return (what, sign) =>
    what === 'missed' ? '#calendar' : hashOfMails({ what, from: 0, to: now + AHEAD, clientId, ...(sign && { sign }) });
}

/** The mails behind a part of a client's score: the last twelve months, or for the trend the last three. */
export function mailsOfScore(clientId: string, now: number): (part: ScorePart) => string | undefined {
  const year = { from: now - YEAR, to: now + AHEAD, clientId };
  return (part) => {
    switch (part) {
      case 'flags':
        return hashOfMails({ what: 'flags', ...year });
      case 'trend':
        return hashOfMails({ what: 'flags', ...year, from: now - QUARTER });
      case 'churn':
        return hashOfMails({ what: 'flags', sign: 'schedule-churn', ...year });
      case 'given':
        return hashOfMails({ what: 'given', ...year });
      case 'hours':
        return hashOfMails({ what: 'outside-hours', ...year });
      case 'late':
      case 'worth':
        return undefined;
    }
  };
}
