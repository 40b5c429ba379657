import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'fr',
  wrote: ['a écrit', 'écrit', 'a ecrit'],
  from: ['de'],
  sent: ['envoyé', 'envoyé le', 'date'],
  to: ['à'],
  subject: ['objet'],
  original: ["message d'origine", 'message original', 'message transféré', 'début du message transféré', 'message initial'],
  footers: ['envoyé de mon', 'envoyé depuis', 'envoyé à partir'],
  disclaimers: ['ce message et', 'cet e-mail et'],
};
