/** What placeholders stand for; see `reply.ts`. */
export interface FillValues {
  /** The sentence that offers slots. */
  readonly slots?: string;
}

/**
 * A suggestion's text with its placeholders filled; undefined when one has no value, an empty one, or is not known: then
 * the suggestion is left out, since no bracket and no gap may ever stand in a mail.
 */
export function fill(text: string, values: FillValues): string | undefined {
  const { slots } = values;
  // Split and join: a value with "$&" in it must come out as it is.
  const filled = slots === undefined || slots.trim() === '' ? text : text.split('{slots}').join(slots);
  return /[{}]/.test(filled) ? undefined : filled;
}
