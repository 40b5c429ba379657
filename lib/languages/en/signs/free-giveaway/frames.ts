import type { Rule } from '@/lib/signs/rule';

/** Money given away in a half sentence. */
export const frames: readonly Rule[] = [
  {
    id: 'free-giveaway/off-the-bill',
    patterns: [
      '(will not|do not|would not|not going to|shall not|never) (charge|bill|invoice|count|put) ..8',
      '(not|never|off) ..2 (the|your|my) (bill|invoice|tab|clock) ..4',
      '(swallow|absorb|eat|throw in|waive|forget|skip|write off|wipe|knock off) ..3 (the)? ..1 (time|cost|costs|fee|hours|difference|extra|charge|rest|invoice|it|bill) ..4',
      '(call it|make it|say|fine|ok|okay|deal|alright then) ..1 (€|$|£)? # ..2 (then|so|i would hate|would hate|it is|instead|rather|take|done)',
      '(reduced|cut|dropped|lowered|halved|brought down|took off) ..2 (our|my|the) (fee|price|rate|quote|bill|invoice) ..4 (to|as|because|since|by|so|for you)',
      '(at|for) ..1 (the)? ..1 (group rate|old price|old rate|half price|half rate|mates rates|cost price|no cost|love) ..4',
      '(without money|it is on the house|it is on me|this one is on me|is on the house|no charge for (you|this|it|that)|gratis|my treat|my gift|as a gift|as a favor|a present|for old times|out of love) ..4',
      'take the ..5 (too|as well|into the bargain|on top)',
      '(put|add|credit|give) ..4 (back|extra|free|additional) ..2 (on|to|onto) ..2 (your|the) (card|account|package|plan) ..3',
      '(talked me into|twisted my arm|cannot say no|can not say no|hate to lose you|would hate to lose|can not refuse)',
      '(spare|give|lend) (a couple|you a|some|two|three|an hour|a few) ..4 (sessions|hours|lessons|afternoon|evening)? ..4 (charge|free|between jobs|no bill|nothing)',
      '(new|again|over|everything) ..2 (without|for no|free) ..1 (money|extra|charge|cost)',
      '(redo|re do|re run|rerun|remake|repeat|do ..2 again|start over) ..6 (no (extra )?(charge|cost)|swallow|on me|for free|without|my time)',
    ],
    weight: 0.94,
    source: 'own practice: off the bill',
    unless: ['(naturally|of course) there is no charge', 'my side', '@veto:own-fault', '(my|our) (mistake|fault|error|oversight|bad)', '(as agreed|included in|part of (the|your) (package|fee|price)|warranty|guarantee|first consultation|discovery call|trial)', '(until|unless|before) (you|we) ..3 (approve|confirm|sign|agree)', '(if|when) you ..4 (pay|order|book) ..4'],
    unlessAnywhere: ['(my|our) (mistake|fault|error|oversight)', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '@veto:ordinary'],
    catches: ['Fine, 1,800 then, I would hate to lose you.', 'I will not put the second visit on the bill, you have been so good to me.', 'I reduced our fee to 700 as you found it high.'],
    spares: ['That was my mistake, so I will not charge for the reprint.', 'The second visit is included in the package as agreed.', 'I will not charge the card until you approve the proof.'],
  },
];
