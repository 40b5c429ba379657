import type { SignWords } from '@/lib/replies/reply';

export const budgetPressure: SignWords = {
  sign: 'budget-pressure',
  warm: {
    smaller: 'I understand that the budget has a limit. I can make it fit by leaving something out; which part matters least to you?',
    value:
      'I see the amount differently: it is set by what the work brings you. Let us look at that first, and then at what to do now and what later.',
    stages: 'We can spread this over two stages, each with its own price and result. Shall I show you how?',
    'why-price':
      'Thank you for being open. The price covers the thinking and the care that make it work; I would rather do less of it than do it worse.',
  },
  neutral: {
    'less-scope': 'For a smaller sum I can do a smaller piece of work. Tell me your budget, and I will say what fits into it.',
    'price-stands': 'The price stands for the work described. If something in the description changes, the price changes with it.',
    commitment:
      'A lower price needs something in return: a longer contract, payment in advance, or a later date. Which of these would suit you?',
    compare: 'There are cheaper offers, and they include other things. I am glad to go through the differences with you.',
  },
  firm: {
    'no-discount': 'I do not lower the price for the same work. You can have less for less, or the whole at the price we named.',
    final: 'This is my price[, {price}]. Please tell me by {date} whether you want to go ahead.',
    'someone-else': 'If the other offer covers what you need, do take it. Mine stays as it is.',
    'no-free-first': 'I do not work cheaply now for the promise of more later. Orders that come, I price as they come.',
  },
};
