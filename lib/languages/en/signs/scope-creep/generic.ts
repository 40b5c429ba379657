import type { Rule } from '@/lib/signs/rule';

/** More work asked for in any words: plainly, as read, as growth. */
export const generic: readonly Rule[] = [
  {
    id: 'scope-creep/also-do-anything',
    patterns: [
      '(can|could|would|will) (you|we) ..2 also ..1 (add|make|do|build|design|write|draw|create|include|set|put|have|get|take|cover|handle|sort|fix|change|update|translate|film|shoot|edit|record|run|organise|organize|arrange|plan|paint|print|measure|design|produce|prepare|turn|extend|move|redo|convert|clean|tidy|look after|manage|host|train|teach|link|connect|integrate|migrate|upload|proof*|check over|go over|rework|redraw|retouch|caption|subtitle|style|format|source|order|install|fit|supply)',
      '(would|d|will|ll) (also|as well) (need|want|like|expect|love|require) ..8',
      '(also|and then|plus) (there is|there are|there s|we need|we will need|we d need|i need|we would need|i would like|we d like|we would like|needs|need) ..10',
      '(if|while|when|since|once) you (could|can|would|are|re) ..3 (also|as well|too) ..6',
      '(please|could you|can you|if you could|would you) ..8 (as well|too|while you are (there|at it|about it|on)|at the same time|in one go|into the bargain|on top of that|for good measure) ..3',
      '(it|that|this|we) (would|will|ll|d) ..2 (be|also be|be really|be so) (nice|lovely|handy|great|good|brilliant|useful|neat|helpful|wonderful|ideal|perfect|amazing) (if|to have|to get|to see|for) ..10 (also|too|as well|could|had|came with|included|added|extra|another|version|on the|in the|for the)',
    ],
    weight: 0.6,
    source: 'own practice: a plain request for something more',
    unless: ['@veto:offers-pay', '@veto:asks-price', '@veto:honest-question', '@veto:declines', '@veto:agreed', '(send|sending|confirm*|tell|let (me|us)|forward|share|call|ring|explain|say|copy|cc|bring|reply|book|invoice*|bill|advise|remind|give (me|us)|point|meet*|talk|know|hear|answer|quote|price*|estimate*|receipt|password|login|access|link to|address|available|slot|date|dates|deposit|contract|sign|calendar|weekend|dinner|lunch|coffee|typo*|bug|broken|wrong|mistake|error*|fault*|correct*)', '(thank|thanks|glad|sorry|hope)', '(speak|talk|visit|statement|information|records|report|details|passport|certificate|signature)', '(i|we) (will|can|could) (also|too)', '(see|meet|hear|have|join) (you|us|me|him|her|them)'],
    unlessAnywhere: ['@veto:offers-pay', '@veto:asks-price', '@veto:ordinary', '(love you|xoxo|see you at home|dear mum|hi mum|hi dad)', '@veto:agreed'],
    catches: ['Could you also design a set of coasters for the bar?', 'We would also need a version of the poster for the school.', 'It would be lovely if the brochure had a map of the paths on the back too.'],
    spares: ['Could you also send me the invoice for March?', 'We would also need your bank details.', 'It would be lovely to see you at the opening too.'],
  },
  {
    id: 'scope-creep/taken-as-read',
    patterns: [
      '(presumably|i take it|i presume|we presume|i assume|we assume|assume|assuming|i gather|i trust|we trust|i imagine|i should imagine|i suppose|i guess|no doubt|surely|naturally|obviously|needless to say|goes without saying|i expect|we expect|i am sure|we are sure|i m counting on|counting on|banking on|relying on) ..4 (you|it|that|this|the|your|both|these|those|there|we|all) ..10 (too|as well|also|includ*|cover*|part of|throw* in|thrown in|extend*|same price|same fee|all in|with it|along with|on top|handle|look after|take care|take on|do the|be doing|sort|provid*|suppl*|deal with|in there|bundled|comes with|come with|stretch)',
      '(will|would|d|ll) be (in|on|part of|included in|covered by|with|among) (there|it|that|the (package|price|fee|set|lot|job|site|final|same|quote|deal|bundle)) ..2 (too|as well|right|yes|won t it|wo not it|correct|i assume|presumably|i take it|of course|surely) ..2',
      '(comes|come|came|goes|go) with (it|that|the (job|package|site|design|territory)) ..2 (right|yes|i assume|presumably|i take it|of course|surely|does nt it|does not it)',
      '(too|as well|also|included|covered|with it|in it|in there) ..1 (right|yes|correct|i take it|i assume|presumably|i presume|surely|of course|no doubt)',
      '(thought|assumed|figured|supposed|imagined|understood|pictured|took it|had it|had assumed|rather thought|rather assumed) ..2 (that)? ..1 (you|it|this|that|we|the|there) ..2 (would|d|were|was|will|might|could) ..10 (too|as well|also|as part|includ*|cover*|doing|do|do the|handle|along|throw|while|both|anyway|all the)',
    ],
    weight: 0.62,
    source: 'own practice: taken as read',
    unless: ['@veto:offers-pay', '@veto:asks-price', '@veto:declines', '(is that right|am i right|or (is|would|should) (that|it|we)|if not|quote (it|that|this)|separate*|extra cost|correct me)', '(lunch|dinner|party|weather|train|traffic|parking|invitation|holiday)', '(you|they) (have|ve) ..2 (received|seen|got|read|had)'],
    unlessAnywhere: ['@veto:offers-pay', '@veto:asks-price', '@veto:ordinary', '(love you|xoxo|see you at home|dear mum|hi mum|hi dad)'],
    catches: ['I take it the menu cards are part of it as well.', 'Presumably you will look after the signage for the car park too.', 'The staff handbook will be in there too, right?'],
    spares: ['I take it you have received the photos.', 'Presumably the train will be late again.', 'The staff handbook will be in there too, right, or is that separate?'],
  },
  {
    id: 'scope-creep/it-has-grown',
    patterns: [
      '(we|i|they|he|she) (have|ve|had|has)? ..2 (decided|realised|realized|agreed|thought|concluded|voted|figured out|found|noticed) ..4 (to add|to include|to also|to have|to go for|to extend|we need|we also need|we ll need|that we need|we will need|it needs|we want|we d like|we would like|to do|to make it|there should) ..10',
      '(turns out|as it turns out|on reflection|thinking about it|on second thoughts|come to think of it|after all|having slept on it|since we last spoke) ..3 (we|it|the|i|they) ..3 (need|want|like|should|would be|ought|also|ll need|will need) ..8',
      '(make it|make that|so it is now|so that is now|that is now|it is now|now it is|up to|grown to|has become|have become|went up to|brings us to|has turned into|turned into|more like) (#|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|sixteen|twenty|thirty|a dozen) ..2 (page|pages|photos|images|posts|slides|videos|chapters|rooms|people|guests|words|versions|products|items|logos|sheets|sketches|drawings|screens|languages|sections|articles|emails|minutes|sites|locations|cards|tables|portraits|units|floors|houses|flats|menus|posters|signs|illustrations|recipes|episodes)',
      'instead of (the)? (#|two|three|four|five|six|eight|ten|twelve|twenty|one|just|only) ..4 (#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|forty|whole|all|full) ..4',
      '(a few|some|a couple of|several|another|two|three|four|five|six|# |half a dozen|one or two|one) (more|further|additional|extra|other|last minute|late) ..3 (page|pages|photos|images|posts|slides|videos|chapters|rooms|products|items|sheets|screens|languages|sections|articles|emails|files|shots|bits|things|requests|additions|tweaks|names|signs|drawings|pieces|documents|paragraphs|scenes|clips|looks|layouts|formats|sizes) ..6',
      '(popped|slipped|snuck|tucked|thrown|stuck|squeezed|dropped) ..4 (more|extra|additional|few more|couple more|another) ..6 (in|to|on|into|for you|at the end|below|attached|the folder|the list|the drive|the brief|the doc)',
      '(the (list|brief|scope|job|project|site|book|brochure|menu|event|guest list|programme|program)) ..3 (has|have|is|s) ..2 (grown|expanded|got a bit bigger|growing|longer|bigger)',
    ],
    weight: 0.6,
    source: 'own practice: it has grown',
    unless: ['@veto:offers-pay', '@veto:asks-price', '@veto:honest-question', '@veto:declines', '@veto:agreed', '(your own|on your side|by your|please quote|send (me|us) a|new quote|price for|revised (quote|fee|estimate)|adjust the (fee|price|invoice|quote))', '(you|your team) (have|ve) (added|put|included|done)', '(typo*|bug|broken|wrong|mistake|error*|fault*|correct*)', '(price|quote|cost) (them|it|these|those)', '(speak|talk|visit|see|meet|know|hear|ask|statement|information|records)', '(questions|days|weeks|hours|minutes late|spaces|copies|dates|times|options for)'],
    unlessAnywhere: ['@veto:offers-pay', '@veto:asks-price', '@veto:ordinary', '(love you|xoxo|see you at home|dear mum|hi mum|hi dad)', '@veto:agreed'],
    catches: ['Having slept on it, we need the leaflet in two more languages.', 'We have decided to include a chapter on the garden.', 'I have popped a few more photos in the folder for you to retouch.'],
    spares: ['We have decided to go ahead, please send the contract.', 'The guest list has grown, please send a revised quote.', 'I have a few more questions about the dates.'],
  },
];
