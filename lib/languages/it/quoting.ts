import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'it',
  wrote: ['ha scritto', 'scrive', 'ha scritto:'],
  from: ['da'],
  sent: ['inviato', 'data'],
  to: ['a'],
  subject: ['oggetto'],
  original: ['messaggio originale', 'messaggio inoltrato', 'inizio messaggio inoltrato'],
  footers: ['inviato da', 'inviato dal mio'],
  disclaimers: ['questo messaggio e', 'le informazioni contenute'],
};
