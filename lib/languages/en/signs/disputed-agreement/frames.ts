import type { Rule } from '@/lib/signs/rule';

/** What was agreed, as they remember it. */
export const frames: readonly Rule[] = [
  {
    id: 'disputed-agreement/as-we-remember-it',
    patterns: [
      '(you|you both|you and ..3) ..1 (told|promised|assured|swore|committed|guaranteed|shook hands|signed off with|gave us to understand|said) ..1 (me|us|her|him|i would|we would|it would be|at the|to us|to me) ..8',
      '(where)? ..1 it was (committed|promised|said|agreed|understood|mentioned|stated|implied) that ..10',
      '(on the phone|over the phone|at the (kitchen table|coffee place|agm|fair|bar|meeting|start|beginning)|in the car|verbally|back in @month|over coffee|over lunch) ..3 (you (said|told|promised|agreed|assured)|we (said|agreed)|it was (said|agreed|clear)) ..8',
      '(thought|think|my understanding|our understanding|as we see it|as i see it|the way i (remember|see|understand)|the way we (remember|see|understand)|the way ..1 tells it|i understood|we understood|was it not|always) ..6 (the deal|included|thrown in|covered|yours too|part of|for free|roll over|to get us|unlimited|all of them|shook hands)',
      '(thrown in|included|covered|free of cost|part of (it|the deal)|rolled in|as standard) ..4 (all of them|too|as well|anyway|always|from the start|up to|i thought|we thought|surely)',
      '(not aware of|do not recall|do not remember|cannot recall|never (saw|agreed|signed|heard)|nobody (told|mentioned|said|walked)|no one (told|mentioned|said|walked)|first (i|we) (hear|heard|am hearing)) ..8',
      '(that is|is|s) what (unlimited|full|complete|all inclusive|package|flexible|everything|turnkey) means ..6',
      '(even if|whatever|no matter what|regardless of what|never mind what) ..3 (sheet|contract|paper|document|pdf|terms|small print|fine print|email|proposal|quote) (says|said|states|reads)',
      '(small print|fine print|line at the bottom|footnote) ..6 (nobody|never|not|no one|hidden|walked|read|mean*)',
      '(you have written|you wrote|your advert|your website|your site|your ad|your profile|your page) ..3 (flexible|all inclusive|unlimited|everything|full service|in your) ..8',
      '(should|must|surely) ..2 (still)? ..1 (be|count) ..2 (on my account|ours|mine|included|valid|good|free|in there)',
      '(please)? refer ..2 (to)? the (mail|email|message|note|minutes) of ..6',
      '(full stop|period|end of (story|discussion)) ..2 (however|no matter|whatever) ..6',
      'still ..2 in (the|my) ear',
    ],
    weight: 0.88,
    source: 'own practice: as we remember it',
    unless: ['(still so|is it still|has (that|it) changed|or has)', '@veto:honest-question', '(you said you would|you promised) ..6 (send|call|get back|be back|let me know)', '(thank|thanks)', '(is that (right|correct)|correct me|am i right|did i get that right|or did i misunderstand|please clarify|could you clarify|can you confirm|can you clarify)'],
    unlessAnywhere: ['@veto:ordinary', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '(thanks for clearing|my mistake|i misread|i stand corrected|you are right)'],
    near: ['(included|include*|package|price|fee|invoice|charge*|extra|free|deal|contract|agreement|agreed|promised|cover*|unlimited|thrown in|deliver*|paper|quote|terms|pay|visits|sessions|rounds|changes|layout|account|cert|cost|proofreading|sheet|advert|hands)'],
    catches: ['My understanding from the kitchen table was that site visits were thrown in, all of them.', 'On the phone you told us the layout was included.', 'I do not recall anyone walking us through that line in the contract about two rounds.'],
    spares: ['On the phone you said the fee is 900, is that right?', 'You promised to call on Tuesday, did I miss it?', 'Thanks for the contract, the included rounds are clear.'],
  },
];
