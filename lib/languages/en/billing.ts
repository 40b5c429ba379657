import type { BillingWords } from '@/lib/clients/billing';

export const billing: BillingWords = {
  intro: 'These extras came up since our last invoice, and I will put them on the next one:',
  unnamed: 'Extra work',
  total: (time, money) => `Together: ${money === undefined ? time : `${time}, ${money}`}`,
  outro: 'If something about it is unclear, please tell me before then.',
};
