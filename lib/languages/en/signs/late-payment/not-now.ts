import type { Rule } from '@/lib/signs/rule';

const off = ['@veto:ordinary', '@veto:pays-up'];
const fine = ['half an hour', '(full amount|in full)', '@veto:offers-pay', '(you|u) (can)? keep', '(send ..3 again|resend)', '(your|the|my) (subscription|order|parcel|tax return|ticket)', '(as|per|according to) ..2 (agreed|contract|terms|agreement|our terms)', '(agreed|usual|normal|standard) (terms|term|# days|due date)', '(can|could|please|kindly) ..3 (resend|send|issue|forward) ..4 invoice'];
const OWED = '(invoice|invoices|payment|payments|bill|bills|transfer|balance|fee|fees|money|amount|deposit|instalment|installment|the rest|remainder|remaining|settlement|payout|what (we|i) owe|your part|pay you|paying you|pay)';

/** What is owed comes later, in parts, or on a condition. */
export const notNow: readonly Rule[] = [
  {
    id: 'late-payment/when-they-pay-us',
    patterns: ['(when|once|as soon as|until|till|after|if) (our|the|my|their) ..3 (client|customer|customers|clients|investor|investors|funding|grant|loan|subsidy|insurance|tenant|publisher|distributor|sponsor|sponsors|developer|landlord|parent company|head office|end client|season|bank|money|funds|round|sales|ministry|council|tickets) ..5 (pay|pays|paid|has paid|have paid|comes|come|is in|are in|arrives|arrive|lands|land|closes|transfers|releases|settles|sold|sell|sells|reimburse*|clears)', `${OWED} ..8 (when|once|as soon as|until|till|after) (we|our|the|i|they|he|she) ..4 (get|gets|got|receive*|have|has|been) ..2 (paid|our money|the money|funds|funding|payment|our own|the grant|reimbursed|the transfer)`, '(we|i) (are|am) (also|ourselves|still|myself) waiting (for|on) ..5 (money|payment|client|customer|funds|to be paid|transfer|our)', '(waiting|wait) (for|on) ..3 (client|customer|end client|investor*|funding|grant|bank|insurance) ..4 (pay|paid|payment|money|transfer|settle)', '(paid|pay) (when|if|once) (we|i) (are|am|get) paid', '(pass|passing|forward) ..3 (it|the money|payment|your share) on ..2 (when|once|as soon)'],
    weight: 0.83,
    source: 'series: late payment',
    unless: fine,
    unlessAnywhere: off,
    catches: ['Your invoice will be settled when our client has paid us.', 'We are ourselves waiting for money, so please have patience.', 'As soon as the grant is in, we transfer.'],
    spares: ['We start when our investor has approved the plan for the app.', 'The invoice is paid, sorry for the delay.', 'The client will send the texts when the season starts.'],
  },
  {
    id: 'late-payment/put-off',
    patterns: [`${OWED} ..8 (next (month|quarter|year|cycle|run|round)|later|soon|shortly|in due (course|time)|end of (the)? (month|quarter|year|season)|some time|sometime|when (we|i) (can|get round|get to it|find|have)|after (the)? (summer|holidays|christmas|easter|audit|fair|season|closing|inventory)|in (a few|two|three|some|#) (weeks|months)|(#|30|45|60|75|90|120) days)`, `(next|in the next|with the next|the following) (payment|pay|transfer|invoice|billing|accounting|finance|cheque|check) (run|cycle|round|day|batch|period)`, `(will|can|could|would|shall) ..3 (pay|settle|transfer|wire|sort|clear|square) ..8 (next (month|week|quarter|year)|later|soon|shortly|after|when|as soon as|eventually|in (a few|two|three|some|#) (weeks|months)|end of)`, `(a bit|little|some|bit) (of)? ..1 (patience|delay|more time|longer|breathing space|leeway|grace) ..6 ${OWED}?`, `(delay|postpone|defer|put off|push|move|extend|stretch|hold|hold back|hold on to|park|freeze|pause|stop|withhold|keep back|suspend) ..5 ${OWED}`, `${OWED} ..5 (delayed|postponed|deferred|on hold|frozen|stuck|pending|in process|in progress|being processed|under review|with (accounting|finance|the accountant|the boss|purchasing|legal)|waiting for (signature|approval|a signature)|slipped|overlooked|has to wait|must wait|will have to wait|needs to wait|not (before|until|till))`, '(do not|please do not|no need to|stop) ..2 (panic|worry|remind*|chas*|send* reminders|nag*|push*|press*) ..6 (money|invoice|payment|pay|reminder*|bill)', '(you will|you) ..2 get your (money|payment|cash)', '(patience|bear with (us|me)|hang (on|in there)) ..8 (payment|invoice|money|cash|account*|finance|pay)'],
    weight: 0.87,
    source: 'series: late payment',
    unless: [...fine, '(were|was) paid', 'pays (him|her|them)', '(price|rate|fee) (list|increase|change)', '(order|buy|book|need|use) ..6', 'pay (attention|a visit|more)', '(hold|stop|pause) ..4 (meeting|page|section|form|module|method|methods|gateway|button|link)', '(payment|invoice|billing) (page|form|module|method|methods|gateway|button|link|template|flow|screen|plugin|integration|system)', '(agree|agreed|fine|okay|happy|good) with', '(can|could|may) (i|we) ..4 (pay|transfer) (now|today|in advance|upfront|tomorrow)'],
    unlessAnywhere: [...off, '(send|issue|make) ..3 invoice (to|for|on|now)'],
    catches: ['The invoice will go into the next payment run.', 'Your payment is still waiting for a signature.', 'We can settle the rest of the invoice after the summer.'],
    spares: ['The payment form is delayed by a week.', 'The invoice is payable in 30 days, as agreed.', 'Please hold the meeting with finance next week.'],
  },
  {
    id: 'late-payment/conditions',
    patterns: [`(pay|settle|transfer|release|wire|process) ..8 (only|once|when|after|as soon as|if|unless|until|first) ..10 (finished|done|ready|approved|live|published|sees|seen|results|traffic|happy|satisfied|fixed|added|delivered|sold|printed|works|perfect|extra|changes|launched|signed|everything|completed|discount|revised|corrected|built)`, `(until|unless|before|as long as|only (if|when|once|after)) ..12 (no|not|will not|cannot|release|transfer|pay|see (any)? money) ..4 ${OWED}?`, `(see|show|need|want|have) ..6 (first|before) ..4 (we|i|any) ..3 (pay|transfer|settle|money|release)`, `${OWED} ..6 (depends on|tied to|linked to|conditional|subject to|only after|only if|only when|against|provided|as soon as (you|everything|the site|all))`, `(withhold|keep back|hold back|retain|deduct|set off|dock|knock off) ..8 (invoice|payment|bill|amount|fee|from (your|the)|% |half|part|€|$|£|#)`, '(we|i|not|nobody) ..2 (no reason to|why should (we|i)|refuse to|will not|do not intend to|are not going to|am not going to) ..2 (pay|paying|settle|transfer|owe) ..6 (full|for (this|that|it|hours|work)|invoice|bill|until|unless|all of|that|this|whole|rest|everything|anything|you)', '(paid|pay|transferred|transfer|sent) ..3 (only|just|a part|part|half|a third|some|most) ..3 (of (it|the|your)|now|first|already|today|so far|for now|on account)', '(half|part|a third|some|a portion|first part|#) ..3 (now|today|this month) ..6 (rest|remainder|other half|balance|second part) ..6 (later|next|when|after|month|once|soon)', '(rest|remainder|other half|balance|second half) ..4 (later|next (month|year|quarter)|when|once|after|we will see|follows|some time|must wait)'],
    weight: 0.87,
    source: 'series: late payment on a condition',
    unless: [...fine, '(deposit|upfront|up front|in advance|half now and half|on signing|milestone*)', '(as|like) (we)? agreed', '(users|customers|clients|visitors|members|guests|tenants) ..6', '(tax|vat|withholding|shipping)', '(bank|card|paypal|stripe) (charge|fee|fees)', '(can|could) (we|i) ..4 (instal|instalments|installments)'],
    unlessAnywhere: off,
    with: [OWED, 'paid', 'transferred', 'wire', 'settled', 'transfer', 'release', 'owe'],
    catches: ['We will transfer the money once everything is live and we have seen results.', 'We keep back 20 % of the invoice for now.', 'I transferred just a part of it, the balance some time later.'],
    spares: ['Half of the fee is paid up front, as agreed.', 'Customers only pay after the parcel is delivered.', 'We do not pay for the shipping to the customers.'],
  },
  {
    id: 'late-payment/excuses',
    patterns: ['(accountant|accounting|accounts|bookkeeper|bookkeeping|finance|treasurer|boss|director|cfo|owner|wife|husband|partner|the one who|whoever|lady|colleague) ..6 (on (holiday|vacation|leave|maternity)|away|sick|ill|travelling|traveling|out|off|back (next|in|on|after)|must sign|has to sign|signs|not signed|needs to (sign|approve|release)|forgot*|left|changed)', '(new|changed|different|our) ..2 (payment|bank|banking|accounting|erp|vendor|supplier|procurement|finance|invoicing) (system|software|portal|process|policy|rules|terms|procedure|department)', '(invoice|bill|it|payment) ..6 (lost|got lost|spam|disappeared|never (arrived|got|received|came)|not (received|got|seen|found|arrived|in (our|the) system)|fell (through|between|behind)|slipped|cannot find|mislaid|overlooked|forgotten|forgot|went under|somewhere)', '(cash flow|cashflow|liquidity|account|money|till|kitty|cash) ..4 (tight|problem*|issue*|short|low|empty|difficult|thin|squeeze|bottleneck|crunch|slow)', '(slow|quiet|difficult|hard|bad|tough|lean|expensive) (month|season|quarter|year|time|times|period|start)', '(changed|decided|introduced|new|take|takes|taking|pay|pays|paying|always|usually|generally|standard) ..8 (#|30|45|60|75|90|120|ninety|sixty) days', '(purchase order|po number|vendor (form|registration|number)|supplier (form|number|registration)|cost centre|cost center|original|hard copy|by post|missing (number|reference)) ..10 (invoice|payment|pay|before|again|restart|start*|missing)'],
    weight: 0.66,
    source: 'series: late payment, its excuses',
    unless: [...fine, '(new|our) (accounting|finance|payment) ..3 (module|page|course|team member)'],
    unlessAnywhere: off,
    near: ['invoice', 'invoices', 'payment', 'pay', 'paid', 'transfer', 'your money', 'bill', 'owe', 'overdue', 'reminder', 'reminders', 'settle', 'due', 'amount'],
    catches: ['Our accountant is on holiday, so the invoice has to wait.', 'We have a new payment policy: suppliers are paid after 90 days. Your invoice is in the system.', 'The invoice got lost somewhere, cash flow is tight, you will get your money.'],
    spares: ['The accountant is on holiday, so the figures for the report come on Monday.', 'January is a slow month in the shop.', 'The invoice got lost, please send it again, we pay today.'],
  },
  {
    id: 'late-payment/reminder-reply',
    patterns: ['(your|the|these|those|got|saw|seen|received|many) ..2 (reminder|reminders|dunning|chasing|nagging|second invoice|follow up) ..6', '(i|we) (know|am aware|are aware|have not forgotten|did not forget|not forgotten|remember) ..6 (invoice|money|payment|owe|bill|paid|overdue|due|behind)', '(behind|late) (with|on) ..3 (payment|payments|invoice|invoices|bills|it|paying)', '(money|payment|invoice|cash) ..4 (is|are|will be) ..2 (coming|on its way|sorted|on the way|arranged|no problem|safe)', '(we|i) (always|have always|never) ..3 (paid|pay|failed)', '(what is|why) ..3 (the (hurry|rush|panic|fuss)|so (urgent|impatient|nervous|hasty)) ..6', '(not|never) (run|running|going) away', '(do you|you) ..2 (really|so|that)? ..2 need (it|the money|that) ..3 (now|already|this week|today|urgently|so)', '(between|among) (friends|partners|gentlemen)', '(we|i) ..3 (square|settle|sort|even|make) ..3 (it|up|this|that|things) ..3 (next time|later|somehow|when (we|you)|some day|over (lunch|dinner|a beer)|in person)'],
    weight: 0.74,
    source: 'series: late payment, the answer to a reminder',
    unless: [...fine, '(meeting|calendar|appointment|newsletter|email) reminder*'],
    unlessAnywhere: off,
    near: ['later', 'next (month|week|quarter)', 'patience', 'patient', 'soon', 'when', 'wait', 'until', 'after', 'sometime', 'at the moment', 'right now', 'yet', 'not', 'tight', 'shortly', 'but', 'month', 'calm', 'relax', 'hold'],
    catches: ['I know the invoice is overdue, but please wait until next month.', 'We saw your reminder, relax, the money is coming when the season starts.', 'We have not forgotten your invoice, a little patience please.'],
    spares: ['Thanks for the reminder about the call, see you at 3.', 'The reminder email in the app has a typo.', 'I know the invoice is due on Friday and will pay on Friday.'],
  },
];
