import type { SignWords } from '@/lib/replies/reply';

export const unseriousProspect: SignWords = {
  sign: 'unserious-prospect',
  warm: {
    'three-questions':
      'Three questions will tell us whether I am the right person: what should be different afterwards, by when, and with which budget?',
    range:
      'Projects like this begin at [{price}|a price that I can tell you before we talk]. If that fits, I would like to hear more. {slots}',
    later: 'It sounds as if the idea is still taking shape. Write to me when you have a date and a budget, and we can start quickly.',
    starter: 'If it is too early for the whole, a paid first hour may help you to see what you need. [{slots}|Shall I send you two times?]',
  },
  neutral: {
    qualify: 'So that I can answer properly: what is the goal, who decides, by which date, and what budget is set aside?',
    minimum: 'My projects start at [{price}|a minimum that I am glad to name]. Please tell me by {date} whether that is within your plans.',
    decider: 'I would like to speak with the person who decides before we go on. Who is that, and when are they free?',
    'small-step': 'I suggest a small paid first step. It shows both of us whether the rest makes sense.',
  },
  firm: {
    'not-now': 'Without a date and a budget I cannot hold time for this. Please come back to me when both are known.',
    'no-shares': 'I work for a fee, not for a share or for exposure. If there is a budget, I am glad to hear about it.',
    close: 'I am closing this enquiry for now. If you wish to go ahead, write by {date} with your budget.',
    deposit: 'I plan a project in when the deposit has arrived. Until then your date stays open to others.',
  },
};
