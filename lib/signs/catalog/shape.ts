/** Whose words a sign is looked for in: a received message of a client, or the user's own draft. */
export type Direction = 'client' | 'draft';

/**
 * One sign that a boundary is pushed (client) or given away (draft).
 * Its words for the user (name, why it matters) are messages `sign_<id>_name` and `sign_<id>_why`
 * in `public/_locales`, with the id's hyphens as underscores.
 */
export interface Sign {
  readonly id: string;
  readonly direction: Direction;
}
