import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'de',
  wrote: ['schrieb', 'schrieben', 'hat geschrieben'],
  from: ['von'],
  sent: ['gesendet', 'datum'],
  to: ['an'],
  subject: ['betreff'],
  original: ['ursprüngliche nachricht', 'originalnachricht', 'weitergeleitete nachricht', 'anfang der weitergeleiteten nachricht', 'original-nachricht'],
  footers: ['von meinem', 'gesendet von', 'gesendet mit', 'diese nachricht wurde von meinem'],
  disclaimers: ['diese e-mail enthält', 'diese nachricht enthält', 'der inhalt dieser'],
};
