import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'pl',
  wrote: ['napisał', 'napisała', 'napisał(a)', 'pisze'],
  from: ['od'],
  sent: ['wysłano', 'data'],
  to: ['do'],
  subject: ['temat'],
  original: ['wiadomość oryginalna', 'oryginalna wiadomość', 'przekazana wiadomość', 'wiadomość przekazana'],
  footers: ['wysłano z', 'wysłane z'],
  disclaimers: ['niniejsza wiadomość'],
};
