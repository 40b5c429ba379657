/** What placeholders stand for; see `reply.ts`. */
export interface FillValues {
  readonly slots?: string;
}

/**
 * A suggestion's text with its placeholders filled; undefined when one has no value: then the suggestion is left out,
 * since no bracket may ever stand in a mail.
 */
export function fill(text: string, values: FillValues): string | undefined {
  const filled = values.slots === undefined ? text : text.replaceAll('{slots}', values.slots);
  return filled.includes('{') || filled.includes('}') ? undefined : filled;
}
