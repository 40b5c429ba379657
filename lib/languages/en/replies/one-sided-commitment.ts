import type { SignWords } from '@/lib/replies/reply';

export const oneSidedCommitment: SignWords = {
  sign: 'one-sided-commitment',
  warm: {
    'my-part-yours': 'I will have it ready by {date}; for that I need your texts three days earlier.',
    'yes-or-no': 'I will write the proposal this week, and you let me know by {date} whether it is a yes or a no.',
    both: 'As soon as I have your approval, I will start.',
    deposit: 'I will plan you in as soon as the deposit has arrived.',
  },
  neutral: {
    'when-then': 'When I have your approval by {date}, I deliver on the agreed day.',
    'decide-by': 'Please decide by {date}; then I will begin.',
    condition: 'I start when scope and price are confirmed in writing.',
    'date-for-date': 'The date holds if your material reaches me by {date}.',
  },
  firm: {
    'after-deposit': 'I start after the deposit.',
    'no-answer': 'Without an answer by {date} I give the time to another project.',
    'your-turn': 'The next step is yours.',
    written: 'I begin on a written order.',
  },
};
