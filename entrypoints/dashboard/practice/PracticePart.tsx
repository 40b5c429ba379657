import { type ReactElement, useState } from 'react';
import { Practice, type PracticeDeeds, type PracticeMail } from '@/components/practice/Practice';
import { t, uiLanguage } from '@/lib/i18n';
import { letterWanted } from '@/lib/protocol/messages/composer';
import { textTried } from '@/lib/protocol/messages/judge';
import { slotsWanted, suggestionsWanted } from '@/lib/protocol/messages/replies';
import { ask } from '@/lib/protocol/transport';
import { PIECES } from '@/lib/replies/letter';

/** No thread of a webmail is called so: nothing is held for it, and nothing of it is kept. */
const THREAD = 'firmly:practice';

const deeds: PracticeDeeds = {
  judge: async (text, direction) => {
    const { language = 'en', findings } = await ask(textTried, { text, direction });
    return { language, places: findings };
  },
  words: async (place, mail, draft, language) => {
    const { tone, suggestions } = await ask(suggestionsWanted, {
      sign: place.sign,
      language,
      threadKey: THREAD,
      excerpt: (draft ?? mail.text).slice(place.start, place.end),
      manner: mail.text,
      message: mail.text,
      ...(draft !== undefined && { passage: { text: draft, start: place.start, end: place.end } }),
    });
    const change = suggestions.find((one) => one.change && one.tone)?.change;
    return { tone, suggestions, ...(draft !== undefined && change && { instead: draft.slice(change.start, change.end) }) };
  },
  slots: async (mail, language) => {
    const said = await ask(slotsWanted, { language, threadKey: THREAD, manner: mail.text, message: mail.text });
    return said.ok ? { text: said.text } : { error: said.error };
  },
  letter: ({ tone, language, what }, mail, places, theirs) =>
    ask(letterWanted, {
      language: language ?? theirs,
      threadKey: THREAD,
      found: places.map(({ sign, start, end }) => ({ sign, excerpt: mail.text.slice(start, end) })),
      message: mail.text,
      manner: mail.text,
      ...(tone && { tone }),
      what: PIECES.find((piece) => piece === what) ?? 'answer',
    }),
};

function mails(): readonly PracticeMail[] {
  return [
    { sender: t('practice_1_sender'), subject: t('practice_1_subject'), text: t('practice_1_text'), draft: t('practice_1_draft') },
    { sender: t('practice_2_sender'), subject: t('practice_2_subject'), text: t('practice_2_text'), draft: t('practice_2_draft') },
    { sender: t('practice_3_sender'), subject: t('practice_3_subject'), text: t('practice_3_text'), draft: t('practice_3_draft') },
  ];
}

/** Three made-up mails to try everything on; nothing is kept. */
export function PracticePart(): ReactElement {
  const all = mails();
  const [at, setAt] = useState(0);
  const [round, setRound] = useState(0);
  const mail = all[at];
  return (
    <>
      <div className="row" role="group" aria-label={t('practice_mails')}>
        {all.map(({ subject }, i) => (
          <button
            key={subject}
            type="button"
            aria-pressed={i === at}
            className={i === at ? 'primary' : undefined}
            onClick={() => {
              setAt(i);
            }}
          >
            {subject}
          </button>
        ))}
        <button
          type="button"
          className="plain"
          onClick={() => {
            setRound(round + 1);
          }}
        >
          {t('practice_again')}
        </button>
      </div>
      {mail && <Practice key={`${uiLanguage()} ${String(at)} ${String(round)}`} mail={mail} deeds={deeds} />}
    </>
  );
}
