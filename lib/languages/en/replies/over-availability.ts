import type { SignWords } from '@/lib/replies/reply';

export const overAvailability: SignWords = {
  sign: 'over-availability',
  warm: {
    'two-slots': '{slots}',
    afternoons: 'Tuesday or Thursday afternoon would suit me well; which is better for you?',
    window: 'I am in the office from Monday to Friday and gladly make time for you there.',
    'you-choose-two': 'I have kept two times for you. {slots}',
  },
  neutral: {
    slots: '{slots}',
    'tue-thu': 'I can do Tuesday or Thursday afternoon; which suits you?',
    'office-hours': 'I am available on working days during office hours.',
    'answer-by': 'I answer within one working day.',
  },
  firm: {
    'only-slots': '{slots}',
    booked: 'I take calls by appointment.',
    'working-days': 'I work on working days and answer then.',
    'next-free': 'My next free time is {free}.',
  },
};
