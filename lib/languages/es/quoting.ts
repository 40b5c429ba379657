import type { QuotingFacts } from '@/lib/text/quoting-facts';

export const quoting: QuotingFacts = {
  language: 'es',
  wrote: ['escribió', 'escribio', 'escribe'],
  from: ['de'],
  sent: ['enviado', 'enviado el', 'fecha'],
  to: ['para'],
  subject: ['asunto'],
  original: ['mensaje original', 'mensaje reenviado', 'inicio del mensaje reenviado'],
  footers: ['enviado desde mi', 'enviado desde', 'enviado con'],
  disclaimers: ['este mensaje y', 'este correo'],
};
