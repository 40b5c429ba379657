import type { Rule } from '@/lib/signs/rule';

/** Bargaining that speaks of other people, other times and other currencies. */
export const frames: readonly Rule[] = [
  {
    id: 'budget-pressure/sensible-figure',
    patterns: [
      '(more in line|more realistic|more reasonable|more sensible|nicer|rounder|kinder|friendlier|sharper) ..3 (than|figure|number|price|sum|amount)',
      '(sensible|realistic|friendly|fair|neighborly|special|family|charity|mates|church|community|good) ..1 (figure|number|price|rate|sum|discount)',
      '(said|says|reckons|thinks|swears|told us|told me) ..3 (he|she|they) ..1 (would|could|can|will|d) do ..4 (for|that for|it for|all that) ..6',
      '(doing|does|did|do|made|makes|offers|offered|quoted|quoting|charges|charge|asks|wants) ..4 (the same|this|that|it|all that|such) ..6 (for (one third|a third|half|less|fifty|#|a fraction|peanuts|an honorarium|nothing|free)|% below|cheaper|less|% less)',
      '(for (one third|a third|half the|a fraction of|less than half)|# % (below|less|cheaper|under|lower) than|for # % less)',
      '(match|meet|beat) ..2 (the same|that|it|this|their|his|us (halfway|half way|in the middle)|the (price|quote|figure|offer))',
      '(take it or leave it|call it even|call it quits|split the difference|shake on it|meet (us )?in the middle|best and final|final offer|last offer)',
      '(could|can|would|shall) we (say|call it|settle on|agree on|land on|make it) ..1 (€|$|£) #', '(could|can|would|shall) we (say|call it|settle on|agree on|land on|make it) (#|a round #) ..1 (hundred|thousand|and call|flat|all in|even|net|euro*|dollars|pounds)',
      '(prepared|willing|ready|happy|able) to (go|stretch|pay|offer|do) ..2 (to|up to|as (high|far) as|at most) ..4',
      '(is|seems|feels|sounds|s) ..1 (a lot|steep|rich|high|hefty|a bit much|strong|eye watering|on the high side|over the top) ..4 (for|of|to us|considering|given|just)',
      '(winced|gasped|choked|fainted|swallowed|blinked|laughed|stumbled|jumped) ..4 (number|price|figure|quote|fee|invoice|total|rate|sum)',
      '(folks|people|others|vendors|designers|teachers|students|retired professors|photographers|volunteers) ..4 (usually|normally|often|always|typically|are|do|gave|give) ..6 (what they can|for (an honorarium|free|love|less|the exposure|the cause)|donat*|at cost|ministry|honorarium|for us)',
      '(gift card|mention|shout out|tag you|tags you|credit|exposure|followers|goodwill|publicity|testimonial|reference|review|referral*|introduc*|word of mouth) ..6 (instead|in return|in exchange|in the bulletin|everything|sure|worth|rather than|send|plenty|our guests|and call it)',
      '(send|bring|throw|push|pass) ..2 (plenty of|lots of|a lot of|more|all our|tons of|loads of) ..2 (business|work|clients|projects|people|referrals) ..3 (your way|to you|you)',
      '(more|tons of stuff|plenty|lots|loads|eleven more|many more|# more|big (volume|projects|things)|a whole series) ..6 (coming|in the pipeline|down the pipe|next year|coming up|to follow|ahead|once the first|naturally flow)',
      '(first|initial) ..3 (months|month|job|project|round|one) ..6 (show|prove|result*|cheap|special|discount|taster|then|thereafter) ..6',
      '(remuneration|payment|money|the rest) ..3 (will)? ..1 (automatically|naturally|surely) ..1 (come|follow|grow)',
      '(out of|beyond|over|above) ..2 (our|the|my) ..1 (budget|means|reach|range|league)',
      '(keeping in view|in view of|considering|given) ..2 (goodwill|the goodwill|our friendship|we are a charity|the cause|the volume)',
    ],
    weight: 0.91,
    source: 'own practice: a sensible figure, and more work later',
    unless: ['@veto:fits-budget', '(our budget is|we have a budget of|the budget is) ..2', '(fair price|good price|price is (fair|fine|good)|happy with (the|your) (price|quote|fee))', '(accept*|approved|agreed|fine with|happy to pay|go ahead) ..4', '(meet|call|see you|chat) ..4 (at|on|for lunch|coffee)', '(take out|leave out|drop|remove|reduce the scope|smaller (package|version|scope))'],
    unlessAnywhere: ['@veto:ordinary', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '(price is (fair|fine|right)|happy with the (price|quote)|we accept (the|your) (price|quote|offer))'],
    near: ['(price|quote|fee|rate|budget|figure|number|cost|invoice|total|€|£|$|#|expensive|cheaper|discount|pay|paid|honorarium|amount|sum|estimate|bill|charge|remuneration)'],
    catches: ['He reckons 900 is more in line than your quote, and there is tons of work coming next year.', 'The last lady took a gift card and a mention in the bulletin for her fee.', 'We would be prepared to go to 60 % of the fee, take it or leave it.'],
    spares: ['Your price is fair, could we say Tuesday for the start?', 'Our budget is 2,000, what could we leave out to get there?', 'There is a lot of work coming next year, send us your rates.'],
  },
];
