import type { Rule } from '@/lib/signs/rule';

const off = ['@veto:fits-budget', '@veto:ordinary', '(our|the) (sale|offer|promotion|shop|store) (ends|starts|is on)', '(use|enter|apply) ..3 code'];

/** Asking for less money without taking anything out. */
export const haggling: readonly Rule[] = [
  {
    id: 'budget-pressure/discount',
    patterns: ['(any|some|small|special|little|friendly|further|extra|nice|volume|bulk|loyalty|returning|first time|startup|start up|nonprofit|non profit|charity|mates|family|friends) ..1 (discount|rebate|price reduction|price cut|concession|gesture)', '(discount|rebate|reduction) ..4 (for us|possible|available|please|since|as|because|given|on top|would|of #|if we)', '(can|could|would|will) (you|we) ..4 (discount|knock ..4 off|take (#|something|a bit|some) ..3 off|shave ..4 off|round ..3 down|drop the price|lower the price|lower your|reduce (the|your) (price|fee|rate|quote)|come down|go lower|bring ..4 down|cut ..3 (price|fee|rate)|trim the (price|fee|quote))', '(knock|shave|take|get|cut|chop|trim|shed|lop) ..5 (off|from) (the|your|that|this) ..2 (@cost|top|#)', '(round|bring|haggle|negotiate|squeeze) (it|that|this|the @cost|you|your @cost|things) ..2 (down|under|below|lower) ..3', '(mates|friends|friendly|family|neighbour|neighbor|colleague*|special|charity|student|partner|vip) ..2 (rate|rates|price|prices|pricing)'],
    weight: 0.79,
    source: 'series: budget pressure',
    unless: ['(offer|offering|give|giving|run|running|have|sell) ..3 (our|my) (customers|clients|guests|members|students)', '(our|my) (customers|clients|guests|members) ..4 discount', '(discount|coupon|promo) (code|codes|banner|page|section|field|box|badge|label|column)', '(not|never) (asking|looking|expecting|after|want) ..4 (discount|reduction|cheaper)', '(no|without) (discount|reduction)', '(early|prompt) payment', '(if|when) we ..2 (take|book|order|sign|buy|pay)', '(on|off) your (renewal|next order|first order)'],
    unlessAnywhere: off,
    needs: { negated: false },
    catches: ['Is there some discount for us, since we come back every year?', 'Could you knock 200 off the total?', 'Could you bring the price down a bit?'],
    spares: ['We need a discount code field in the checkout.', 'What could we drop to bring the price down to 4,000?', 'I am not asking for a discount, only for two instalments.'],
  },
  {
    id: 'budget-pressure/wiggle',
    patterns: ['(wiggle|wriggle) room', '(room|space|space left|flexibility|movement|give|play|slack|leeway|elasticity) ..4 (in|on|with|for) (the|your|that|this) ..3 @cost', '(is|are) (there|you) ..4 (flexible|negotiable|movement|elastic) ..4 (@cost)?', '(best|last|final|lowest|rock bottom|bottom|keenest|sharpest) (price|rate|rates|offer|figure|quote|cost)', '(see|look|check|find|think about) ..3 what you can do ..4 (on|with|about|for) (the|that|this|your|us) ..2', '(sharpen|sharpening) (your|the) pencil', '(meet|meeting) (us|me) (halfway|half way|in the middle|somewhere)', '(do|can|could) ..4 something (on|with|about|for|regarding) (the|your|that|this) ..2 @cost', '(talk|speak|discuss|negotiate|argue|chat) ..4 (about|over)? the (price|number|fee|amount|sum|rate) ..2 (again|once more|down)?', '(have|take) another look at (the|your|that) ..1 @cost', '(work|play|do something) with (us|me) on (the|that|this|your) @cost', '(your|the) @cost ..4 (must|has to|needs to|should|can) ..3 (come down|go down|be lower|be less|shrink)'],
    weight: 0.87,
    source: 'series: budget pressure',
    unless: ['(flexible|flexibility) ..3 (date|dates|time|times|deadline|schedule|day|days|hours|delivery)', '(best|final) (offer|number|figure|price) (from|by|of) (the|our) (printer|supplier|venue|landlord|bank)', '(phone|telephone|serial|invoice) number'],
    unlessAnywhere: off,
    needs: { negated: false },
    catches: ['Is there any wiggle room?', 'What is your best price for this?', 'Please have another look at your quote.'],
    spares: ['Is there flexibility on the delivery date?', 'What is your phone number?', 'Our budget is 3,000; what is possible within that budget?'],
  },
  {
    id: 'budget-pressure/too-dear',
    patterns: ['(your|quote|price|fee|rate|offer|estimate|that|it|your @cost) ..1 (is|s|are|was|seems|feels|looks|sounds|came) ..3 (steep|high|too high|expensive|too expensive|pricey|a lot for|a lot of money|too much for|hefty|salty|over the top|out of reach|out of line|excessive|stiff|rich for|more than (we|i)|way above|well above|double what|on the high side|out of our reality|ambitious|heavy)', '(fell|fall|falling|choked|gasped|swallowed|blinked|whistled|winced|shock*|surprised|jaw) ..8 (@cost|saw (it|that|this)|chair|read (it|that))', '(sticker shock|eye watering|daylight robbery|rip off|ripoff|extortion*|through the roof)', '(why|how) ..5 (it|this|that|you|logo|site|text|design) ..3 (cost|charge|costs) ..3 (so much|that much|more than|as much as)', '(did not|had not|were not|was not|never) ..2 (expect*|budget*|plan*|think*|imagin*) ..6 (that much|so much|this much|such a|so high|amount|sum|price)', '(only|just) (have|got|budgeted|planned|set aside|allowed|want to spend|willing to spend) ..5 (#|€|$|£|half)', '(twice|double|triple|three times|almost double) ..2 (what (we|i)|as much|the (budget|price)|(our|my) budget)', '(half|a third|quarter) ..2 (of)? (that|the|your|this) ..2 (@cost|money)', '(at|a bit under|under|less than|about|just under|closed at) (half|# %) ..3'],
    weight: 0.5,
    source: 'series: budget pressure; own practice',
    unless: ['(half|third|quarter) (of)? ..3 (page|pages|text|team|room|guests|images|screen|year|the (day|month|week|people|table|photos|slides))', '(time|quality|volume|sound|resolution|traffic|bounce|risk) ..3 (high|low)', '(postage|printing|print|shipping|rent|ticket*|hosting|fuel|electricity) ..4 (steep|high|expensive|pricey|a lot)', '(half|rest|remaining|other|second|first) ..3 (paid|pay|due|invoice|instalment|installment|deposit|upfront|up front|on (delivery|completion|signing))'],
    unlessAnywhere: off,
    catches: ['Your quote is steep, and my nephew does it for free.', 'That is a lot for us, could you knock something off the total?', 'We only budgeted 500, could you bring the price down?'],
    spares: ['The print quality looks too high for the web.', 'Half of the pages are finished.', 'The volume is too high on the second track.'],
  },
  {
    id: 'budget-pressure/name-number',
    patterns: ['(can|could|would|will) (we|you|u|it) ..3 (say|do|make|agree|settle|call|take|accept|go|land|be) ..6 (€|$|£)? # ..3 (all in|flat|total|not #|for|cash|round)', '(i|we) (can|could|would) (only|just|maybe|perhaps)? (pay|offer|stretch|go|do|manage|give|spend|go up) ..3 (€|$|£)? #', '(if (we|you|i) (said|say|made it|agreed on|called it)) ..2 #', '(a)? round # ', '(happy|glad|willing|prepared|ready) to (pay|go|stretch|do) ..2 #', '(make|call) it ..2 (€|$|£)? # ..4 (and|deal|then|we|all)', '(€|$|£) # ..3 (less|cheaper|lower|tops|max|maximum|is (all|the (max|most|limit)))', '# (€|euros|euro|dollars|pounds|quid|bucks) ..3 (less|cheaper|lower|tops|max|maximum|all in)', 'for (about|around)? (that|#) ..4 (instead|is what (we|i) (pay|paid|have))', '(never|not) (paid|pay|spend|spent) more than', '(max|maximum|most|limit|ceiling) (is|of|we|i) ..4 #'],
    weight: 0.45,
    source: 'own practice: the counter number',
    unless: ['(what|which) ..6 (for|within|in)', '(pages|words|guests|people|minutes|hours|photos|slides|copies|seats|characters|px|kb|mb|o clock|am|pm|days|weeks|degrees|cm|mm)', 'make it # (#|o|am|pm|on|tomorrow)', '@weekday'],
    unlessAnywhere: off,
    catches: ['Could we say 1,500 all in and a mates rate next time?', 'I can only pay 300, is there any discount?', 'Call it 800 and we have a deal, my cousin does it for 600.'],
    spares: ['Could we say 10 instead of 11 on Tuesday?', 'We can only seat 300 guests.', 'Can you do 12 pages instead of 10?'],
  },
];
