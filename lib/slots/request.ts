export interface SlotRules {
  /** IANA zone of the user. */
  readonly timeZone: string;
  /** By ISO weekday, "1" Monday … "7" Sunday; null or missing is a day off. "HH:MM" in the user's zone. */
  readonly workingHours: Readonly<Partial<Record<string, { readonly from: string; readonly to: string } | null>>>;
  readonly meetingMinutes: number;
  /** Hours from now before which nothing is offered. */
  readonly noticeHours: number;
  /** ISO dates in the user's zone. */
  readonly daysOff: readonly string[];
  /** Minutes kept free on both sides of what is spoken for. */
  readonly bufferMinutes: number;
  /** ISO weekdays on which the user likes to meet, "1" Monday … "7" Sunday; none: all the same. */
  readonly meetingDays: readonly string[];
}

/** A stretch of time, ms since 1970, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface OfferRequest {
  /** ms since 1970. */
  readonly now: number;
  readonly rules: SlotRules;
  /** Times that are spoken for: never offered, not even in part, and a buffer is kept to them. */
  readonly taken: readonly Stretch[];
  /** The client's IANA zone, when known: times in their day are preferred. One that nobody knows counts as unknown. */
  readonly theirZone?: string;
}
