import type { Rule } from '@/lib/signs/rule';

/** Missed, moved, and moved again. */
export const frames: readonly Rule[] = [
  {
    id: 'schedule-churn/not-this-time-either',
    patterns: [
      '(totally|completely|clean) (spaced|forgot|blanked|missed) ..6', '(spaced on|blanked on|overslept|slept through|forgot (about)? (our|the) ..1 (call|session|meeting|appointment|visit|lesson|slot)|slipped my mind|went out of my head|only seeing now) ..6',
      '(that is|this is|i know|i realise|i realize) ..3 (three|two|four|twice|second|third|fourth|the (second|third|fourth)) ..1 (time)? ..1 (now|times|this month|in a row|already|we|i have (moved|cancel*))',
      '(same|again|like) ..2 (as|like)? ..1 (the)? (last (day|time|week|month)|before|always|the other (day|week))',
      '(will not|can not|wont|wo not|not going to|not) (make|manage|be able to make) (the|our|it to|today|tomorrow|wednesday|thursday|friday|monday|tuesday|this|it) ..6',
      'nor (did|could|was) i ..2 (the)? ..1 (last|previous|time)',
      '(let us|lets|could we|can we|how about|maybe|shall we|we will try for|try for|we ll try) ..4 (@weekday|tomorrow|next week|another day|later) ..3 (though|although|but|or maybe|or possibly|or perhaps|hmm|no wait|actually|i ll know|i will know|we will see|we ll see)',
      '(tomorrow|@weekday|next week|that) ..2 (is|s|might be|could be|is also|is a) ..1 (a)? ..1 (little|bit|also)? ..1 (iffy|difficult|tricky|tight|dodgy|up in the air|holiday|questionable|shaky)',
      '(let you know|will know|i ll know|tell you|confirm|shout|text you) ..4 (on the (friday|thursday|night|day|morning)|the night before|that morning|on the day|once i see|when i see|what way we|how we are fixed|depending|closer to|last minute)',
      '(take back|taking back|scrap|bin|kill|drop|pull|cancel*|bump|bumping|shift*|slide|sliding|push|pushing|move|moving) ..4 (walkthrough|call|session|meeting|visit|appointment|@weekday|slot|shoot|review|lesson|wednesday s|6am|interview|recording|fitting)',
      '(you|you would|you had|you ve|you have|you d) ..2 (already)? ..1 (driven|drove|set up|come|sitting|waited|waiting|sat|were sitting|held|hold|travelled|traveled|standing|in the studio|on your way|in the car|in the lobby) ..8',
      '(no show|not there|nobody (there|home)|were not (home|there|in)|had to run|stood you up|left you (sitting|standing|waiting)|forgot to (write|say)) ..6',
      '(himself|herself|the boss|guest|husband|wife|he|she|someone|kids|children) ..4 (has|have|had|got|is at|were by|were at) ..3 (golf|dentist|thing come up|a thing|hair|party|game|match|coach|trip|appt|appointment|grandparents|holiday|headache) ..4 (so|that is out|will not|we|now|again)?',
      '(held|keep|kept|holding|keep holding|blocked) (the|that|this|your) (morning|afternoon|day|slot|evening|date|time) ..4 (twice|again|already|for us|for me|still)?',
      '(start to|starting to|you will|you ll|must) ..1 think ..4 (ghost|flaky|unreliable|hopeless|the worst)',
      '(this|next) (@weekday) ..3 (also|too|either|difficult|no good|not good|out|hopeless) ..4 (and|or)? ..4',
    ],
    weight: 0.93,
    source: 'own practice: not this time either',
    unless: ['(invoice|payment|deadline|delivery)', '(holding you|hold you) to', '(which|what|whichever|would|when) ..6 (suit|suits|works|work for|better|prefer)'],
    unlessAnywhere: ['(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '@veto:ordinary', '(pay|cover|invoice|charge) ..5 (missed|cancelled|canceled|your time|your trip|wasted|fee|no show|hour)'],
    with: ['(again|twice|third|three times|second time|last time|same as|once more|i know|iffy|although|though|or maybe|nor did|already driven|were sitting|already|no show|forgot|spaced|overslept|still|also difficult|holiday|ghost|on the (friday|day|night)|how we are|what way we|once i see|i ll know|i will know|golf|dentist|waited|were not there|slept|drove|driven|try for|not make|not going to make|take back|that is out|held the|had a thing|last minute|setting up|in the lobby|on your way)'],
    near: ['(call|session|meeting|visit|appointment|@weekday|tomorrow|today|slot|shoot|review|lesson|walkthrough|interview|recording|fitting|#|zoom|drove|driven|lobby|studio|morning|afternoon)'],
    catches: ['Totally forgot about the call again, could we try Thursday, though Thursday is iffy?', 'I know you had already driven out, we were not home, same as last time.', 'We will not make the 2:00, nor did I the last one.'],
    spares: ['We will not make it on Thursday, would Tuesday or Wednesday suit you? Sorry for the change.', 'Let us meet on Tuesday or Friday, whichever you prefer.', 'I know this is a lot, the call on Monday will clear it up.'],
  },
];
