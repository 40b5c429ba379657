import type { SignWords } from '@/lib/replies/reply';

export const rush: SignWords = {
  sign: 'rush',
  warm: {
    'can-do-when': 'I see that this has become pressing. My next free day for it is {free}; shall I reserve it for you?',
    express:
      'I can bring it forward as an express job, which carries a surcharge[ of {price}]. Would you like that, or is {free} early enough to begin?',
    'part-now': 'What is the one part that you cannot do without? I can look at that one first and do the rest in its turn.',
    'plan-ahead': 'Glad to help where I can. Next time a few days of notice would let me keep a place for you.',
  },
  neutral: {
    'next-free': 'My next free day is {free}. An earlier one is possible with the express surcharge; please tell me which you prefer.',
    moves: 'If I do this first, the delivery that we agreed moves by as much. Please confirm that this is what you want.',
    'no-overnight': 'Work that must be right does not happen overnight. I can begin on {free}, and will tell you then when it is ready.',
    'ready-input': 'I can start when I have all texts and approvals. The date counts from that day.',
  },
  firm: {
    'not-today': 'That is not possible today. The next day that I can offer is {free}.',
    surcharge: 'Short notice is charged with a surcharge. I begin when you have confirmed it in writing.',
    order: 'I work through orders in the sequence of their confirmation, and my next free day is {free}.',
    quality: 'I will not deliver something unfinished to meet a date that was set without me.',
  },
};
