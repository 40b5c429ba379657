import type { LetterFacts, LetterWords } from '@/lib/replies/letter';

export const letter: LetterWords = {
  greeting: { warm: '[Hi {name},|Hello,]', neutral: '[Hello {name},|Hello,]', firm: '[Hello {name},|Hello,]' },
  opening: {
    warm: { one: 'Thank you for your message.', several: 'Thank you for your message. Let me go through your points one by one.' },
    neutral: { one: 'Thank you for your message.', several: 'Thank you for your message. Here are my answers, point by point.' },
    firm: { one: 'Thank you for your message.', several: 'Thank you for your message. My answers:' },
  },
  lead: {
    'disputed-agreement': 'On what we agreed:',
    'late-payment': 'On the payment:',
    'endless-revisions': 'On the changes:',
    'scope-creep': 'On the addition:',
    'budget-pressure': 'On the price:',
    'free-proposal': 'On the proposal:',
    'free-advice': 'On your question:',
    'unserious-prospect': 'On the project as a whole:',
    rush: 'On the timing:',
    'constant-access': 'On how to reach me:',
    'schedule-churn': 'On our meeting:',
  },
  closing: {
    warm: 'I look forward to hearing from you.',
    neutral: 'I look forward to your answer.',
    firm: '',
  },
  holding: 'Thank you for your message. I will answer it tomorrow.',
  signOff: { warm: 'Kind regards', neutral: 'Best regards', firm: 'Regards' },
  together: {
    disrespect: { warm: ['facts'], neutral: ['tone', 'peers'], firm: ['boundary'] },
    'free-advice': { warm: ['paid-hour'], neutral: ['not-by-mail', 'review'], firm: ['no-guess', 'rate'] },
    'free-proposal': { warm: ['past-work', 'date'], neutral: ['no-samples', 'discovery'], firm: ['no-spec-work'] },
    'disputed-agreement': { firm: ['agreement-holds', 'not-said'] },
    rush: { warm: ['part-now'], neutral: ['moves', 'ready-input'], firm: ['surcharge', 'order'] },
    'late-payment': { firm: ['paused', 'no-handover'] },
    'endless-revisions': { warm: ['round-count'] },
    'schedule-churn': { firm: ['count'] },
  },
};

const MEETING =
  '(?:a |an |the )?(?:(?:quick|short|brief|video|phone|zoom|teams|kick-?off|catch-?up|intro(?:ductory)?) ){0,2}(?:call|meeting|chat|catch-?up|zoom|session)';
const TIME = new RegExp(
  [
    `(?:have|do|set up|schedule|arrange|book|plan|jump on|hop on|get on|hold|find time for) ${MEETING}(?![\\p{L}])`,
    'when (?:are|would|could|can|will) you (?:be )?(?:free|available|around|meet|talk|have time|have a moment|do a call)',
    '(?:are you|you) (?:free|available) (?:on|for|at|this|next|tomorrow|to (?:talk|meet|speak))',
    'what (?:time|times|day|days|slots?) (?:works?|suits?|would|are|is|do|could|can)',
    '(?:which|what) (?:days? and )?times? (?:suits?|works?)',
    'your availability|find a time|pick a time|suggest (?:a|some|a few) (?:times?|slots?|dates?)|give me a call|can (?:we|you) (?:talk|meet|speak)(?![\\p{L}])|(?:could|shall|should|may) we (?:talk|meet|speak)(?![\\p{L}])',
  ].join('|'),
  'iu',
);
const INVOICE = /(?<![\p{L}])invoice\s{0,3}(?:no\.?|nr\.?|number|#|№)?\s{0,3}#?([\p{L}]{0,4}[-/]?\d[\d/-]{0,14}\d)(?![\p{L}\d])/iu;

export const facts: LetterFacts = {
  asksForTime: (text) => TIME.test(text),
  invoiceNumber: (text) => INVOICE.exec(text)?.[1],
};
