/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'です ます'.split(' ');
