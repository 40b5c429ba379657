import type { Rule } from '@/lib/signs/rule';

/** A draft read together with the message it answers: a late payment let go without a date. */
export const answering: readonly Rule[] = [
  {
    id: 'one-sided-commitment/payment-without-date',
    patterns: [
      '(no problem|no worries|no rush|no hurry|no stress|not a problem|take your time|do not worry|never mind|all good)',
      '(that is|it is|this is) ..1 (fine|ok|okay|alright|all right|understandable)',
      '(whenever|as soon as) ..1 (it suits|you can|you are able|it works|possible|you get|convenient|you have)',
      '(i|we) (totally|fully|completely|of course|quite)? understand',
    ],
    weight: 0.8,
    reason: 'together_payment',
    source: 'series: a favour asked deserves a commitment back',
    when: { answers: ['late-payment'] },
    unlessAnywhere: ['@veto:ordinary', '@veto:dated', '@veto:asks-back', '(paus*|stop*|hold|resum*|late fee|interest|due date|which (day|date)|what (day|date)|when (will|can|exactly))'],
    catches: ['No worries, take your time with the invoice.', 'That is fine, thanks for telling me.', 'Whenever it suits you.'],
    spares: ['No worries; could you transfer it by Friday?', 'I understand. Which day will it arrive?', 'That is fine, and I pause the work until it is here.'],
  },
];
