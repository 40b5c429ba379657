import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'nl',
  wrote: ['schreef', 'heeft geschreven', 'geschreven'],
  from: ['van'],
  sent: ['verzonden', 'datum'],
  to: ['aan'],
  subject: ['onderwerp'],
  original: ['oorspronkelijk bericht', 'doorgestuurd bericht', 'begin doorgestuurd bericht'],
  footers: ['verstuurd vanaf', 'verzonden vanaf', 'verstuurd met'],
  disclaimers: ['dit bericht en', 'deze e-mail'],
};
