import type { Rule } from '@/lib/signs/rule';

/** Changes until a feeling comes; approved work opened again. */
export const frames: readonly Rule[] = [
  {
    id: 'endless-revisions/until-it-sings',
    patterns: [
      '(until|till|before) ..3 (it|everyone|everybody|all of us|we|she|he|they|nobody|the whole|we are all|i) ..4 (sings|feel*|settled|happy|perfect|says anything|agree*|click*|pops|right|satisfied|love*|know it|stop|good with it)',
      '(keep|keeping|continue|go on|carry on) ..1 (going|drawing|trying|trading|tweaking|sending|playing|changing|at it|iterating|exploring|making|experimenting) ..6',
      '(once|one) more (new|time|round|go|pass|version|try|look|again|spin|stab) ..8',
      '(see|seeing|look at|show me|try) ..4 (with|without|in) ..8 (and then|then|and after that|after that|and (perhaps|maybe)|or|as well) ..8 (with|without|no|in|one)',
      '(signed off|approved|agreed|final|finished|done|printer has it|closed) ..12 (but|however|now|though|buuut|then|after that|only) ..12 (new|she|he|they|we|redo|marked|mentioned|should|revisit|change|open|look|again|different)',
      '(reopen (the|it|that|this|all) ..2 (design|logo|text|layout|concept|draft|brochure|colour*|color*)|revisit|revisiting|redo|restart|start over|back to square|rethink|re do|undo) ..4 (again|the|old|from scratch|my|whole|all|those|that|it)', 'open ..4 again ..4',
      '(make|do|send|draw|give|show) ..2 (#|some|few|four|five|six|three|a few|several|couple|another|more) ..2 (others|more|versions|variations|variants|options|alternatives) ..10 (pick|picks|see|sees|then again|and if|until|each|every|we will|ll see|compare|choose)',
      '(variations|versions|variants|options|rounds|new version*) (each|every) (friday|week|day|monday|morning) ..6',
      '(see|know|judge|tell) ..2 (then)? ..2 (if|whether|which) ..2 (it|one) ..2 (goes|is|works|feels|final|right|direction) ..4',
      '(thoughts|ideas|changes|notes|tweaks|comments) ..3 (as they|as we|when they|whenever) ..2 (hit|come|occur|strike|pop|think) ..4',
      '(marked|red penned|scribbled|tore) ..3 (up|apart) ..6',
      '(new (office manager|colleague|director|boss|hire|girlfriend|partner)|my (mother|sister|neighbor|neighbour|hairdresser)|sales team|the interns|everyone in the office) ..6 (mentioned|thinks|felt|said|has|would|noticed|marked|wants|saw) ..12',
      '(i will|i ll|we will|we ll) (tell you|know|say) when ..4',
      '(it|still|something|somehow|just|that) ..4 (does not|is not|not|missing|lacks|off) ..3 (sing|pop|feel|us|right|there yet|quite|it|speak|wow|land|the one|grab)',
      '(could|should|may|might) ..2 (perhaps|maybe|also)? ..1 be ..3 (younger|older|warmer|colder|bigger|smaller|darker|lighter|bluer|rounder|evening|morning|softer|bolder|different) ..8',
    ],
    weight: 0.85,
    source: 'own practice: until it sings',
    unless: ['@veto:agreed', '@veto:offers-pay', '(first|second) ..1 (round|draft|comments|feedback) ..6', '(typo|spelling|wrong (name|date|number|price)|broken|misprint)', '(two|three|agreed|included) ..1 rounds'],
    unlessAnywhere: ['@veto:offers-pay', '(charge us|as an extra|additional fee|new quote) ', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '@veto:ordinary'],
    with: ['(until|till|keep|again|once more|one more|after that|and then|but|now|then|redo|revisit|reopen|open|each friday|every|others|as they|tell you when|know when|marked|mentioned|new|mother|sister|not|missing|whenever|from scratch|perhaps|so|see then|see whether|tell whether|judge)'],
    near: ['(version*|draft*|design*|logo|layout|colour*|color*|font*|music|intro|page*|icon*|brochure|concept*|option*|variation*|variant*|round*|revis*|render*|garden|patio|drawing|draw|cut|edit|text|label|cover|scene|picture|image|file|room|approved|signed off|final|direction|settled|changes|tweak*)'],
    catches: ['Please make the cover once more new, we will see then if it goes in the right direction.', 'Everyone signed off on the layout, but our new manager marked it up and wants the colours different.', 'Keep drawing variations each Friday until nobody says anything.'],
    spares: ['Please fix the typo on the cover before it goes to the printer.', 'Here are our comments for the first round.', 'The final version is approved, thank you!'],
  },
];
