import type { Rule } from '@/lib/signs/rule';

/** Advice asked for in any words, about something that is no job. */
export const generic: readonly Rule[] = [
  {
    id: 'free-advice/your-view-please',
    patterns: [
      '(your|a) ..2 (view|views|opinion|thoughts|take|advice|input|steer|feedback|guidance|verdict|instinct|gut|two penn orth|expert eye|expertise|wisdom|read|honest view|perspective|recommendation|tips|insight|insights|second opinion) ..2 (on|about|regarding|as to|would be|is|whether|before we|so that|appreciated|please)',
      '(what|how|which|where|should|do you think|would you|is it worth|are we right|am i right|is there) ..3 (would|do|should|could|is|are) ..2 (you|we|i|it) ..2 (recommend|suggest|think|advise|reckon|do|use|choose|make of|go for|go with|worth|better|best|charge|handle|tackle|approach|start|look for|be looking|avoid|watch out|start|opt|steer|proceed|deal)',
      '(quick|cheeky|random|silly|daft|small|tiny|little|one more|another|general|technical|legal|tax|off topic|unrelated|side|while i (have|ve got) you) (question|query|one|favour|favor|thing)',
      '(do you happen to know|would you happen to know|any idea|any ideas|any thoughts|any tips|any advice|any recommendations|any pointers|any chance you could (look|tell|explain|show)|you d know|you would know|you must know|you know about these|you know all about|you know this stuff|being in the (trade|business)|with your (experience|background|expertise|knowledge|eye)|given your (experience|background|expertise)|as (an|the) expert|as a professional|in your (professional|expert) (opinion|view|experience)|in your experience)',
      '(cast|run|throw) ..2 (an|your|a) ..1 (eye|eyes|glance) ..2 (over|at|on) ..6',
      '(have|take|give) ..2 (a|it a|this a|them a)? ..1 (quick|little|brief|proper|sneaky|cheeky|swift)? ..1 (look|read|glance|peek|gander|once over|skim|squint) ..2 (at|over|through|and tell|and let|and say|and see)? ..8 (my|our|what|whether|if|where|why|how|anything|the (lease|contract|letter|figures|budget|plans|quote from|offer|draft from|copy from|website|accounts|proposal from|agreement))',
      '(talk|walk|take) (me|us|him|her|them|my|our) ..2 through (how|what|why|it|the|this|your)',
      '(pop|come|swing|drop|nip) (round|over|by|in) ..4 (and|to|for) (look|see|tell|say|have a look|advise|take a look|a look|a chat|show)',
      '(no need|need nt|do not|not) ..3 (anything|for|write) ..2 (formal|official|fancy|a report|long|detailed) ..4',
      '(an hour|half an hour|twenty minutes|ten minutes|five minutes|a few minutes|a couple of minutes|quick call|quick chat|coffee|cuppa|lunch|pint|brew|a drink) ..8 (pick|ask|run|bounce|advice|explain|tell|talk through|show|questions|thoughts|view|look at|your brain)',
      '(explain|tell|show|teach) (me|us|him|her|them|my|our) ..3 (how|what|which|why|where|whether) ..8 (ourselves|myself|on our own|in house|save|diy|next time|without|do it|could do)',
    ],
    weight: 0.6,
    source: 'own practice: your view, please',
    unless: ['(what do you think|let us pick|lets pick) ..2', '@veto:paid-advice', '@veto:offers-pay', '@veto:asks-price', '@veto:own-project', '@veto:agreed', '(your|the|this|these|attached|latest|new|first|second|revised) ..1 (draft*|proof*|mock up*|mockup*|sketch*|version*|concept*|layout*|quote|estimate|invoice|proposal|slots|dates|availability|designs*|schedule|options|render*|edit|cut|wireframe*)', '(which|what) ..2 (day|date|time|size|format|file|colour|color|address|slot)'],
    unlessAnywhere: ['@veto:paid-advice', '@veto:asks-price', '@veto:ordinary', '(love you|xoxo|see you at home|dear mum|hi mum|hi dad)'],
    near: ['(not (hiring|booking|looking to hire|ready to)|no (budget|contract)|before we (decide|sign|commit|spend)|ourselves|myself|in house|my (nephew|son|daughter|brother|sister|husband|wife|friend|neighbour|neighbor|mum|partner|cousin|mate)|our (intern|builder|it (guy|man)|web (guy|man)|printer|accountant|lawyer|solicitor|architect|plumber|other|own|new)|someone else|another (designer|agency|firm|supplier|company|quote)|unrelated|off topic|nothing to do with|by the way|while i|not for this project|not strictly|outside|a friend|friend of mine|pop round|coffee|pint|lunch|cuppa|drink|brew|five minutes|ten minutes|two minutes|half an hour|only take|won t take|would nt take|save us|in two minds|stuck|worried|baffled|confused|clueless|no idea|haven t a clue|the (lease|contract|letter|accounts)|our (lease|contract|accounts|plans|website|figures|budget|cv|letter|business plan)|my (lease|contract|accounts|plans|website|cv|letter|business plan|own)|do you reckon|grateful|appreciate|free|pick your|second opinion|in your experience|being in the|with your (experience|background|expertise|eye)|expert)'],
    catches: ['Quick question, nothing to do with the site: which till would you recommend for our shop?', 'Could you cast an eye over our lease before we sign? You know about these things.', 'My neighbour wants to redo his kitchen himself, any tips on where he should start?'],
    spares: ['What are your thoughts on the second draft?', 'Which day would you recommend for the visit?', 'We would like to book an hour of your time for a second opinion, please send your rate.'],
  },
];
