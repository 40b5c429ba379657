import type { SignWords } from '@/lib/replies/reply';

export const freeProposal: SignWords = {
  sign: 'free-proposal',
  warm: {
    'talk-first':
      'This sounds like a project worth doing well. Before I put a proposal together I would like to understand it; could we talk for twenty minutes? {slots}',
    'paid-concept':
      'I would enjoy this one. I do not design before there is an order, as good ideas come from looking closely, but I offer a paid concept stage that you can keep whatever you decide.',
    'past-work': 'I can show you how I think with work I have already done. For your own case I begin with a short paid discovery.',
    date: 'Happy to write you a proposal. So that it fits your plans: by which date will you decide, and who decides with you?',
  },
  neutral: {
    'decision-date':
      'I write a proposal when I know what it must answer and when it will be decided. If you can give me a yes or no by {date}, I will prepare it.',
    'no-samples':
      'I do not make samples or drafts on trial. My past work shows the quality, and a first paid stage shows how we work together.',
    discovery: 'The next step would be a paid discovery: two pages with goals, plan and price. It is yours, whoever does the work.',
    budget: 'To propose something that fits I need your budget and your date. With those two I can answer within two working days.',
  },
  firm: {
    'no-spec-work': 'I do not work on trial. If you wish to see ideas for your case, order the concept stage.',
    'no-pitch': 'I do not take part in pitches without a fee. If the list gets shorter, I am glad to talk.',
    'no-breakdown': 'I do not hand out plans and methods before an order. I will gladly send a price and a date.',
    'yes-or-no': 'I have sent what you need to decide. Please give me a yes or no by {date}; after that the offer lapses.',
  },
};
