import type { SignWords } from '@/lib/replies/reply';

export const scheduleChurn: SignWords = {
  sign: 'schedule-churn',
  warm: {
    'two-new': 'These things happen. {slots} I will keep the time firmly for you then.',
    fixed: 'Would a fixed time each week be easier for you? I would keep it free, and we could stop moving things about.',
    'by-mail': 'If a call is hard to fit in, send me your points in writing and I will answer them by {date}.',
    'let-me-know': 'No harm done. Please tell me a day ahead next time, so that I can use the hour for you in another way.',
  },
  neutral: {
    'last-move': 'I had kept this time for you. {slots} Please choose one that will hold.',
    'date-follows': 'Each move of the meeting moves the delivery by as much. Please confirm a time by {date}, so that our plan stands.',
    notice: 'Meetings that are called off with less than a day of notice I charge as held. I would rather meet you, of course.',
    'decide-without': 'If we cannot meet this week, I will go on with the version I recommend and write to you what I decided.',
  },
  firm: {
    count: 'This is not the first move. I will hold a time once more; if it falls through, we continue in writing.',
    charged: 'The reserved hour is charged, as it could not be given to anybody else. {slots}',
    pause: 'I have taken our project out of the plan until a meeting has taken place. Please confirm a time by {date}.',
    'no-more-holds': 'I no longer hold times without a confirmation. The first one that you confirm is yours.',
  },
};
