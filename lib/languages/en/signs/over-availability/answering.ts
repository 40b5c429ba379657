import type { Rule } from '@/lib/signs/rule';

/** A draft read together with the message it answers: a rush taken on for nothing. */
export const answering: readonly Rule[] = [
  {
    id: 'over-availability/rush-taken',
    patterns: [
      '(yes|sure|of course|ok|okay|no problem|will do|absolutely|alright|fine|certainly) ..8 (tonight|today|tomorrow|this (weekend|evening|afternoon|morning)|right away|asap|immediately|straight away|first thing|over the weekend|within the hour)',
      '(i|we) (will|can) ..6 (tonight|tomorrow|today|right away|immediately|straight away|asap|this (weekend|evening|afternoon)|first thing|over the weekend|by (noon|lunch|midnight|monday|tomorrow|end of day|eod))',
      '(drop|dropping|dropped) everything',
      '(i|we) (am|are) (already)? on it',
    ],
    weight: 0.8,
    reason: 'together_rush',
    source: 'series: being too available',
    when: { answers: ['rush', 'constant-access'] },
    needs: { negated: false },
    unless: ['(reply|answer|let you know|get back|come back to you|tell you|confirm*|call|talk|speak|out|away|off|unavailable|closed|quote|estimate|invoice|earliest)'],
    unlessAnywhere: ['@veto:ordinary', '@veto:paid', '(rush|express|priority|urgent|weekend) (fee|rate|surcharge|charge|price|order)', '(instead|in place of|in (return|exchange)|means ..6 (later|moves|waits)|move* ..4 (to|back)|shift*|push* back|postpone*|swap*|provided|if you (send|confirm|approve|pay)|once (you|i have|we have)|as (agreed|planned)|on schedule|not before)'],
    catches: ['Sure, you will have the poster tonight.', 'I can send the new menu by tomorrow.', 'I am dropping everything for this.'],
    spares: ['I can send it tomorrow with the rush fee of 30 %.', 'I will reply to the rest tomorrow.', 'You can have the menu tomorrow; the leaflet moves to Friday instead.'],
  },
];
