import type { Rule } from '@/lib/signs/rule';

const off = ['@veto:offers-pay', '@veto:asks-price', '@veto:ordinary'];
const fine = ['(venue|hall|hotel|caterer|band|flight)', '@veto:declines', 'book again',  '(first|1st|agreed|included|planned) ..2 (round|rounds|set) of', '(typo|typos|bug|broken|misspelled|error|crash*|wrong (date|name|number|phone|address|price))', '(invoice|contract|agreement|budget|payment|quote|price|date) ..3 (approved|agreed|signed|signed off|confirmed)'];

/** What was finished is opened again. */
export const reopening: readonly Rule[] = [
  {
    id: 'endless-revisions/approved-but',
    patterns: ['(approved|signed off|signed it off|okayed|released|agreed|chosen|accepted|finalised|finalized|final|ok d|gave (the|our|my) ok|gave the green light|said yes|said it was (final|perfect|done)|went live|master|locked) ..12 (but|however|though|yet|still|now|meanwhile|after all|on reflection|turns out|changed|then|again)', '(but|however|though|now|after) ..10 (approved|signed off|released|already (agreed|approved|chosen|okayed)|went live|final version|was final)', '(know|realise|realize|aware|remember|admit) ..5 (approved|signed off|said yes|said ok*|final|okayed|agreed on|was the (final|master)|we said|done|closed|told you)', '(redo|rework|reopen|re open|open|revisit|undo|unpick|change|changing|rethink|tweak|touch|rewrite|go back to|review|update|swap) ..6 (approved|signed off|finished|final|released|agreed|finalised|finalized|already live|printed)', '(after|yes after|even after|despite) (the|our|my) (ok|okay|approval|sign off|go ahead|green light)', '(we|i|he|she|they) (have)? (changed|changes|change|changing) ..1 (my|our|his|her|their) (mind|minds)', '(second|other) thoughts', '(on reflection|thinking about it (again|more)|looking at it (again|now)|slept on it|sleeping on it|with (some)? distance|living with it|lived with it|let it sink|sat with it)'],
    weight: 0.93,
    source: 'series: reopened work',
    unless: [...fine, '(print|publish|launch|ship|upload|invoice|pay|go live|send it out) ..3 (now|it)'],
    unlessAnywhere: off,
    near: ['version*', 'again', 'redo', 'rework', 'back to', 'go back', 'other', 'another', 'different', 'new', 'once more', 'try', 'feel*', 'rather', 'instead', 'change', 'prefer*', 'somehow', 'see', 'open', 'first', 'younger', 'warmer', 'darker', 'lighter', 'bigger', 'smaller', 'not us', 'cold', 'stiff', 'revisit', 'rethink'],
    catches: ['I know we approved the header, but now it feels stiff and I would rather see another version.', 'Could we reopen the approved icons? Something different would be nice, something is still missing.', 'We signed off the text, however my partner has second thoughts. Please rework it again.'],
    spares: ['The design is approved, but the invoice has the wrong address.', 'We approved the text, please publish it now.', 'We had second thoughts about the venue and booked another hall.'],
  },
  {
    id: 'endless-revisions/back-again',
    patterns: ['(go|going|went|return|revert|switch|come) back (to|and) ..4 (first|start|beginning|scratch|old|original|earlier|previous|both|version|drawing board|square one|basics)', '(from|start) ..2 (scratch|the (start|beginning|top)|afresh|a blank)', '(open|opening|reopen|reopening|throw|thrown) ..6 (again|in the air|upside down|open again|once more|over)', '(first|earlier|old|original|previous) (one|version|draft|idea|variant|logo|layout) ..4 (maybe|perhaps|after all|actually|better|best|nicer|was even)', '(combine|mix|merge|blend|cross|marry) ..6 (version*|both|first|the two|all (three|of)|these|old|options|elements of|concept*)', '(rather|prefer|prefers|would like|want|wants|likes|love|see|sees) ..6 (after all|rather|different|another direction|different direction)', '(everyone|everybody|family|team|committee|wife|husband|mother|mother in law|board|boss|director|founder|partner|colleagues|marketing|sales|head|investor*|he|she|someone|somebody) ..6 (looked|seen|saw|went|shown|showed|has|have|wrote|weighed in|had) ..6 (again|feeling|own version|opinion*|ideas|not convinced|comments|thoughts|find*|remarks|wish*|changes|dreamed|dreamt)'],
    weight: 0.85,
    source: 'series: reopened work',
    unless: [...fine, '(travel|train|flight|holiday|office|school|home) ..4', '(money|deposit|refund) back'],
    unlessAnywhere: off,
    near: ['approved', 'signed off', 'released', 'final', 'agreed', 'finished', 'went live', 'again', 'somehow', 'feeling', 'version*', 'variant*', 'direction*', 'try', 'maybe', 'perhaps', 'until', 'logo', 'layout', 'colour*', 'color*', 'design*', 'texts', 'wording', 'picture*', 'kitchen', 'still'],
    catches: ['My wife has looked at it again and has some ideas; perhaps the first version was better after all. I know we approved it, but can we try another?', 'Maybe we go back to the first version of the logo and combine both, until it feels right.', 'Let us start from scratch with the colours, the approved ones do not sing. Could we see other directions?'],
    spares: ['I come back to the office on Monday.', 'My wife looked at it and loves it.', 'We will start from scratch with a new accountant.'],
  },
  {
    id: 'endless-revisions/plain',
    patterns: ['(go|going) back to the (start|drawing board|beginning) ..6', '(know|knew) ..5 (approved|signed off|final|okayed|v #|version #|master) ..8 (but|still|however|though)', '(keep|keeps|go|carry) ..2 (tweaking|changing|revising|iterating) ..4 (until|till)', '@count ..1 (more|other|new|different) (version*|variant*|variation*|option*|direction*|alternative*) ..8 (know it|see (it|which|what)|feel|click*|until|till|pick*|compare|just to)', '(approved|signed off|released) ..10 (redo|rework|redone|open again|again|new|other)', '(another|one more|yet another) (round|version|go|iteration|pass) ..10 (until|feel*|right|still|not|sure|perfect)', '(just)? one (more|last|final) (tiny|small|little|teeny|quick) (tweak|change|thing) ..2 (promise|again|honestly|then)', '(something|it|that) ..4 (still|somehow) ..3 (not right|missing|off|not there|not sitting) ..12 (try|again|version*|more|another|other|different)', '(try|make|see|show|send|do) ..5 (until|till) (it|we|she|he|they|everyone) ..3 (feel*|like*|love*|happy|right|click*|perfect|smile*|sleep|fits)'],
    weight: 0.85,
    source: 'series: endless revisions',
    unless: fine,
    unlessAnywhere: off,
    catches: ['I know v6 was the master, but the vocal is still too dry.', 'Make three more versions and I will know it when I see it.', 'Let us keep tweaking until she likes it.'],
    spares: ['I know the text is final, thanks, please print it.', 'Please make two more versions, we pay for them of course.', 'We will keep trying to reach the printer until he answers.'],
  },
];
