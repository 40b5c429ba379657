import type { Reading } from './probe';

/** How many of a page's readings are the same after a mutation, and whether any says what it should not. */
export interface Survival {
  readonly readings: number;
  readonly survived: number;
  /** Of those, the ones that the generic reader gave in place of the webmail's own adapter. */
  readonly byGeneric: number;
  readonly wrong: readonly Wrong[];
}

/** `who`: a sender that is another's, own and other taken for each other; `text`: words that are not the author's newest. */
export interface Wrong {
  readonly what: 'who' | 'text' | 'draft';
  readonly said: string;
}

type Message = Reading['messages'][number];
type Compose = Reading['composes'][number];

const isSameMessage = (a: Message, b: Message): boolean => a.sender === b.sender && a.own === b.own && a.text === b.text;
const isSameCompose = (a: Compose, b: Compose): boolean =>
  a.kind === b.kind && a.subject === b.subject && a.text === b.text && a.recipients.join() === b.recipients.join();

/** Nothing or right: whatever is read must have been read before; of a draft, parts may be missing but none may be others. */
export function compare(before: Reading, after: Reading): Survival {
  const messages = before.messages.flatMap((was) => after.messages.find((is) => isSameMessage(was, is)) ?? []);
  const composes = before.composes.flatMap((was) => after.composes.find((is) => isSameCompose(was, is)) ?? []);
  const strangers = after.messages.filter((is) => !before.messages.some((was) => isSameMessage(was, is)));
  const drafts = after.composes.filter((is) => !before.composes.some((was) => isPartOf(was, is)));
  return {
    readings: before.messages.length + before.composes.length,
    survived: messages.length + composes.length,
    byGeneric: [...messages, ...composes].filter(({ by }) => by === 'generic').length,
    wrong: [
      ...strangers.map(({ sender, own, text, by }) => ({
        what: before.messages.some((was) => was.sender === sender && was.own === own) ? ('text' as const) : ('who' as const),
        said: `${by}: ${own ? 'own' : 'other'} ${sender}: ${text.slice(0, 60)}`,
      })),
      ...drafts.map(({ kind, recipients, text, by }) => ({
        what: 'draft' as const,
        said: `${by}: ${kind} to ${recipients.join()}: ${text.slice(0, 60)}`,
      })),
    ],
  };
}

function isPartOf(was: Compose, is: Compose): boolean {
  return (
    is.kind === was.kind &&
    is.text === was.text &&
    (is.subject === '' || is.subject === was.subject) &&
    is.recipients.every((address) => was.recipients.includes(address))
  );
}

export function sum(all: readonly Survival[]): Survival {
  return {
    readings: all.reduce((n, s) => n + s.readings, 0),
    survived: all.reduce((n, s) => n + s.survived, 0),
    byGeneric: all.reduce((n, s) => n + s.byGeneric, 0),
    wrong: all.flatMap((s) => s.wrong),
  };
}
