import type { Rule } from '@/lib/signs/rule';

/** A draft read together with the message it answers: "that was agreed", taken at their word. */
export const answering: readonly Rule[] = [
  {
    id: 'self-diminishing/taken-at-their-word',
    patterns: [
      'you are ..1 (right|correct)',
      '(i|we) must have (forgotten|missed|overlooked|misunderstood|mixed|lost)',
      '(sorry|apolog*) ..4 (confusion|misunderstanding|mix up|forgetting|forgot|overlooking|missing)',
      '(since|if|as) you say (so|it|that)',
    ],
    weight: 0.82,
    reason: 'together_agreed',
    source: 'series: agree expectations in writing',
    when: { answers: ['disputed-agreement'] },
    unlessAnywhere: ['@veto:ordinary', '(agreement|contract|quote|proposal|offer|notes|minutes|in writing|wrote|written|(my|your|our|the) (mail|email|message|letter) (of|from)|confirmed (on|in)|look* (it)? up|check*|find|found|records|signed)'],
    catches: ['You are right, three versions it is.', 'I must have forgotten that.', 'Sorry for the misunderstanding, it will be done.'],
    spares: ['You are right, it stands in our agreement.', 'I must have missed it; let me check my notes.', 'You are right. My mail of 3 May names two versions.'],
  },
];
