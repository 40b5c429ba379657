import type { SignWords } from '@/lib/replies/reply';

export const scopeCreep: SignWords = {
  sign: 'scope-creep',
  warm: {
    'good-idea':
      'Good idea, and I can see why you want it. It goes beyond what we agreed, so I will send a short quote [of {price} ]with the effect on the date and start once you say yes.',
    'two-ways':
      'Happy to think along. I can do this as an extra with its own price, or in place of something else on our list; which do you prefer?',
    'next-phase': 'I like where this is going. Let us finish what we agreed first, and I will put this on the list for the next phase.',
    'keep-date':
      'That would make a nice addition. To keep our date safe I would treat it as a separate small project; shall I send you the price?',
  },
  neutral: {
    'quote-first':
      'This is outside what we agreed[, {scope}]. I will send a quote with the price and the new date, and begin once you have approved it.',
    swap: 'The agreed work has no room for this. We can swap it for something of the same size, or add it as an extra; please tell me which.',
    'change-order':
      'I have noted this as a change: [price {price}|a price to follow], with its effect on the date. Reply yes to go ahead, and I will plan it in.',
    'after-launch': 'I suggest that we complete the agreed list first and look at this afterwards, with its own quote.',
  },
  firm: {
    'not-included': 'This is not part of our agreement, so I will not start on it. If you want it done, ask me for a quote.',
    'only-approved': 'I work on what we have both approved. Extra work begins when its price and date are confirmed in writing.',
    'list-closed': 'The list we agreed is closed for this phase. I will deliver it as it stands; anything new is a new order.',
    again: 'We have had several additions that were not agreed. From here on each one needs a written yes to its price before I begin.',
  },
};
