import type { SignWords } from '@/lib/replies/reply';

export const constantAccess: SignWords = {
  sign: 'constant-access',
  warm: {
    hours:
      'I read mail in the morning and in the afternoon of working days, and I will answer you the same or the next day. That way you get my full attention.',
    'one-place': 'So that nothing gets lost, please send everything by mail; I answer there within a working day.',
    weekly: 'Shall we set a short weekly call, so that you always know where we stand? {slots}',
    'urgent-way': 'For a real emergency we can agree on a phone line with its own price. For all else I answer mail within a working day.',
  },
  neutral: {
    'response-time': 'I answer mail within one working day. Messages sent in the evening or at the weekend I read on the next working day.',
    'calls-booked': 'I take calls by appointment, so that I am prepared. {slots}',
    'no-chat': 'I do not follow chats while I work. Please write by mail, one message with all points.',
    report: 'You will get a summary of the progress every Friday. Between these I write when I need a decision.',
  },
  firm: {
    'not-evenings': 'I am not available in the evening and at weekends. I will answer on the next working day.',
    'no-private-phone': 'My private number is for my family. For work please use mail.',
    once: 'One message is enough; I answer each within a working day.',
    'on-call': 'Being on call is a service of its own, with its own price. It is not part of our agreement.',
  },
};
