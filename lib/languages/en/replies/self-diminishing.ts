import type { SignWords } from '@/lib/replies/reply';

export const selfDiminishing: SignWords = {
  sign: 'self-diminishing',
  warm: {
    'could-you': 'Could you tell me which of the two you prefer?',
    glad: 'I am glad to explain how I arrived at this.',
    thank: 'Thank you for your patience.',
    suggest: 'I suggest that we do it this way.',
  },
  neutral: {
    recommend: 'I recommend this version, as it serves your goal best.',
    question: 'I have one question before I go on.',
    'my-view': 'In my experience this works best.',
    next: 'The next step is your approval.',
  },
  firm: {
    advise: 'My advice is clear: keep this version.',
    'please-confirm': 'Please confirm by {date}.',
    expert: 'This is what I would do in your place.',
    need: 'I need your answer by {date} to keep the date.',
  },
};
