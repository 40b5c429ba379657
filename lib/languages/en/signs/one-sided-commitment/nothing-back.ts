import type { Rule } from '@/lib/signs/rule';

const off = ['@veto:ordinary', '@veto:asks-back'];
const fine = ['@veto:paid', 'only with', '^ your', '(as|like) (we)? (agreed|ordered|contracted|booked)', '(signed|paid|ordered|booked|your order|your payment)', '(invoice|contract|agreement|minutes|link|files|receipt|photos from)', '(finished|final) ..3 (text|texts|site|page|version|translation|files|report)'];
const OFFER = '(proposal|proposals|estimate|quote|quotation|offer|concept|concepts|calculation|plan|layouts|sketch|sketches|moodboard|moodboards|mood board|draft|drafts|variants|variant|mock up|mockup|mock ups|design|designs|sample|samples|outline|roadmap|strategy|audit|analysis|table|comparison|list of|breakdown|demo|prototype|visuals|directions|structure|storyboard|presentation|options|versions|3d|rendering|renderings|cost breakdown|budget|scope document|pitch|deck|schedule|programme|itinerary|day plan|test|trial|mastering|master|arrangement|shortlist)';

/** Promises that ask for nothing back. */
export const nothingBack: readonly Rule[] = [
  {
    id: 'one-sided-commitment/will-send',
    patterns: [`(i|we|my team|our team) ..2 (will|ll|am going to|are going to|can|shall|am|are|would|already|have|have already|start|begin)? ..3 (send|write|prepare|put together|draw|draft|make|work out|create|sketch|do|write up|design|calculate|set up|come up with|have|get|deliver|preparing|writing|drawing|making|sending|working on|start|starting|begin|put|compile|build|record|cut|translate|sit down|finish|collect|ask for) ..8 ${OFFER} ..12`, `(you|your) (will|ll|shall|can expect|get|have|receive|would)? ..3 (have|get|receive|find|see|expect|hear) ..8 ${OFFER} ..8 (by|on|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|this|next|until|before|in your|at the latest|soon|#)`, `(the|a|your|my|our|full|complete|draft|rough|detailed) ..3 ${OFFER} ..4 (will be|is|are|follows|comes|arrives|will follow|will come|ready|lands|you will have) ..6 (by|on|tomorrow|monday|tuesday|wednesday|thursday|friday|weekend|inbox|mailbox|ready|next|this|#)`],
    weight: 0.42,
    source: 'series: a commitment for a commitment',
    unless: ['(attached|attach|below|enclosed)', ...fine, '(your|their|his|her) (proposal|draft|design|sketch|quote|offer|estimate|plan)'],
    unlessAnywhere: off,
    catches: ['I will write you a full concept with a timeline by Friday, no obligation from your side.', 'You will have three designs on Wednesday, take your time with it.', 'I will prepare two variants, you need not decide anything.'],
    spares: ['I will send the proposal on Friday; please tell me yes or no by the 12th.', 'I will send the draft once the deposit is paid.', 'I will send the invoice on Friday, as agreed.'],
  },
  {
    id: 'one-sided-commitment/promised-offer',
    patterns: [`(i|we) ..4 (write|prepare|put together|draw|draft|make|work out|create|sketch|write up|design|calculate|come up with|have|compile|build|translate|get|record) ..2 (you|for you|up)? ..4 (a|an|the|two|three|four|several|all|complete|full|some|both) ..4 ${OFFER} ..8 (by|on|tomorrow|monday|tuesday|wednesday|thursday|friday|weekend|tonight|this week|next week|until|in the morning|#|latest|right away|at once|straight away)`, `(you) ..2 (have|get|receive|find|see) ..6 (two|three|four|five|complete|full|detailed|all|several|a) ..3 ${OFFER} ..6 (by|on|tomorrow|monday|tuesday|wednesday|thursday|friday|weekend|tonight|this week|next week|until|#|latest|in your)`, '(i|we|you) ..6 (full|complete|detailed|comprehensive|thorough|worked out|fleshed out) ..2 (proposal|concept|estimate|quote|calculation|strategy|audit|breakdown|prototype)', '(i|we) ..4 (look into|research|investigate|compare|measure|survey|visit|come by|go through|analyse|analyze|check out|scout) ..12 (and|then|for you) ..4 (send|write|draw|calculate|make|put|prepare|bring|you)'],
    weight: 0.42,
    source: 'series: a commitment for a commitment',
    unless: [...fine, '(your|their|his|her) (proposal|draft|design|sketch|quote|offer|estimate|plan)', '(thank|thanks) ..6', '(you|client|they) ..2 (asked|want|need|sent) '],
    unlessAnywhere: [...off, '(decide*|confirm*|let me know|sign*|approv*|your (answer|decision)|which (one|of)|feedback|comments) ..8 (by|until|before) ', '(next step|milestone|phase|round) ..6'],
    catches: ['I will put together a full proposal with all the variants by Friday.', 'You will get three concepts by Monday.', 'I will write you two complete concepts by Wednesday.'],
    spares: ['I will put together a full proposal by Friday if you let me know by Monday what the budget is.', 'You will get three concepts by Monday, please confirm one of them by Thursday.', 'Your full proposal looks good.'],
  },
  {
    id: 'one-sided-commitment/no-pressure',
    patterns: ['(no|without (any)?|not any) ..1 (obligation|obligations|commitment|commitments|strings|pressure|hurry|rush|need to (decide|answer|reply|commit|confirm)|decision needed|expectations|deadline from)', '(take|have) ..2 (whatever|all the|your|as much|as long|plenty of) ..2 (time|as you (need|want|like)|you need)', '(decide|decision|think|answer|come back|let me know|get back|tell me|reply|choose|sign) ..6 (whenever|in peace|at your leisure|in your own time|when you (like|want|are ready|feel|can|have)|someday|some day|later|or not|calmly|any time|no matter when|one day|when it suits)', '(you|u) ..2 (do not|dont|need not|needn t|are not|never) ..3 (have to|need to|must|promise|decide|commit|tell|answer|bound|obliged|owe|sign|confirm|reply|say) ..6 (anything|nothing|now|yet|me|before|then|right away|yourself|at all)', '(nothing|not) ..2 (forces|binds|obliges|commits|pushes|presses) you', '(free to) ..2 (go|choose|decide|say no|walk|take|use|leave) ..6', '(or not|either way|whichever|whatever you decide|if (not|nothing comes of it)|even if you (do not|go|choose|never|decide)) ..4', '(wait|waiting|be patient) ..3 (for (your|you)|quietly|until you|as long as|patiently)', '(lie|sit|stay) ..2 (in|on) (the|your) ..1 (drawer|desk|shelf|folder) ..6', '(see|look) ..2 (then|later|afterwards) ..4 (if|whether|what)'],
    weight: 0.5,
    source: 'series: a commitment for a commitment',
    unless: ['@veto:paid', '(no) (rush|hurry|pressure) (from|on) (our|my) (side|end)?'],
    unlessAnywhere: off,
    near: [OFFER, 'keep', 'keeping', 'kept', 'hold', 'holding', 'reserve*', 'slot', 'free for you', 'pencil*', 'i will (send|write|make|prepare|draw|have|do|come|start|look|put|design|build|translate)', 'i am (holding|keeping|preparing|making)', 'blocked', 'booked', 'option', 'ready', 'you will have', 'by monday', 'meanwhile', 'meantime', 'already', 'in the mailbox', 'i start', 'we start', 'i send', 'i write', 'i make', 'i draw'],
    catches: ['The draft estimate comes on Friday, no obligation from your side.', 'I will write you two concepts. Take whatever time you need with it.', 'I hold the week free for you, you need not tell me anything now.'],
    spares: ['Take your time with the texts.', 'No pressure: the fee for the proposal is 200 euros and we see then.', 'I wait for your answer until Friday, then I give the slot to others.'],
  },
  {
    id: 'one-sided-commitment/holding',
    patterns: ['(i|we) ..4 (keep|keeping|kept|hold|holding|reserve|reserved|reserving|block|blocked|blocking|save|saving|pencil|penciled|pencilled) ..8 (for you|free|open|clear|available|slot|slots|week|weekend|weekends|date|day|dates|month|september|april|june|october|november|evening|in the meantime|meanwhile|option|in (your|our) name|days|space|place|on hold)', '(on option|as an option|on hold) ..6 (as long as|for you|in (your|our) name|until you|while)', '(have|has) ..2 (asked|booked|ordered|reserved|turned down|declined|cancelled|told|paid|bought|hired|engaged) ..8 (for you|free for you|just in case|already|to keep|in advance|other (clients|jobs|enquiries|inquiries|work|orders)|another (client|job)|printer|venue|castle|band|team|upholsterer|studio)', '(turned down|turn down|declined|decline|said no to|cancelled|postponed|moved|put off|refuse*) ..4 (other|another|two|all|everything|a|my) ..3 (client*|job*|project*|order*|enquir*|inquir*|request*|work|wedding*|holiday*|vacation)'],
    weight: 0.91,
    source: 'series: a commitment for a commitment',
    unless: [...fine, '(keep|hold) (it|this|that|things|the text|the colours|the design|the file) ..3', '(keep|leave) ..3 (open|free) (the|a) (window|door|space (between|around|for the))', '(keep|hold) ..2 (in mind|me posted|me updated|in touch|up|going|calm|on)', '(book|booked|save|saved|reserve) ..3 (file|flight|train|table|ticket*|hotel|copy|changes|document)', '(deadline|launch|meeting|call) ..4 (on hold)'],
    unlessAnywhere: [...off, '(meeting|call|lunch|appointment) ..4 (confirmed|at #)'],
    catches: ['I keep the whole of September free for you.', 'I am holding both weekends, just think about it.', 'I have turned down another client to make room.'],
    spares: ['I keep the slot free until Friday, then it goes to the next client.', 'I have booked a table for us.', 'Please keep the file in the folder.'],
  },
  {
    id: 'one-sided-commitment/start-already',
    patterns: ['(i|we) ..2 (will|ll|already|have already|am already|are already|can|just|simply|might as well|go ahead and)? ..2 (start|started|begin|began|starting|get started|get going|go ahead|getting on|kick off|set to work) ..6 (already|now|right away|tomorrow|monday|meanwhile|in the meantime|before (the|you|we)|even though|without|anyway|straight away|today|at once|tonight|over the weekend|next week|with the)', '(sort|do|deal with|fix|handle|arrange|settle|sign) ..4 (contract|paperwork|paper|formalities|money|deposit|price|terms|details|agreement|payment) ..3 (later|afterwards|after|at the end|some time|along the way|another day|when)', '(contract|paperwork|paper|formalities|deposit|terms|payment|signature) ..5 (later|afterwards|can wait|no hurry|when you (have|can|like|find)|some time|at the end|not (needed|necessary|important)|follow*)', '(without|before) (a|any|the|having a|signing a|waiting for)? ..2 (contract|deposit|signature|order|confirmation|advance|commitment|down payment|go ahead)'],
    weight: 0.6,
    source: 'own practice: work begun on nothing',
    unless: ['(signed|paid) ..4', '(€|$|£) #', '(cannot|do not|never|not|only) ..2 (start|begin)'],
    unlessAnywhere: [...off, '(signed|deposit (is|was|has|received)|thank* for the (deposit|order|signed))'],
    near: ['contract', 'deposit', 'sign*', 'paper*', 'later', 'terms', 'price', 'money', 'confirm*', 'decide*', 'no obligation', 'meantime', 'already', 'formalities', 'yes', 'offer', 'without', 'anyway'],
    catches: ['I start right away, the contract can wait.', 'We begin on Monday already, the formalities we do later.', 'We simply begin tomorrow, the paperwork can wait.'],
    spares: ['We start once the contract is signed.', 'I never start without a deposit.', 'Thanks for the signed contract, we start on Monday.'],
  },
];
