import type { Rule } from '@/lib/signs/rule';

/** Advice asked for by the way: what would you do, tell me, show him. */
export const frames: readonly Rule[] = [
  {
    id: 'free-advice/what-would-you-do',
    patterns: [
      '(what|which|where|how|in what order) (would|would nt|will) you (do|go with|put|use|choose|pick|word|say|write|plant|start|set|recommend|buy|handle|price)',
      'would you (go with|recommend|suggest|rather|use|choose) ..10',
      '(what|which) ..3 (stack|plants|words|form|legal form|paint|color|software|tool|lens|price|approach|material|wood|platform|font) ..3 (you|would|best|cheapest|right)',
      '(what is|what would be|what might be|what could be|what are) the (cause|cheapest|best (way|legal|form)|reason|remedy|right way|easiest|trick|catch|problem)',
      '(write|scribble|jot|mark|send|shoot|ping|drop|answer|tell|tell us|note) ..4 (back )?(what you see|the mistakes|anything you|your feeling|wherever you like|a (quick )?line|what to put|what is wrong|what they want|your thoughts|where to put|which walls|what to do)',
      '(you|you ll|you will|you would) ..1 (probably|surely|certainly|easily)? ..1 (see|spot|notice|find|answer|know|fix|sort) ..4 in ..2 (minutes|seconds|a minute|no time|a glance|two lines|your sleep|the time)',
      '(two|one|three) ..1 (line|minute|word|second|liner) ..1 (answer|job|question|thing) ..4 (you|suppose|guess|surely)?',
      '(knows|know) (it|that|this|them|these) by heart',
      '(sit|go|walk|run|talk|take) ..2 (with|through) ..1 (him|her|them|us|me|it|our|my) ..8 (how|through|model|works|page|steps|some afternoon|afternoons|show|works|teach)',
      '(show|teach|explain|walk) (him|her|them|us|me|my|our) ..8 (how|so (that)? ..1 (we|he|she|they|i) can ..3 (ourselves|himself|herself|themselves|without you|alone|next year))',
      '(jump|hop|get) on ..2 (zoom|call|skype|teams) with ..8 (walk|show|explain|fast learner|pick|talk)',
      '(can (i|we|he|she|they)|could (i|we|he|she|they)|may (i|we|he|she)|should (i|we|he|she)|am i|is he|is she|are we|do i|do we|does he) ..2 (allowed|supposed|register|write|claim|deduct|declare|dismiss|let|go|sue|build|take) ..8 (this|that|it|or|her|him|for something|off|out|go|what)',
      '(in which|in what|where) (country|box|state|form|section) ..3 (do|should|does|must) (i|we|he|she) ..6',
      '(they|she|he|we|i) ..2 (collected|have|has|got|put together|made|wrote) ..2 (#|a (pile|list|few|couple|bunch) of|some|several|twenty|ten) questions ..6',
      '(steer|hint|pointer|pointers|nudge|tip|tips|second opinion|gut feeling|quick look|quick read|once over|sanity check) ..4 (by return|would be|from you|on|please|grand|great|nice|enough|for us|for me)',
      '(nothing formal|informally|off the record|just between us|as a friend|as a favor|just tell (us|me)|just a quick one|quick question|unrelated question|slightly unrelated|by the way|while i have you|while i ve got you) ..10',
      '(if you can|could you|can you) ..2 (find|spot|see|tell) ..3 (the reason|what is wrong|why|the bug|the error|what we|what i)',
      'put you (on|down for) ..3 (the)? (program|agenda|list|panel|talk|schedule) ..8',
      '(so that|so) (we|i|he|she|they) can ..4 (without you|ourselves|himself|herself|on our own|next year)',
    ],
    weight: 0.88,
    source: 'own practice: advice asked for as an aside',
    unless: ['@veto:paid-advice', '@veto:offers-pay', '@veto:asks-price', '@veto:own-project', '@veto:agreed', '(your|the) (invoice|quote|estimate|draft|proposal|proof|mockup|calendar|availability|portfolio)', '(send|find|see|attached) ..4 (invoice|signed|contract)', '(what|which) ..3 (day|date|time|file|format|address|size) ..4'],
    unlessAnywhere: ['@veto:paid-advice', '@veto:offers-pay', '@veto:ordinary', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)'],
    near: ['(question*|answer*|tell me|tell us|would you|could you|can you|should (i|we)|do you think|what do you|how do (i|we)|how would|write back|shoot it back|look at|look over|glance|check|advise|advice|opinion|thoughts|show|teach|walk|explain|learn|mark|spot|ten minutes|cause|remedy|stuck|register|declare|legal|tax|worried|cheapest|recommend|grateful|thankful|pick your|heart|free of)'],
    catches: ['By the way, my sister is doing her kitchen: which walls can go and where would you put the sink? Just tell me what you think.', 'Could you walk him through the model so that we can do it without you next year?', 'You would see in ten minutes what is wrong with our contract, just scribble on it and shoot it back.'],
    spares: ['Which day would you choose for the visit, Tuesday or Thursday?', 'Could you walk us through your draft on Friday?', 'How would you like the files, as PDF or in the shared folder?'],
  },
];
