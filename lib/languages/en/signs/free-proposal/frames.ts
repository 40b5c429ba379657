import type { Rule } from '@/lib/signs/rule';

/** A piece of the work asked for before anybody is chosen. */
export const frames: readonly Rule[] = [
  {
    id: 'free-proposal/show-us-first',
    patterns: [
      '(each|every|all) ..3 (artist|artists|agency|agencies|candidate*|freelancer*|studio*|firm*|colleague*|designer*|applicant*|bidder*|supplier*|writer*) ..8 (write|writes|writing|make|makes|making|do|does|doing|gets|get|produc*|pop|send|sends|submit*|draw*|prepar*|deliver*|creat*|design*|cut|cuts|cutting|shoot*)',
      '(what|would) ..3 (convince|help|impress) (them|him|her|us|the board|me) ..8 (see|if|is)',
      '(wants|want|would like|likes|need|needs|would want|he would welcome|she would welcome|would welcome|have to|has to) ..2 (to see|see|two|a|the complete|a full|full) ..10 (before|so that|so (we|he|she|they|i|the|one) (can|get|gets|know|knows|see*)|first)',
      '(full|complete|finished|worked out|clickable|working|detailed|two alternative|three alternative|finished) ..3 (draft|prototype|concept|framework|panels|routes|version|design|plan|policy|page|sample|model|mock up|mockup|scheme|storyboard|edit|script|deck) ..12 (so|before|first|then|and then|to show|for our|for the)',
      '(so|so that) ..2 (we|he|she|they|i|one|the (trustees|owners|board|team|committee|founders|investors)) ..1 (can|could|get|gets|may|will|know*|see*) ..2 (know|picture|see|show|compare|decide|judge|look|something|what|feel|choose|you can write|you understood)',
      '(no|not any|nothing|without) ..2 (fee|fund|funds|budget|pay|payment|paid|money) ..4 (this|the|at|for) ..2 (stage|first|phase|round|one|part|moment)',
      '(think of it|see it|treat it|consider it) as ..2 (your)? (audition|try out|tryout|calling card|chance|entry|trial|opportunity|investment)',
      '(just for fun|for fun|as a taster|as a teaser|as a probe|as a test|as a trial|off the cuff|roughly sketched) ..6 (could|can|put|make|would|draw|write|sketch)',
      '(could|can|would) (you|they|each) ..3 (put together|do up|make up|work up|draw up|mock up|pop over|knock up|sketch out|sketch|lay out|cut|write up|outline|run up) ..12',
      '(take|grab|use) (the|our|some) ..4 (footage|flow|chapter|text|copy|photos|files|data|numbers|plans) ..4 and (cut|write|redesign|edit|run|make|translate|layout|rework|show|build)',
      '(whoever|who ever|the (one|best|nicest|winner|favourite|favorite)) ..8 (gets|get|wins|win|will get|probably gets|gets maybe) ..4',
      '(go with|decide by|choose by) (their|our|the) gut',
      '(does not|do not|will not|never) ..2 (do|sign|discuss|talk) ..2 (contracts|money|price|budget*) ..2 (until|before|unless)',
    ],
    weight: 0.91,
    source: 'own practice: show us the work before we hire',
    unless: ['@veto:offers-pay', '@veto:asks-price', '(paid (trial|test|sample|pilot|pitch)|we pay|will be paid|fee of|per the contract|as agreed|portfolio|references|existing work)'],
    unlessAnywhere: ['@veto:offers-pay', '(paid (trial|test|sample|pilot|pitch|concept)|we will pay|we pay (each|every|all)|kill fee|as agreed|signed)', '(love you|xoxo|see you at home|mum|mom|dad|grandma|honey|darling)', '@veto:ordinary'],
    near: ['(decide|deciding|decision|choose|choosing|pick|picks|compare|comparing|select|before (he|she|we|they|i)|audition|shortlist*|candidate*|pitch*|trustees|board|owners|committee|investor*|founders|steering|whether|if (we|it|he|she|they|you)|maybe|perhaps|probably|hire|hiring|know who|convince|contract|no fee|nothing paid|no fund*|stage|other (firm*|agenc*|artist*)|dreaming|understood|can write|gut|picture it|for fun|something to (talk|look)|get something|what one would get|felt the work|who is handling)'],
    catches: ['Each agency is writing two sample posts, then the founders will pick one.', 'Our director wants to see a full draft before he decides on anybody.', 'Could you put together a finished concept so the trustees can picture it? There is no fee for this stage.'],
    spares: ['Each agency is paid a flat fee for the pitch, then we decide.', 'Could you put together the invoice for the first phase?', 'Could you send your portfolio so we can compare?'],
  },
];
