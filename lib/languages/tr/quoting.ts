import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'tr',
  wrote: ['yazdı', 'şunu yazdı', 'tarihinde şunu yazdı'],
  from: ['kimden', 'gönderen'],
  sent: ['gönderildi', 'tarih', 'gönderme tarihi'],
  to: ['kime', 'alıcı'],
  subject: ['konu'],
  original: ['orijinal mesaj', 'özgün ileti', 'iletilen mesaj', 'yönlendirilmiş mesaj'],
  footers: ["iphone'umdan gönderildi", 'gönderildi'],
  disclaimers: ['bu e-posta', 'bu mesaj ve'],
};
