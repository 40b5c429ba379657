import type { Rule } from '@/lib/signs/rule';

/** Reachable at every hour, by every road. */
export const frames: readonly Rule[] = [
  {
    id: 'constant-access/within-reach',
    patterns: [
      '(i|we) (have)? ..1 (rang|called|phoned|texted|messaged|tried|buzzed|emailed|whatsapped) you ..6 (last night|again at|twice|three times|six times|# times|at # ..2 and|on sunday|at midnight|and again|all (morning|evening|day|weekend)|over the weekend) ..6',
      '(went|goes|going) ..2 (straight)? to ..2 (voicemail|message|answerphone|answering machine|the machine)',
      '(pick|answer|take) ..1 (up the phone|up when|up now|the phone|my call|my calls|your phone|it) ..4 (when|now|please|next time|immediately|i call|straight)',
      '(you|why) did not ..2 (pick up|answer|reply|respond|call back|get back) ..8',
      '(keep|leave) ..2 (the line|an hour|your phone|your evenings|the afternoon|yourself|a slot|your weekend|tuesday|mornings) ..2 (clear|open|free|on|switched on|handy|by you|available)',
      '(i|we) (will|ll|may|might|could) ..1 (be)? ..1 (ring|ringing|call|calling|pop in|popping in|drop in|check in|ping|pinging|text|texting) ..4 (every (half hour|hour|morning|evening|day|few)|when i can|whenever|as (things|it) come*|on and off|throughout|at odd|in and out|any time|as and when)',
      '(every|each) (morning|evening|day|night|half hour|hour|few hours) ..6 (call|check in|stand up|catch up|ring|report|update|zoom|#|sharp|so i (always)? know)',
      '(call|check in|stand up|catch up|report|update|zoom|ring) ..4 (every|each) (morning|evening|day|night|half hour|hour|single day|few hours) ..4',
      '(put|added|add|adding) you (in|to|into|on) ..4 (whatsapp|group|chat|slack|telegram|family|signal|thread) ..8',
      '(hop|zip|pop|come|run|nip|swing) (over|by|round|across) ..4 (when|once|as soon as|whenever)',
      '(when|once|as soon as) ..6 (we will|we ll|i will|i ll) ..2 (ring|call|holler|shout|text|ping|give you) ..8',
      '(give you|give) a (holler|shout|bell|ring|buzz) ..4 (one of these|when|whenever|as soon|at some point|over the)',
      '(call|ring|phone) me ..2 (in|within) the next ..4',
      '(can you|could you) (jump|hop|get) on ..3 (now|right now|in (five|ten)|again|real quick|immediately|this minute|tonight)',
      '(be|stay|remain) ..1 (on (standby|call)|reachable|near your phone|by the phone|glued to|available (at all|around|whenever|in the evening*|on weekends|night)) ..6',
      '(green dot|online status|last seen|blue ticks|two ticks|read receipt*|seen at|saw you were online|you were online) ..6',
      '(whenever|when ever|any time) ..3 (something|anything|a thought|an idea|inspiration) ..2 (strikes|comes|pops|occurs|crops) ..6',
      '(in our|at our|in my) (shop|firm|company|business|world|last agency) ..3 (the lads|people|everyone|everybody|we|they) ..2 (answer|pick up|reply|respond) ..6',
      '(your|his|her|wife s|husband s|partner s) ..1 (home|private|personal|second|emergency|husband|wife|partner) (number|phone|line|cell) ..4',
      '(so|that way) i (always|can always) ..1 (know|see|reach|check) ..4 (where you are|what you are|you are)',
      '(expect|expecting|need) ..3 (you|reply|answer|response|replies) ..4 (within the hour|within minutes|within (an|one) hour|straight away|around the clock|at all hours|weekends too)',
    ],
    weight: 0.87,
    source: 'own practice: within reach at every hour',
    unless: ['(if (you|that) ..3 (free|suits|convenient|works|like|prefer)|no rush|not urgent|when it suits|at your convenience|whenever suits you|which suits|would suit)', '(do not|don t|no need to) (call|answer|reply|pick up)', '(opening hours|office hours|reception|school|surgery) ..4'],
    unlessAnywhere: ['(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '@veto:ordinary', '(no rush|not urgent|when it suits you)'],
    near: ['(call*|ring*|rang|phone*|text*|whatsapp|chat|message*|pick up|answer*|line|zoom|voicemail|check in|reach*|holler|reply|replies|online|number|group|every (morning|evening|day)|now is good|pop in|hop over|zip over|get hold of you)'],
    catches: ['I rang you twice last night and it went straight to voicemail.', 'Let us do a call every morning at nine so I always know where you are.', 'We will ring you when he is out, keep the line clear.'],
    spares: ['I rang you twice this morning, no rush, call when it suits you.', 'Let us do a call on Thursday at nine.', 'We will ring you on Monday at ten, as arranged, if that suits.'],
  },
];
