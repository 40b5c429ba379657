import type { PickWords } from '@/lib/slots/picked';

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu');

export const picking: PickWords = {
  weekdays: [
    'mon(?:day)?s?',
    'tue(?:s|sday)?s?',
    'wed(?:nesday)?s?',
    'thu(?:r|rs|rsday)?s?',
    'fri(?:day)?s?',
    'sat(?:urday)?s?',
    'sun(?:day)?s?',
  ].map(word),
  ordinals: [
    word('(?:the )?(?:first|former|earlier)(?: one| time| slot| option)?'),
    word('(?:the )?(?:second|latter|later)(?: one| time| slot| option)?'),
  ],
  takes: word(
    "works?|suits?|fits?|(?:is|would be|sounds|looks) (?:good|great|fine|perfect|ok|okay|best|better|ideal)|let['’]?s (?:do|say|go|take|make)|i['’]?(?:ll|d) (?:take|go|prefer|like)|i (?:will|would) (?:take|go|prefer|like)|prefer|confirmed?|see you|talk (?:to you )?(?:on|then)|speak (?:on|then)|book(?:ed)?|can do|can make|perfect|great|please",
  ),
  refuses: word(
    "not|cannot|can['’]?t|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|didn['’]?t|couldn['’]?t|unable|unfortunately|sorry|instead|rather not|except|but not|no longer|move|reschedule|postpone|cancel|were|was|had",
  ),
  refusesAll: word("neither|none of (?:those|these|them|the)|both (?:are|do not|don['’]?t)|no(?:t)? (?:either|any) of"),
  afternoon: /p\.?m/iu,
};
