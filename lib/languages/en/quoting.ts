import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'en',
  wrote: ['wrote', 'writes', 'said'],
  from: ['from'],
  sent: ['sent', 'date'],
  to: ['to'],
  subject: ['subject'],
  original: ['original message', 'original appointment', 'forwarded message', 'begin forwarded message', 'forwarded by'],
  footers: ['sent from my', 'sent from outlook', 'sent from yahoo', 'sent from mail for', 'get outlook for', 'sent via', 'sent with', 'sent using', 'sent on the go'],
  disclaimers: ['this email and any', 'this e-mail and any', 'this message and any', 'this email is confidential', 'the information contained in this', 'confidentiality notice', 'this message is intended only', 'this e-mail may contain', 'this email may contain'],
};
