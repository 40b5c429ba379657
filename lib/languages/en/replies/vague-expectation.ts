import type { SignWords } from '@/lib/replies/reply';

export const vagueExpectation: SignWords = {
  sign: 'vague-expectation',
  warm: {
    'by-date': 'You will have it by {date}.',
    steps: 'I will do it in two steps: first the plan by {date}, then the result.',
    'price-and-date': 'I will send you the price and the date tomorrow.',
    list: 'I will write down what is included, so that we both know what to expect.',
  },
  neutral: {
    date: 'I will deliver it by {date}.',
    scope: 'This covers what we listed[: {scope}], and nothing besides.',
    rounds: 'Two rounds of changes are included.',
    cost: 'I will tell you the cost before I begin.',
  },
  firm: {
    delivery: 'Delivery is on {date}.',
    included: 'What is on the list is included; what is not, is not.',
    terms: 'Payment is due within fourteen days.',
    confirm: 'Please confirm scope, price and date by {date}.',
  },
};
