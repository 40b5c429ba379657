/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'de het een en is niet ik u wij we dat die van te met op voor zijn er aan in als bij naar ook maar om nog wel door uit over dan kan kunnen hebben heeft had was waren mijn uw onze haar hem dit deze zo al meer heel graag bedankt hallo groet vriendelijke beste'.split(' ');
