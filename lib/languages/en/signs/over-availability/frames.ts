import type { Rule } from '@/lib/signs/rule';

/** Always there, at any hour. */
export const frames: readonly Rule[] = [
  {
    id: 'over-availability/always-there',
    patterns: [
      '(any|every|whatever|whichever|all) ..1 (time|hour|day|moment|hours|evening|weekend|night) ..4 (suits|you (like|want|need|wish|choose)|is (good|fine|okay|great)|works|at all|day or night|key|comfort*|even|also|of the day|between)',
      '(i|we) ..1 (pick up|answer|reply|respond|am there|come|am reachable|work) ..4 (any time|at any time|always|every time|day and night|day or night|around the clock|in some minutes|within minutes|even (on|at|in)|also (on|at|in)|at all hours|in the night|at night)',
      '(two|three|four|# ..1) ..2 (in|at) the (morning|night) ..6',
      '(wake|waking|get|getting|stay|staying) up ..4 (at|in|until|till|early|for you|night)',
      '(bank holiday*|easter|christmas|sunday*|weekend*|holiday*|vacation|honeymoon|beach|hospital) ..4 (whatever|too|also|no problem|i answer|i am|fine|is fine|works|even|included|not a problem)',
      '(move|cancel*|shift|drop|bump|postpone|reschedule|clear) ..3 (them|him|her|other (bookings|clients|client|jobs|work)|another client|everything|my (day|other|week|calendar|diary|schedule)|whatever) ..6',
      '(my phone|the phone|my door|my line|my laptop|my chat) ..1 (is always|is still|always|lies|stays|always|never) ..3 (on|open|beside|off|next to) ..4',
      '(just|only) (whistle|ring|shout|call|say|text|snap your fingers|name|tell me when|say the word|say when) ..6',
      '(as per|according to|at) your (comfort|convenience|liking|wish|leisure) ..4',
      '(choose|pick|name) ..2 (what|which|whatever|whichever|any|when) ..3 (is|suits|works|time|hour|day|slot) ..3 (comfortable|best|good|you|comfort)',
      '(tonight|tomorrow|now) or ..3 (tomorrow|whatever|whenever|any) ..6',
      '(my|our) (calendar|diary|schedule|week|month|days) (is|are) ..2 (empty|wide open|open|yours|completely free|all yours|clear|blank)',
      '(do not|don t|please do not) worry about ..3 (time|time difference|hour|hours|weekend) ..6',
      '(wife|husband|family|kids|partner|dog) ..3 (is|are) ..1 (used to it|asleep anyway|fine with it)',
      '(no|not any|have no) (family|other (clients|work|plans|jobs)|plans|life) ..6 (so|you can|any time|always|free|send|anyway)',
    ],
    weight: 0.95,
    source: 'own practice: always there',
    unless: ['(all the time you|whatever time you|take your time)', '@veto:not-me', '@veto:window', '(between|from) ..3 # (and|to|until) #', '(out of office|emergency line|emergencies only|support hours)'],
    unlessAnywhere: ['(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '@veto:ordinary'],
    near: ['(call|ring|phone|text|send|write|reach|meet*|record|answer*|available|free|time|timing|slot|come|go back|visit|hour|pick up|whenever|whistle|questions|session|jobs|open|suits|cancel|move)'],
    catches: ['Do not worry about the time difference, I will get up for you in the night, choose what is comfortable.', 'The phone is always on, bank holiday, whatever, I answer within minutes.', 'Record timing is as per your comfort, I shall cancel other bookings.'],
    spares: ['I can do Tuesday at ten or Thursday at three, which suits you?', 'I had to cancel the booking at the hotel, sorry.', 'Reception answers from nine to five.'],
  },
];
