/** Characters: short enough to remember, long enough that guessing at 600,000 rounds a try takes years. */
export const SHORTEST_PASSPHRASE = 10;
