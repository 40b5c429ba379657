import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'uk',
  wrote: ['написав', 'написала', 'пише', 'написав(ла)'],
  from: ['від'],
  sent: ['надіслано', 'дата'],
  to: ['кому'],
  subject: ['тема'],
  original: ['початкове повідомлення', 'переслане повідомлення', 'оригінальне повідомлення'],
  footers: ['надіслано з', 'відправлено з'],
  disclaimers: ['це повідомлення та'],
};
