import type { SignWords } from '@/lib/replies/reply';

export const venting: SignWords = {
  sign: 'venting',
  warm: {
    facts: 'Let me go through the open points one by one.',
    wish: 'I would like us to find a way of working that suits both of us.',
    call: 'I suggest that we talk about this. {slots}',
    restart: 'Let us look at what we agreed and go on from there.',
  },
  neutral: {
    agreement: 'I refer to what we agreed and ask you to keep to it.',
    'open-points': 'Two points are open; please answer them by {date}.',
    effect: 'This delays the work, and the date moves accordingly.',
    need: 'To go on I need a decision from you by {date}.',
  },
  firm: {
    limit: 'I will continue once this is settled.',
    pause: 'I am pausing the work until I have your answer.',
    terms: 'I work on the terms that we agreed.',
    end: 'If we do not find a solution by {date}, I will end the project and hand over what is paid for.',
  },
};
