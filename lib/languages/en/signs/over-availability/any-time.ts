import type { Rule } from '@/lib/signs/rule';

/** Shapeless time: any, whenever, all of it. */
export const anyTime: readonly Rule[] = [
  {
    id: 'over-availability/any-time',
    patterns: ['(i am|i will be|i can be|we are|we will be|i would be) ..4 (@free|happy to (talk|chat|meet|call)|good|fine|game|in) ..3 any time (of (the)? (day|night))? (this week|next week|today|tomorrow|you (like|want|need|wish))?', '@free ..3 any time (this week|next week|today|tomorrow|you (like|want|need|wish))?', '@reach ..3 any time (of (the)? (day|night)|day or night|you (like|want|need|wish|feel))?', '(any|whatever|whichever|every) (time|day|date|hour|slot|moment|morning|afternoon|evening|time slot|day of the week) ..3 (works|suits|is (fine|good|okay|great|perfect|possible|alright)|will (do|work|suit|be fine)|would (work|suit|be fine|do)|does|goes|fits|you (like|want|need|choose|prefer|pick|wish|say)|that (suits|works)|for me|at all|convenient)', '(can|could|will|would) (do|make|meet|talk|speak|chat|come|be there|come over|start|manage|jump on) ..5 (any time|any day|any (morning|afternoon|evening)|whatever (time|day)|whichever (time|day)|every day)', '(at|for) any time ..3 (suits|works|you (like|want|need))', '(free|available|around|open) ..3 (any|every|whatever|whichever) (day|morning|afternoon|evening|hour|slot)', 'any (day|time) (this|next) (week|month) ..3 (works|suits|is fine|is good|for me)?', 'any time (at all|really|whatsoever|is good|works|suits)'],
    weight: 0.85,
    source: 'series, step one: do not be too available',
    unless: ['@veto:not-me', '@veto:window'],
    unlessAnywhere: ['@veto:ordinary'],
    catches: ['I am free any time next week, so you choose.', 'Call me any time you like.', 'Any day works for me.'],
    spares: ['I am not available any time before Monday.', 'You can cancel any time.', 'Call me any time between 2 and 4 pm.'],
  },
  {
    id: 'over-availability/whenever',
    patterns: ['(@free|@reach|talk|speak|meet|chat|start|begin|come|there|time|happy to ..3|can ..3|will ..3) ..4 whenever ..2 (you|it|works|suits|is|need*|convenient|that|your|fits)? (like|want|need|suits|works|can|is convenient|are free|prefer|choose|wish|feel like it|fits|me)? (for you|you|me)?', 'whenever ..3 (suits|works|fits|is (good|convenient|easiest|best|easy)|you (like|want|wish|prefer|please|have (time|a moment|a minute)|feel like|are (free|available|around)|can)) ..2 (you|for you|best)?', '(@reach|talk|meet|chat|drop by) ..3 (as often|as late|as early|as long|as much) as you (like|want|need|wish)', '(you (can|could|may|should)|feel free to|please|just|do) ..3 @reach ..3 (day or night|night or day|24|always|at all times|at any (hour|moment)|all hours|any hour)', 'as soon as you (call|ring|write|text|say|ask|need me|want|whistle)', '(when|whenever|the moment) you (call|ring|text|need me|whistle|say so|snap)'],
    weight: 0.75,
    source: 'series, step one',
    unless: ['@veto:not-me', '@veto:window', '(send|return|sign|pay|let me know|reply|forward|share|upload|review|approve) ..6 whenever', 'whenever you (sign|pay|approve|send|receive|are ready to (sign|pay|order))', 'whenever (there|the|we|i|a|he|she|they|possible|necessary|needed|appropriate)'],
    unlessAnywhere: ['@veto:ordinary'],
    catches: ['Ring me whenever you like.', 'We can talk whenever it suits you.', 'I can start whenever you want.'],
    spares: ['Send the photos whenever you have a minute.', 'I back up the files whenever the site changes.', 'I can not just talk whenever it suits you.'],
  },
  {
    id: 'over-availability/round-the-clock',
    patterns: ['24 7', '(around|round) the clock', '(day|night) (or|and) (night|day)', '(morning|noon) ..2 (noon|or|and) ..1 (night|evening)', '(at|any|all) (all|any|every) hour* ..2 (of the (day|night))?', 'any hour of the (day|night)', '(seven|7) days a week', '(always|constantly|permanently|forever) (available|reachable|here|around|online|there|on call|on|at your|contactable|ready)', '(i am|i will be|we are) always ..1 (available|reachable|here for you|around|online|there for you|on|on call|at hand|ready)', '(my|the) phone (is|stays|will be|will stay) ..2 (always|on|next to|beside|by|with me)', '(keep|keeping|leave|have|leaving) (my)? ..2 phone ..2 (on|next to|beside|by|under|close|with me|at hand|in my)', '(on|at) ..1 (standby|stand by|your disposal|your service|your beck)', 'on call (for you|all|any|day|night|the whole|every|over|through)', 'just (a|one) ..1 (call|text|phone call|message|click|email) away', '(i|we) (will|can|always|would)? ..2 (answer|reply|respond|pick up|get back to you|write back|call back) ..3 (instantly|immediately|within (minutes|seconds|the minute|# minutes)|right away|straight away|at once|no matter ..6|whatever the (time|hour)|even if ..8|even at ..4|at any (time|hour))'],
    weight: 0.78,
    source: 'series, step one',
    unless: ['@veto:not-me', '@veto:window', '(server*|monitor*|hosting|support desk|hotline|shop|store|online|system|security|parcel|gym|alarm|website|site|backup*) ..4 (24|around the clock|day and night|seven)', '(working|worked|work) ..4 (day and night|around the clock|24)'],
    unlessAnywhere: ['@veto:ordinary'],
    catches: ['You can reach me 24/7.', 'My phone is always on.', 'I am at your disposal for the whole project.'],
    spares: ['The server is monitored 24/7.', 'I am not reachable around the clock.', 'We have been working day and night on it, the draft comes on Friday.'],
  },
  {
    id: 'over-availability/empty-calendar',
    patterns: ['(i am|i will be|we are|we will be) ..2 (wide|totally|completely|fully|entirely|all) (open|free|clear|available) (for the (next|whole|rest) ..5 (days|weeks|months|week|month)|all (week|month)|this week|next week|this month|next month|today|tomorrow)?', '(i am|i will be) (free|open|available) (for the|the|all|this) (next|whole|entire|rest of the|week|month) ..3 (days|weeks|months|week|month|weekend|summer)?', '(my|the) ..2 (calendar|diary|schedule|week|weekend|month|day|days|agenda|evening|evenings|afternoon|afternoons|time) (is|are|looks|look) ..2 (wide open|open|empty|free|clear|blank|yours|all yours|flexible|very quiet|pretty quiet)', '(i am|i will be) free (all|the whole|the entire) (week|day|month|weekend|morning|afternoon|evening|summer)', '(free|available|around|open|here|online) (all|the whole|the entire|every) (week|month|weekend|summer|day|evening|night|day long|of next week|of this week)', '(all|every) (day|week|weekend|evening|night) (long)? (is (fine|free|good|open)|works|suits)', '(have|got|has) (nothing|not much|literally nothing|nothing else|no (plans|appointments|meetings|other (plans|work|projects|clients|jobs))) ..3 (on|planned|going on|else|scheduled|booked|in my (calendar|diary)|this week|next week|today|tomorrow|all week)', '(all the time|plenty of time|lots of time|loads of time|endless time|tons of time|as much time) ..3 (in the world|for you|you need|as you (need|want|like)|on my hands)?', '(no|without) (appointment|need to (book|call ahead|arrange|make an appointment))', 'the rest of (my|the) (week|month|day|year) is ..2 (free|open|yours|empty|clear)', '(entire|whole) (week|day|weekend|month|afternoon|schedule|calendar) ..3 (for you|to you|free|open)', '(clear|cleared|block|blocked|keep|kept|free up|freed up|reserve|reserved) ..1 (my|the|all|everything|this|next) ..3 (schedule|calendar|diary|week|weekend|day|evening|month|days) ..3 (for you|for this|completely|entirely)?'],
    weight: 0.72,
    source: 'series, step one: an empty calendar is no selling point',
    unless: ['@veto:not-me', '@veto:window', '(shop|store|office|shops|museum|position|question|seat|house|garden|door|window|source) ..3 (is|are) ..2 open', '(free|available|open) (of|from|for ..2 (review|download|use))', '(i|we) (have|got) (no|nothing) (plans|else) (to|for|about|regarding|in writing|from)', '(lost|spent|need|take|took|give|gave me) ..2 (plenty|lots|loads) of time'],
    unlessAnywhere: ['@veto:ordinary'],
    catches: ['I am wide open for the next two months.', 'My calendar is empty, so choose what you like.', 'I am free all week.'],
    spares: ['The shop is open all week.', 'My calendar is not empty, but Tuesday at 10 works.', 'The house has a wide open view.'],
  },
];
