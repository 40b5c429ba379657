/**
 * How quoted history and signatures look in mail written with a client in one language (see `newest.ts`).
 * Everything is lower case. Lists of words hold single words; lists of lines hold beginnings of lines.
 */
export interface QuotingFacts {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Attribution lines: words that stand in one, e.g. `wrote` / `написал`. In a script without spaces: endings. */
  readonly wrote: readonly string[];
  /** Header labels of a pasted mail header, without the colon. */
  readonly from: readonly string[];
  readonly sent: readonly string[];
  readonly to: readonly string[];
  readonly subject: readonly string[];
  /** Labels of a mail's day that stand in ordinary lists as well, so they prove less than `sent`: `date`. */
  readonly date: readonly string[];
  /** Labels that only go along with others: `cc`, `reply-to`, `importance`. */
  readonly along: readonly string[];
  /** What stands between the dashes of "-----Original Message-----", or alone before a colon. */
  readonly original: readonly string[];
  /** What stands between the dashes where a forwarded message ends. */
  readonly originalEnd: readonly string[];
  /** Lines that a phone or an app adds, as beginnings: `sent from my`. */
  readonly footers: readonly string[];
  /** Beginnings of legal disclaimers, warnings and the like that a mail system adds. */
  readonly disclaimers: readonly string[];
  /** Words that give away the tail of a mailing list: `unsubscribe`. */
  readonly listWords: readonly string[];
  /** Names of months, in every form that stands in a date. */
  readonly months: readonly string[];
  /** Other words of an attribution that are no name: weekdays, `on`, `at`, `pm`, `user`. */
  readonly dateWords: readonly string[];
  /** `you`, `he`: an attribution by a program names people, one written by hand does not. */
  readonly pronouns: readonly string[];
  /** Closing phrases above a name: `kind regards`. */
  readonly closings: readonly string[];
  /** Words before a number or an address in a signature: `phone`, `web`. */
  readonly contactLabels: readonly string[];
}
