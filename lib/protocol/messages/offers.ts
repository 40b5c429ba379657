import * as z from 'zod/mini';
import { offer, slot } from '@/lib/records/offer';
import { short } from '@/lib/records/text';
import { defineMessage } from '../message';

const ok = z.object({ ok: z.boolean() });

/** A listed offer with what an invitation needs besides. */
const listedOffer = z.object({
  ...z.omit(offer, { threadKey: true }).shape,
  clientName: short,
});
export type ListedOffer = z.infer<typeof listedOffer>;

/** The newest offers, newest first. */
export const offersListed = defineMessage({
  name: 'offers.listed',
  from: ['page'],
  request: z.object({}),
  response: z.object({ offers: z.array(listedOffer), own: z.optional(short) }),
});

/** The client took a slot: keep it, and free the other. */
export const offerAccepted = defineMessage({
  name: 'offer.accepted',
  from: ['content', 'page'],
  request: z.object({ offer: short, slot }),
  response: ok,
});

/** None was taken: all may be offered again. */
export const offerReleased = defineMessage({
  name: 'offer.released',
  from: ['page'],
  request: z.object({ offer: short }),
  response: ok,
});

/** Nobody came to what was agreed; or they did after all. It counts with the moves of this client. */
export const offerMissed = defineMessage({
  name: 'offer.missed',
  from: ['page'],
  request: z.object({ offer: short, missed: z.boolean() }),
  response: ok,
});

/** Show the page where the invitation is saved. */
export const invitationWanted = defineMessage({
  name: 'invitation.wanted',
  from: ['content'],
  request: z.object({}),
  response: ok,
});
