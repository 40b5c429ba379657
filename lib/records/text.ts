import * as z from 'zod/mini';

/**
 * Caps for what pages can make us keep: mail is hostile input. Longest forms seen in the wild are far below
 * (RFC 5321 gives an address 254 characters, RFC 5322 a header line 998).
 */
export const short = z.string().check(z.maxLength(300));
export const line = z.string().check(z.maxLength(1000));
export const excerpt = z.string().check(z.minLength(1), z.maxLength(400));
export const url = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//));
/** ms since 1970, as far as a date can be (ECMA-262, 21.4.1.1): a later one could not be shown. */
export const moment = z.number().check(z.int(), z.nonnegative(), z.maximum(8_640_000_000_000_000));
/** A mail address as the page shows it, lower case; only its shape is checked. */
export const address = z.string().check(
  z.maxLength(254),
  z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/),
  // One person is one client, however their name's letters are put together.
  z.overwrite((text) => text.normalize('NFC').toLowerCase()),
);
