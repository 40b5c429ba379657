import type { SignWords } from '@/lib/replies/reply';

export const disrespect: SignWords = {
  sign: 'disrespect',
  warm: {
    facts: 'I can hear that you are unhappy. Tell me what should be different, point by point, and I will answer each one.',
    'same-side': 'We both want this to work. I suggest that we leave the tone aside and look at the three most important points.',
    call: 'This is better talked through calmly. {slots}',
    'pause-day': 'Let us both sleep on this. I will write tomorrow with a proposal.',
  },
  neutral: {
    tone: 'I am glad to hear criticism of the work. I ask you to keep it to the work.',
    points: 'Please send me the concrete points. I will answer them by {date}.',
    peers: 'I advise you as a specialist, and I expect us to speak to each other as equals.',
    'how-we-work': 'I do my best work where there is respect on both sides. Let us go on in that way.',
  },
  firm: {
    'not-like-this': 'I do not continue conversations in this tone. When we can speak about the work, I am here.',
    end: 'If this way of speaking goes on, I will end our work together and hand over what has been paid for.',
    boundary: 'Criticise what I deliver as clearly as you like. Remarks about me as a person I will not answer.',
    part: 'I think that we should part here. You will get everything that is paid for by {date}, and I wish you well.',
  },
};
