import type { Rule } from '@/lib/signs/rule';

/** Work, dates and places promised; nothing asked back. */
export const frames: readonly Rule[] = [
  {
    id: 'one-sided-commitment/all-from-me',
    patterns: [
      '(i|we) (will|am going to|are going to|can) (write|draw|draft|sketch|prepare|produce|make|build|put together|work up|map|measure|research|compare|look into|design|mock up|calculate|price up|cost) ..12 (concept*|plan|plans|proposal*|estimate*|framework|pilot|drafts?|full|complete|table|report|variant*|version*|quote|detail*|sample*|demo|prototype|design*|structure|calculation|articles|panels|tagline*|mood board|pages)',
      '(concept|plan|proposal|estimate|draft|demo|prototype|calculation|quote|report|designs|sketches|structure plan|main page|name list|panels) ..6 (will be|is|are) ..3 (with you|in your inbox|on your desk|yours|ready|there|over to you) ..6',
      '(you will|you ll) (have|get|receive|find) (it|them|everything|the (full|whole|complete|draft|proposal|plan|estimate|concept)) ..3 (by|on|before|in|monday|tuesday|wednesday|thursday|friday|tomorrow|next|this|within)',
      'i (have|will have) ..1 (kept|held|blocked|reserved|saved|pencil*|put|popped) ..8 (for you|for your|slot|spot|date|dates|evening|you down|you in)',
      '(i|we) (will|can) (keep|hold|block|reserve|save|pencil) ..6 (for you|slot|spot|dates|the date|you in|printer|place|week)',
      '(turned|turning|sent) ..3 (another|other|down|away) ..6 (for you|so it is yours|couple|client|booking)',
      '(i|we) ..2 (prepare|make|write|draw|send|calculate) ..10 (and|then) ..3 (you can|you may|you are free|then you)',
    ],
    weight: 0.94,
    source: 'own practice: everything from me, nothing asked back',
    unless: ['@veto:asks-back', '@veto:paid', '(as|per) ..2 (agreed|contract|agreement|brief|order)', '(deposit|invoice|milestone|phase|signed)', '(fix|fixed|correct*|revis*|update*|change*|feedback|comments)'],
    unlessAnywhere: ['@veto:asks-back', '(deposit|signed (contract|agreement)|as agreed|purchase order|once you confirm|after your confirmation|as soon as you (confirm|approve|sign))', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)'],
    near: ['(no need to|need not|need nt|not have to|no obligation|no pressure|no rush|nothing forces|free to|up to you|up to yourselves|whenever|at your leisure|take (it|your time)|in peace|when you feel|as long as you want|some day|some time|in the drawer|decide (if|whether|whenever|later|afterwards|then)|can think|think about (it|if|whether)|quietly wait|no strings|will not be (pestering|chasing|asking)|to whoever|whoever you like|another (architect|designer|contractor)|without (any)? (obligation|commitment)|as they please|you all can|so you can take|see how they|promise anything|if she says|if you like it|see how it|see what|in the meantime|in between|meanwhile|so you can decide|so nobody|so that we do not lose|your feeling|by the #|a week from (today|now)|over the next week|on friday|by friday|by monday|at the latest)'],
    catches: ['I will draft the full concept this week and you can decide whenever you like.', 'We will hold the slot for you and prepare a complete plan, no obligation.', 'The designs will be with you Monday, there is no need to promise anything.'],
    spares: ['I will send the revised draft on Friday, please confirm by Tuesday.', 'The concept is ready as agreed, the second invoice is attached.', 'We will hold the date for you once you confirm and pay the deposit.'],
  },
];
