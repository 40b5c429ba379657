import type { Rule } from '@/lib/signs/rule';

/** Tonight, before the morning, in the next hours. */
export const frames: readonly Rule[] = [
  {
    id: 'rush/by-the-morning',
    patterns: [
      '(need*|have to|has to|must|got to|want*|expect*|would be) ..8 (by|for|before|until|till|in) ..2 (tonight|midnight|this evening|tomorrow morning|first thing|the morning|# tomorrow|an hour|two hours|# hours|end of (day|today|play)|monday morning|8 ..2 tomorrow|the hour|lunchtime|lunch|sunrise|breakfast|close of (play|business))',
      '(have|get|send|drop|finish|put|make|write|record|deliver|turn) ..6 (by|before|until|till) (tonight|midnight|this evening|tomorrow morning|the morning|breakfast|sunrise|she opens|he opens|they open|we open|# tomorrow|the end of today|end of (day|play)|close of (play|business))',
      '(so)? (it)? (would|will|ll) need to be (tonight|today|now|this evening|before # |by #) ..4',
      '(needed|wanted|required) (tonight|today|tomorrow|this evening|by # |in an hour|first thing) ..4',
      '(we|i|he|she|they) (decided|found out|heard|realised|realized|learned|learnt|remembered|noticed|agreed|saw) ..6 (tonight|at # o clock|this (morning|afternoon|evening)|an hour ago|just now|minutes ago|last night) ..12 (tonight|tomorrow|#|morning|midnight|first)',
      '(goes|going) (out|live|to (print|press)) ..2 (at # ..1 (am|pm|tomorrow|sharp)|tomorrow|tonight|at midnight|first thing|in (two|three|an|#) (hours|hour)) ..10',
      '(printer|courier|client|committee|web person|buyers|investor*|board|minister|judge|flight|builder|solicitor|notary|guests|bus|ship|editor) ..5 (is|are|at|waiting|wait|waits|leaves|opens|comes|sits|meets|meeting|arrive*|both) ..4 (waiting|at # |tomorrow|tonight|this evening|in the morning|in an hour|before # )',
      '(flight|launch|opening|exam|hearing|auction|pitch|broadcast|funeral|wedding|fair) ..3 (is|are|there)? ..2 (at # tomorrow|tomorrow (at)? #|tomorrow morning|first thing|in (two|three|four|#) hours|tonight|at 7|at 8|at 9)',
      '(can|could|would) you ..6 (tonight|this evening|over (the )?night|overnight|before breakfast|within the hour|in the next (hour|two)|straight away|drop everything|by midnight|back out|over the weekend|over easter|over christmas|during the holidays)',
      '(let us|lets) do ..2 (sunday|saturday|tonight) at ..2 (like)? ..1 #',
      '(the only time|only slot|only window) (i|we|he|she) ..1 (ve|have)? ..2 (got|have|has|can)',
      '(i|we) ..1 (push|leave|drop|send|sent|slide|put) it ..3 (under your door|in your (inbox|letterbox)|over) ..2 (now|tonight|later tonight|at midnight)',
      '(have it|has it|have them) ..5 (before|by|in) ..4 (tomorrow|opens|opening|midnight|morning)',
      '(she|he|they|we) thought ..2 (the)? ..4 (is|was|were|would be) already ..4',
    ],
    weight: 0.92,
    source: 'own practice: by the morning',
    unless: ['(meets|meet|meeting) on # ..1 (@month)', 'after it (i|we)', '(put it on the bill|next two|before closing|will go|we will|i will)', '(rush (fee|rate|charge)|express|extra for|pay extra|premium|overtime|double rate)', '(no rush|not urgent|no hurry|if you (can|could|have time|are able)|if possible|would that work|is that (possible|feasible|doable|realistic))', '(as|like) (agreed|planned|scheduled|discussed)', '(i|we) (will|ll|can|shall) (send|have|bring|get|drop|deliver) ..4', '(see you|meet you|dinner|lunch with|birthday|party|train|pick (me|you) up)'],
    unlessAnywhere: ['(rush (fee|rate|charge)|double rate|pay (extra|double)|overtime rate)', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '@veto:ordinary', '(as agreed|as scheduled|as planned)'],
    catches: ['We decided at six to move the launch, so all pages must be up before the morning.', 'The buyers sit there at 8 tomorrow, so it would need to be tonight.', 'The advert goes out at 7, have it in the folder by midnight.'],
    spares: ['We will send the photos by tonight.', 'Could you tell us by tomorrow morning if Thursday is possible? No rush otherwise.', 'The advert goes out at 7 as scheduled, all set.'],
  },
];
