import type { ClauseFacts } from '@/lib/replies/splice';

const SUBJECT = "(?:I|we|you|it|that|this|they|he|she|there|please|feel|let|just|the|my|our|your)(?=['’\\s])";

export const clauses: ClauseFacts = {
  joints: new RegExp(
    `(?:,|;|:|\\s[–—-])\\s{1,2}(?:and\\s|but\\s|so\\s|or\\s)?(?=${SUBJECT})|\\s(?:and|but|so)\\s(?=(?:I|we|you|please|feel|let)(?=['’\\s]))`,
    'giu',
  ),
  dependent: /^\s*(?:if|when|whenever|once|as|since|because|while|although|though|unless|until|after|before|whether|which|who)\s/iu,
  keepsCapital: /^(?:I|I['’]\p{L}{1,2}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s|$)/u,
};
