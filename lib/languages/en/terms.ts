import type { TermWords } from '@/lib/clients/draft-agreement';

const NUMBER = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty)';

export const terms: TermWords = {
  included:
    /^.{0,40}?(?<!\p{L})(?<!not )(?:included|(?:this|it|the price|the fee|the work|the project) (?:includes|covers)|you (?:will )?(?:get|receive)|deliverables|what you get)(?!\p{L})[^:\n]{0,30}:/iu,
  excluded:
    /^.{0,40}?(?<!\p{L})(?:not included|excluded|does not (?:include|cover)|without|not part of (?:this|it|the work))(?!\p{L})[^:\n]{0,30}:/iu,
  rounds: new RegExp(`(?<!\\p{L})${NUMBER} (?:rounds?|sets?) of (?:changes|revisions|edits|amends|corrections)`, 'iu'),
  paymentDays: new RegExp(
    `(?:pay|paid|payable|payment|invoice)[^.\\n]{0,40}(?:within|in|after) ${NUMBER} (?:calendar |working |business )?days`,
    'iu',
  ),
  responseHours: new RegExp(`(?:answer|reply|respond|response)[^.\\n]{0,30}within ${NUMBER} (?:working |business )?hours`, 'iu'),
  deposit: /(?:deposit|upfront|up front|advance)(?: payment)?(?: of| is|:)? ([^.\n;]{0,10}\d[^.\n;]{0,30})/iu,
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fourteen: 14,
    thirty: 30,
  },
  joins: /, and |, | and (?=an? |the )/iu,
};
