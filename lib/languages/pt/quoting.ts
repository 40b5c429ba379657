import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'pt',
  wrote: ['escreveu', 'escreve'],
  from: ['de'],
  sent: ['enviado', 'enviada em', 'enviada', 'data'],
  to: ['para'],
  subject: ['assunto'],
  original: ['mensagem original', 'mensagem encaminhada', 'início da mensagem encaminhada'],
  footers: ['enviado do meu', 'enviado de', 'enviado via'],
  disclaimers: ['esta mensagem e', 'este e-mail'],
};
