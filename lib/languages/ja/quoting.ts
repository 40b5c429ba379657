import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'ja',
  wrote: ['のメール', 'wrote', 'さんは書きました'],
  from: ['差出人', 'from'],
  sent: ['送信日時', '日付', 'date'],
  to: ['宛先', 'to'],
  subject: ['件名', 'subject'],
  original: ['元のメッセージ', '転送されたメッセージ', 'original message'],
  footers: ['iphoneから送信', '私のiphoneから送信'],
  disclaimers: ['このメールには'],
};
