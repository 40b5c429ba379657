import type { Rule } from '@/lib/signs/rule';

const off = ['@veto:ordinary', '@veto:paid'];
const YES = '(yes|yep|yeah|sure|of course|certainly|absolutely|no problem|no worries|ok|okay|alright|all right|fine|gladly|sounds good|good idea|great idea|lovely idea|with pleasure|definitely|got it)';
const CAN = '(i|we) (can|could|will|would|am able to|are able to|am happy to|are happy to|am willing to)';
const MAKE = '(add|include|make|build|do|design|write|draw|fit|squeeze|put|change|rework|redo|adjust|update|prepare|set up|translate|shoot|record|sort|take care of|help|look into|work)';

/** A draft read together with the message it answers: more work, or a lower price, for nothing in return. */
export const answering: readonly Rule[] = [
  {
    id: 'free-giveaway/yes-without-price',
    patterns: [
      `${YES} ..3 (i|we) ..1 (will|can|could|would) ..4 ${MAKE}`,
      `(i|we) (will|can) (gladly|happily|of course|then|certainly|easily|definitely|just|quickly|also|surely)? ${MAKE} ..2 (it|them|this|that|these|those|the|a|an|another|two|three|four|five|#|both|all|extra|more)`,
      `(i|we) (am|are) ..1 (happy|glad|pleased) to ${MAKE}`,
      '(consider it done|leave it (with|to) (me|us)|(i|we) (am|are) (already)? on it)',
      '^ (will do|sure|no problem|of course|absolutely|certainly|with pleasure|gladly|can do) ..2 $',
    ],
    weight: 0.86,
    reason: 'together_more',
    source: 'series: scope creep, answered with a yes',
    when: { answers: ['scope-creep', 'endless-revisions', 'free-advice'] },
    needs: { negated: false },
    unless: ['(if|once|when|after|before|instead|unless|whether|only)', '@weekday ..1 (at|or|and) ..2 #'],
    unlessAnywhere: [...off, '(quote|quotation|estimate|change (order|request)|invoice|price|priced|fee|fees|cost|costs|surcharge|charge|billed|proposal)', '(not (part|included|in|covered)|outside|beyond|instead of|in place of|swap*|trade|next phase|second phase|later phase|separate (order|project|job|piece)|already (included|part|covered|in)|as agreed|we agreed|agreement|contract|in (return|exchange)|new date|moves (to|by|the))'],
    catches: ['Sure, I will add the extra poster to the set.', 'Good idea! We can design two more labels this week.', 'No problem at all.'],
    spares: ['Sure, I can add the poster; the price is 180 euros.', 'We can design two more labels in place of the leaflet.', 'I will look at it once the quote is approved.'],
  },
  {
    id: 'free-giveaway/discount-for-nothing',
    patterns: [
      `${CAN} ..2 (do|make|take|accept|offer|give|work) ..4 (for|at) (€|$|£)? #`,
      `${CAN} ..2 (do|make|take|accept|meet|match|offer|give|work|agree) ..4 (discount|(a|your) (lower|better) (price|rate|fee)|(your|that|this) (budget|price|figure|amount)|cheaper|for less|# (%|percent) less)`,
      `${CAN} ..2 (lower|reduce|drop|cut|knock|come down|go down|go lower) ..6 (price|fee|rate|quote|€|$|£|#)`,
      '(let us|we can|we could) (say|call it|make it|settle (on|at)|agree on|meet) ..3 (€|$|£|#|middle|halfway)',
      '# % (off|discount|less|reduction)',
      '^ (ok|okay|fine|alright|all right|agreed|deal|sure|yes) ..2 (€|$|£) #',
      '(i|we) (accept|agree to) ..3 (price|budget|amount|offer|#)',
    ],
    weight: 0.86,
    reason: 'together_discount',
    source: 'series: giving in on the price',
    when: { answers: ['budget-pressure'] },
    needs: { negated: false },
    unless: ['@weekday', '@month', '(at|before|after) # ..1 (am|pm|o clock|00|30)', '(hour|hours|minutes|call|consultation|session)'],
    unlessAnywhere: ['@veto:ordinary', '@veto:fits-budget', '(instead|leave out|leaving out|take out|taking out|drop the|dropping|without the|without a|remov*|smaller|fewer|less (work|scope|rounds)|reduced scope|only (the|one|two|three)|(one|two) rounds|in (return|exchange)|if you (pay|sign|book|commit|order|take)|upfront|up front|in advance|(price|fee|rate|quote) (is|stays|remains|holds)|(can not|will not|not) ..1 (lower|reduce|go|offer|give|do|change)|unchanged|stand by|first phase|phase one|(smaller|basic|lighter) (package|version))'],
    catches: ['I can do it for 900 then.', 'Okay, £ 1200 it is.', 'We could offer you a discount.'],
    spares: ['I can do it for 900 without the booklet.', 'The price stays at 1200 euros.', 'We could offer 10 % off if you pay in advance.'],
  },
];
