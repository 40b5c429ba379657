/** How a language says dates and offers slots. Used by `lib/slots/say.ts`; sentences may hold `<formal|familiar>`. */
export interface SlotWords {
  /** One slot in the language's own order: "Tuesday 24 November at 10:00". */
  readonly slot: (parts: SlotParts) => string;
  /** The half of its day that a slot lies in, named instead of its hour: "the morning of Tuesday 24 November". */
  readonly half: (parts: SlotParts, half: Half) => string;
  /** A day alone, without its time: after "by" or «до», or standing for itself. */
  readonly day: (parts: SlotParts) => string;
  /** A sentence that offers both slots and closes with a choice question. */
  readonly offer: (first: string, second: string) => string;
  /** The same when only one slot is left. */
  readonly offerOne: (slot: string) => string;
  /** A sentence that says until when the slots (`count` of them) are held. */
  readonly pickBy: (parts: SlotParts, count: number) => string;
  /** A sentence that confirms the slot that was taken. May hold `<formal|familiar>`. */
  readonly confirm: (slot: string) => string;
  /** What the meeting is called in an invitation. */
  readonly meeting: string;
  /**
   * A city in the form that `slot` puts it in, e.g. Berlin as «Берлину» for «по Берлину». Given in English letters
   * ("Berlin", "UTC" for a zone without a city); absent when the language takes it as it comes.
   */
  readonly city?: (english: string) => string;
}

export type Half = 'morning' | 'afternoon';

/** Parts of one slot, said in the user's zone. */
export interface SlotParts {
  /** ISO weekday, 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly day: number;
  /** 1 … 12. */
  readonly month: number;
  /** "HH:MM", 24 hours. */
  readonly time: string;
  /** The same moment on the client's clock, when the client's zone is known and the clocks differ. `city` as `SlotWords.city` gives it. */
  readonly theirs?: { readonly weekday: number; readonly time: string; readonly sameDay: boolean; readonly city: string };
  /** City of the user's zone, given together with `theirs`. */
  readonly city?: string;
}
