import type { Rule } from '@/lib/signs/rule';

/** Whether at all, when and by whom: all open, but the price, please. */
export const frames: readonly Rule[] = [
  {
    id: 'unserious-prospect/maybe-some-day',
    patterns: [
      '(if (we|they|i|it)|whether (we|they|i|it|the)|(we|i) might) ..6 (end up|do it at all|takes place|go ahead|proceed|at all|keep renting|go in house|goes ahead)',
      '(still up in the air|years away|a long way off|just an idea|only an idea|just dreaming|just curious|daydreaming|at the dreaming|thinking out loud)',
      '(perhaps|maybe|possibly) ..4 (after|next|in a year|the year after|later) ..6 (perhaps|maybe|or) ..2 (not at all|never|not|the one after|later still)',
      '(no|is not any|there is no|not a) ..2 (fixed|particular|set|real|firm|definite) ..1 (date|budget|plan|timeline|deadline|decision|timeframe) ..6',
      'of (which|whom) (none|nobody|no one) has ..1 (signed|agreed|decided|confirmed|committed|paid)',
      '(can not|could not|not able to) ..3 (tell|say) ..3 (what we would spend|who decides|how much we|whether we) ..6',
      '(not spending|not paying|will not spend|not a (dime|penny|cent)|without spending) ..6 (till|until|before|yet|this year|on)',
      '(three|two|several|a few|five|a couple of|# |many|a dozen|other|lots of) ..2 (other|more) ..1 (firm*|agency|agencies|compan*|quotes|designers|studios|vendors|freelancers|offers|proposals) ..6',
      '(get|getting|gathering|collecting|collect|asked (me|us) to get) ..2 (two|three|a few|several|some|a couple of|a bunch of|#) ..2 (more|quotes|numbers|prices|offers|estimates) ..6',
      '(order of magnitude|ballpark|your numbers at hand|rough number|a figure in mind) ..6 (in case|just|for now|some day|one day|only|case|handy|future)',
      'who will (then)? ..1 (think about|consider|decide) (whether|if) ..6',
      '(management|board|committee|boss|owners|partners|they) ..2 (will|would|might|may) ..1 (take a view|think about whether|consider whether) ..6',
      '(topic|idea|project|plan) ..3 (comes back|come back|is revived|gets revived|on ice) ..4',
      '(present|current) (one|guy|supplier|agency) is (also)? ..1 (fine|good|okay) ..6',
      '(depends|depending) on ..3 (sponsors|raise|funding|investor*|grant|bank|lottery|election|inheritance) ..6',
      '(just|only|simply) (browsing|curious|exploring|fishing|window shopping|collecting (ideas|quotes|prices)|wondering what) ..6',
      '(some day|someday|one day|in a few years|eventually) ..4 (we|i) ..2 (want|would like|might|may|hope|plan) ..6',
    ],
    weight: 0.92,
    source: 'own practice: some day, perhaps',
    unless: ['(signed the|approved|deposit|purchase order|contract)', '(decide|decision|answer|let you know) ..3 (by|on|before) ..2 (@weekday|@month|#|the end|next week|tomorrow)', '(our|the) budget is'],
    unlessAnywhere: ['@veto:ordinary', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '(budget (is|of) (€|£|$)? #|approved budget|decide by|deposit)'],
    near: ['(quote|price|cost|costs|estimate|number|numbers|ballpark|proposal|offer|how much|rates|rate|figure|spend|fee|magnitude|gets a call|whoever|firms|same for us|happen|proceed|at all|signed|sketch|look at)'],
    catches: ['Could you send a ballpark? There is no fixed date for it, perhaps after the summer, perhaps not at all.', 'My partner asked me to collect several quotes, whether we do it at all is open.', 'Whether the gala takes place depends on the sponsors, but what would it cost?'],
    spares: ['We decide by Friday, could you send a quote?', 'The board meets in May and the budget is 4,000, could you send a proposal?', 'Depending on the weather we meet inside or outside.'],
  },
];
