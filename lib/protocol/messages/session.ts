import * as z from 'zod/mini';
import { quietPhrase } from '@/lib/records/quiet-phrase';
import { signId } from '@/lib/records/sign-id';
import { address, line, short } from '@/lib/records/text';
import { defineMessage } from '../message';
import { chosenMessages } from './words';

/** What a content script needs to know when it starts, and again when something changed. */
export const sessionStarted = defineMessage({
  name: 'session.started',
  from: ['content'],
  request: z.object({}),
  response: z.object({
    quietPhrases: z.array(z.pick(quietPhrase, { sign: true, phrase: true })),
    ownAddresses: z.array(short),
    /** Signs of a draft that are asked about before it is sent. */
    sendCheck: z.array(signId),
    appearance: z.enum(['auto', 'light', 'dark']),
    /** Nothing is judged on this page until then; ms since 1970. */
    pausedUntil: z.number(),
    words: z.optional(chosenMessages),
    /** The user's zone, for reading dates that the page shows without one. */
    timeZone: short,
  }),
});

/** Put the card's script into the asking frame. */
export const cardWanted = defineMessage({
  name: 'card.wanted',
  from: ['content'],
  request: z.object({}),
  response: z.object({ ok: z.boolean() }),
});

/** Something went wrong in a content script: for the extension's own log, never the page's console. */
export const troubleReported = defineMessage({
  name: 'trouble.reported',
  from: ['content', 'page'],
  request: z.object({ where: short, what: line }),
  response: z.object({}),
});

/** As the manifest names them (`wxt.config.ts`). */
export const COMMANDS = ['offer-slots', 'next-finding', 'build-reply', 'use-words', 'dismiss-finding'] as const;
export type Command = (typeof COMMANDS)[number];

/** A keyboard command, from the worker to the frames of the tab in front. Answer: whether this frame took it. */
export const commandGiven = defineMessage({
  name: 'command.given',
  from: ['background'],
  request: z.object({ command: z.enum(COMMANDS) }),
  response: z.object({ taken: z.boolean() }),
});

/** From the worker to a frame that may show a thread: the user asked for this in the popup. Answer: whether this frame shows it. */
export const composerWanted = defineMessage({
  name: 'composer.wanted',
  from: ['background'],
  request: z.object({ site: short, key: line, what: z.enum(['show', 'slots', 'answer']) }),
  response: z.object({ taken: z.boolean() }),
});

/** Settings, phrases or dismissals changed: ask again. From the worker to every content script. */
export const thingsChanged = defineMessage({
  name: 'things.changed',
  from: ['background'],
  request: z.object({
    /** Everything was deleted: mail on the screen must not be told anew, or it would be kept again at once. */
    erased: z.optional(z.literal(true)),
  }),
  response: z.object({}),
});

/** Addresses that the webmail shows as the user's own: remembered for pages that do not show them. */
export const ownAddressesSeen = defineMessage({
  name: 'own-addresses.seen',
  from: ['content'],
  request: z.object({ addresses: z.array(address).check(z.maxLength(20)) }),
  response: z.object({}),
});
