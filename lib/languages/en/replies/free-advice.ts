import type { SignWords } from '@/lib/replies/reply';

export const freeAdvice: SignWords = {
  sign: 'free-advice',
  warm: {
    'paid-hour':
      'That is a good question, and it deserves a proper answer. I can look into it in a paid session and send you my conclusions in writing; shall I reserve an hour?',
    'honest-look':
      'I would be glad to help with this. I would want to see the whole picture first, which is what my consultations are for. {slots}',
    pointer: 'In a sentence: it depends on things I have not seen. Let us book a consultation, and you will leave it with a clear plan.',
    friend: 'Kind of you to think of me. Ask them to write to me directly, and I will tell them how a consultation works.',
  },
  neutral: {
    consultation:
      'I answer questions like this in a consultation[ at {rate}]: you send me the details beforehand, and you get my recommendation in writing. [{slots}|Shall I send you two times?]',
    'first-step':
      'Before I recommend anything I need to look into it. That is paid work of about an hour; tell me by {date} whether you want to go ahead.',
    'not-by-mail': 'A quick answer by mail would be a guess. I can give you a considered one as a small paid piece of work.',
    review: 'I can review it for you as a fixed-price job, with written notes. Shall I send you the price?',
  },
  firm: {
    'paid-only':
      'I give advice as part of paid work only, so that I can stand behind it. Please tell me by {date} whether you want to go ahead on that basis.',
    'no-guess': 'I will not give an opinion on something I have not been engaged to examine. If you want me to, I will send you an offer.',
    rate: 'My time for questions is charged[ at {rate}|, as is all my work]. Shall I open a consultation for you?',
    closed: 'The project that this belongs to is complete. New questions are new work, and I am glad to quote for it.',
  },
};
