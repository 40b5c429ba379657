/** How a language says dates and offers slots. Used by `lib/slots/say.ts`. */
export interface SlotWords {
  /** "Tuesday 24 November at 10:00" in the language's own order; `time` comes ready in 24- or 12-hour form. */
  readonly slot: (parts: SlotParts) => string;
  /** One sentence that offers both slots and closes with a choice question. */
  readonly offer: (first: string, second: string) => string;
  /** The zone remark, e.g. "(Berlin time)"; both times are shown when the client's zone differs. */
  readonly zone: (city: string) => string;
  readonly hour12: boolean;
}

/** Parts of one slot, said in the user's zone. */
export interface SlotParts {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly time: string;
  /** The same moment on the client's clock, when the client's zone is known and differs. */
  readonly theirs?: { readonly weekday: string; readonly time: string; readonly sameDay: boolean; readonly city: string };
  /** City of the user's zone, given together with `theirs`. */
  readonly city?: string;
}
