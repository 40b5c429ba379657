import type { Rule } from '@/lib/signs/rule';

/** Money that waits for another event, or shrinks on the way. */
export const frames: readonly Rule[] = [
  {
    id: 'late-payment/money-on-conditions',
    patterns: [
      '(settle|pay|release*|transfer|clear|wire|sort|make (the|your)) ..8 (once|when|after|until|if|as soon as) ..8 (sold|sell|grown|grows|comes up|come up|see|seen|live|aired|airs|open*|launch*|ceremony|season|store|done|sorted|happy|harmonious|happen*|drawn|approved|tranche|investor*|summer|christmas|xmas|back from|comes back|ready|look at|looks)',
      '(until|once|when) ..10 (we|i|he|she|they|will|can) ..2 (pay|settle|release|transfer)',
      '(payment|balance|invoice|bill|instalment|installment|half|rest|remainder|remaining|last #|fee|money) ..6 (rest|rests|will have to rest|wait|waits|stay*|hold|held|on hold|parked|stays with us|with us|frozen|stuck|pending)',
      '(hold|holding|keep|keeping|kept) ..3 (half|part|some|the rest|the balance|the remainder|it) ..3 back',
      '(rounded|knocked|shaved|took|reduced|cut|trimmed) ..4 (bill|invoice|amount|fee) ..2 (down|a bit)? ..4',
      '(leav*|left|take|taken|took) ..2 (that|this|those|the|a) ..2 (line|item|hours|part) ..1 off ..4',
      '(so)? we (will|would|ll) (be)? ..1 (pay|paying) ..2 (the amount|only|just|half) ..8 (and that is it|for the package|not before|and no more|only)',
      'close (this|the) (point|matter|invoice|topic) without ..4',
      '(take|takes|taking|need|needs|have) (60|90|120|ninety|sixty|#) days ..6 (suppliers|regardless|now|from now|paper|pay*|standard)',
      '(two|three|four|five|several|small) ..2 (pieces|instal*|chunks|parts|bits) ..8 (customers|pay*|as|when|month)',
      '(not|never) (in a position|able|possible|convenient) ..3 (to)? (settle|pay|transfer|release|clear)',
      '(can not|cant|could not|can t) (pay|settle|do|manage) ..3 (right now|now|this month|yet|it|at the moment) ..6',
      '(accounting|accounts|finance|our bookkeeper|head office|the bank|hq) ..3 (only|never|decided|has decided|has not|have not|is not|wants to|cuts|takes) ..8',
      '(cuts|cut|runs|run) (checks|cheques|payments|transfers) ..2 (only|when|once|after) ..6',
      '(does not|do not|did not|will not) (fit|suit) ..2 (with us)? ..2 (this (month|quarter|year)|right now|the budget|our cash)',
      '(you will|you ll) have to (be (a bit|a little)? patient|wait|hang on|sit tight)',
      '(sit|sitting) tight ..3',
      'after (xmas|christmas|new year|the holidays|easter|the summer|harvest|the season) ..4',
      '(whenever|when ever) that (may|might) be',
    ],
    weight: 0.92,
    source: 'own practice: money that waits for something else',
    unless: ['(payments on account|i do not understand|letter about|tax|hmrc|what does)', '@veto:pays-up', '(as|per) ..3 (agreed|contract|terms|agreement|schedule)', '(30|14|thirty|fourteen) days (net|from)', '(within|inside) ..3 (days|terms)', '^ (if|when) (you|i)', '(your|the) (budget|price) (fits|works)'],
    unlessAnywhere: ['@veto:pays-up', '@veto:ordinary', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)'],
    near: ['(pay*|paid|settle*|invoice*|bill|bills|balance|fee|fees|transfer*|money|instal*|amount|cheque*|check|checks|remit*|overdue|budget|account|accounts|deposit)'],
    catches: ['We will settle it once the boat is sold, you will have to be patient.', 'We hold half of the fee back until the opening.', 'I rounded your bill down a bit before paying.'],
    spares: ['We will pay within 30 days as agreed.', 'I will transfer the balance this afternoon.', 'The invoice is settled, thank you for your patience.'],
  },
];
