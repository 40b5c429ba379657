import type { SignWords } from '@/lib/replies/reply';

export const freeGiveaway: SignWords = {
  sign: 'free-giveaway',
  warm: {
    'as-extra': 'I am happy to do this as a small extra and will send you the price first.',
    swap: 'I can take this in if we leave something else out.',
    'this-once': 'This is normally charged; I include it this once, as part of the present order.',
    'quote-soon': 'I will send you a short quote for it.',
  },
  neutral: {
    charged: 'This is charged as extra work[ at {rate}].',
    quote: 'I will quote for it and start once you confirm.',
    worth: 'On the invoice you will find it at its full price[ of {price}].',
    instead: 'For a lower price I would take something out.',
  },
  firm: {
    'not-included': 'This is not included.',
    'order-first': 'I begin when the order is confirmed.',
    'full-price': 'The price stays as we agreed.',
    paid: 'I do this as paid work only.',
  },
};
