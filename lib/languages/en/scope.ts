import type { ScopeWords } from '@/lib/clients/scope-words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const CHANGES =
  /(?<!\p{L})(?:(?:round|set|batch|list) of (?:changes|revisions|edits|corrections|amends|amendments|tweaks|comments|feedback)|(?:changes|revisions|edits|amends|amendments|tweaks|corrections|adjustments) (?:to|on|for|below|attached|in)|(?:some|few|more|further|another|last|final|small|minor|new|other) (?:changes?|revisions?|edits?|amends|tweaks?|corrections?|adjustments?)|(?:my|our|their) (?:changes|comments|corrections|feedback|notes) |could you (?:please )?(?:change|revise|adjust|tweak|redo|rework|move|swap)|can you (?:please )?(?:change|revise|adjust|tweak|redo|rework|swap)|please (?:change|revise|adjust|tweak|redo|rework|swap)|(?:try|see) (?:it|this|that|them) (?:in|with|again)|another (?:version|variant|option|go|try))/iu;
const CONFIRMS =
  /(?<!\p{L})(?:(?:i|we|hereby|happy to|can) confirm|confirmed|agreed|(?:that|this|it|all|everything) (?:is|looks|sounds) (?:correct|right|good|fine|accurate|complete|perfect)|(?:that['’]s|it['’]s|all) (?:correct|right|good|fine)|looks (?:good|right|fine)|i agree|we agree|yes,? (?:correct|agreed|confirmed|that['’]?s right|please go ahead)|approved)(?!\p{L})/iu;
const DENIES =
  /(?<!\p{L})(?:not (?:correct|right|quite|what|agreed)|do(?:es)?n['’]t agree|do(?:es)? not agree|except|however|wrong|instead|cannot agree|can['’]t agree)(?!\p{L})/iu;
const PROMISE =
  /(?<!\p{L})(?:we|i|accounting|finance)(?:['’]ll| will| shall| are going to|['’]re going to| am going to)(?: \p{L}{1,12}){0,3} (?:pay|transfer|settle|send|get back to you|decide|let you know|confirm|come back to you|sort)(?:[^.!?\n]{0,60})(?<!\p{L})(?:soon|shortly|later|asap|at some point|one of these days|when (?:we|i) (?:can|get|have)|in due course|in the (?:next|coming) (?:days|weeks)|as soon as (?:possible|we can|i can))(?!\p{L})/iu;
const PRICE =
  /(?:[€$£]\s?\d|\d\s?(?:€|eur\b|usd\b|gbp\b|euros?\b|dollars\b|pounds\b)|change order|(?<!\p{L})(?:consultation|quote|estimate|price|cost|charge|charged|fee|rate|invoice|paid|separately|per hour|hourly)(?!\p{L}))/iu;
const WAIVES =
  /(?<!\p{L})(?:waive|waived|no charge|free of charge|at no (?:extra |additional )?cost|on the house|on me|for free|won['’]t (?:charge|invoice|bill)|will not (?:charge|invoice|bill)|not going to (?:charge|invoice|bill)|forget (?:about )?the (?:fee|invoice|surcharge)|drop the (?:fee|surcharge))(?!\p{L})/iu;

export const scope: ScopeWords = {
  asks: [
    ...'add* adding include* make making create* creating build* design* draw* sketch* write writing prepare* produce* put send* have need* want* do set provide* supply* throw draft* translate* record* edit* integrate* install* cover* get update* upload* develop* code give show squeeze tack'.split(
      ' ',
    ),
    ...['like', 'knock', 'whip'],
  ],
  fillers: set(
    "also just quickly quick please kindly maybe perhaps possibly too me us you your my our we i the a an this that these those some any to be it in-house up out together really simple simply little small tiny bit of another's whole entire short nice both another one two three four five six seven eight nine ten by-the-way easily still then would could can",
  ),
  ends: set(
    'to on onto into in for at with from by before after until next below above under over beside besides alongside near inside within about as while when if so because since that which who where before tomorrow today tonight now again without using during instead',
  ),
  joins: set('and or plus as-well-as &'),
  generic: set(
    'design website site web new version work thing things stuff part parts item file files creation development setup text proper complete full final basic additional custom professional project online',
  ),
  more: set('more extra another additional further second third fourth fifth couple few'),
  endings: ["'s", 's', 'es', 'ies', 'e', 'y', 'ing', 'ed', 'd'],
  head: 'last',
  isDescribing: () => false,
  asksForChanges: (text) => {
    const found = CHANGES.exec(text);
    return found ? { start: found.index, end: found.index + found[0].trimEnd().length } : undefined;
  },
  confirms: (text) => CONFIRMS.test(text) && !DENIES.test(text),
  promises: (text) => PROMISE.test(text),
  namesPrice: (text) => PRICE.test(text),
  waives: (text) => WAIVES.test(text),
  ofRounds: (round, agreed) => `${String(round)} of ${String(agreed)}`,
};
