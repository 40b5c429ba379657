import type { Rule } from '@/lib/signs/rule';

/** Making oneself small. */
export const frames: readonly Rule[] = [
  {
    id: 'self-diminishing/small-me',
    patterns: [
      '(sorry|apolog*|forgive me) ..3 (for|to) ..2 (being|be) ..2 (such|so|a|the) ..2 (pest|pain|nuisance|nag|bother|slow|burden|pushy|difficult|annoying|dense|needy)',
      '(sorry|apolog*|forgive me) ..3 (to|for) ..2 (be)? ..1 (bother*|pester*|disturb*|trouble*|nag*|chase|chasing|hassle|hassling|ask|asking|interrupt*|intrud*|impos*|take up|taking up|harp*|keep (asking|writing)|mention*|bring* (this|it|money) up|even ask*|raise)',
      '(my|all my) own fault ..6',
      '(never|not) ..2 (did)? ..1 (learn|learned|learnt|train|trained|study|studied) ..2 (it)? ..2 (properly|formally|really) ..6',
      '(real|proper|actual|professional) (designers|photographers|writers|translators|developers|experts|professionals|artists) ..6',
      '(not|never|hardly|no) ..2 (a)? ..1 (real|proper|expert|great|very good|much of a|the best|good enough|qualified|born) ..2 (designer|photographer|writer|translator|developer|expert|artist|salesman|at this|at it|one|negotiator|speaker)',
      '(just|only|merely) (a|my|me|little) ..2 (humble|small|simple|silly|stupid|modest|little|amateur|self taught|one person|beginner) ..6',
      '(silly|stupid|dumb|daft|foolish|probably obvious) (question|idea|thought|me|of me) ..4',
      '(i am|i m) ..2 (probably|surely|sure i am|no doubt|likely) ..2 (wrong|missing|overthinking|being|slow|silly|not the)',
      '(who am i|far be it from me|what do i know|i would not know|you know best|you know better|you are the (boss|expert)|your wish is my command|at your (service|mercy|disposal))',
      '(hope|hoping) ..3 (not|i am not|this is not|that is not) ..3 (too (much|bold|cheeky|expensive|forward)|bothering|a bother|rude|annoying|asking too)',
      '(feel free to|please) (bin|tear|trash|laugh at|throw away) ..6',
      '(grateful|thankful|honored|honoured|lucky) ..4 (any (crumb|scrap|work|chance)|you (even|would even|still) ..3|that you (chose|took|bother|picked) ..4)',
      '(do not|don t) (deserve|hate me|shoot me|be mad|be cross|be angry) ..4',
    ],
    weight: 0.93,
    source: 'own practice: small me',
    unless: ['@veto:own-fault', '(sorry (for|about) the (delay|late|wait|wrong|confusion|mix)|sorry (i missed|to hear|for your loss))', '(feel free to (ignore|disregard) ..3 (if|the (previous|last|first|old)|my (previous|last|earlier)))', '(real|proper) (photographer|designer)s? ..2 (cost|charge|work)'],
    unlessAnywhere: ['(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '@veto:ordinary'],
    catches: ['Sorry to be bothering you with this again, I feel like a pest.', 'I never learned it properly like the real designers do.', 'Probably a silly question, laugh at me if so.'],
    spares: ['Sorry for the delay, the files are attached.', 'I used the wrong logo, my mistake, the right one is attached.', 'The link in my previous mail was wrong, this one works.'],
  },
];
