import type { SignWords } from '@/lib/replies/reply';

export const latePayment: SignWords = {
  sign: 'late-payment',
  warm: {
    slipped:
      'Just a note that [invoice {invoice}|my invoice] [was due {days} ago|is past its date]; it may have slipped through. Could you tell me on which day it will be paid?',
    help: 'Is there anything you need from me to release [invoice {invoice}|the invoice]? I am glad to send it again today.',
    'date-please': 'I know how full your weeks are. Please let me know by {date} when I can expect the payment.',
    'next-step': 'I have the next part ready to plan in. I can start as soon as [invoice {invoice}|the open invoice] is settled.',
  },
  neutral: {
    reminder: '[Invoice {invoice}|The invoice] is overdue[ by {days}]. Please pay it by {date}, or tell me what stands in the way.',
    'pause-soon':
      '[Invoice {invoice}|The invoice] is still open. If it is not paid by {date}, I will pause the work, and our date moves accordingly.',
    terms: 'Our terms give a date for payment, and it has passed. Please confirm the day on which you will transfer the amount.',
    who: 'Who on your side handles payments? I would like to settle the open invoice with them directly this week.',
  },
  firm: {
    paused:
      'As [invoice {invoice}|the invoice] is still unpaid, I have paused the work. I will take it up again when the amount has arrived.',
    final: 'This is my last reminder. Please pay [invoice {invoice}|the open invoice] by {date}.',
    'no-handover': 'Files and access are handed over when everything delivered so far is paid.',
    deposit: 'From now on I begin with a deposit, and each stage is paid before the next. The open invoice comes first.',
  },
};
