import type { SignWords } from '@/lib/replies/reply';

export const disputedAgreement: SignWords = {
  sign: 'disputed-agreement',
  warm: {
    'look-together':
      'It seems that we remember this differently. [I have looked up what we wrote: {scope}. Shall we take that as the basis?|Shall we take what we wrote down as the basis?]',
    summary: 'Let me put down what we agreed, so that we both look at the same page. Please correct me by {date}, otherwise we go by that.',
    'new-wish': 'I understand that you would like it otherwise now. That is possible as a change, with its price and date.',
    'short-call': 'This is quicker said than written. {slots}',
  },
  neutral: {
    'in-writing': 'Our written agreement says what is included[: {scope}]. Let us go by that; what lies beyond it I am glad to quote.',
    where: 'Please show me where we agreed on that. I have only the version that we both confirmed.',
    confirm: 'I will send a one-page summary of the scope, the price and the dates. Please confirm it by {date} before I go on.',
    delivered: 'What we agreed has been delivered. If your needs have changed, I will quote for the new part.',
  },
  firm: {
    'agreement-holds': 'I hold to what we confirmed in writing. It cannot be changed by one of us alone.',
    'not-said': 'I did not promise that. What I promised is in the agreement, and I will deliver it.',
    pause: 'I will pause until we agree on what was agreed. Please answer my summary by {date}.',
    'invoice-stands': 'The work was done as ordered, so the invoice stands as it is.',
  },
};
