/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'de het een en is niet ik u wij we dat die van te met op voor zijn er aan in als bij naar ook maar om nog wel door uit over dan kan kunt kunnen hebben heeft heb had was waren mijn uw onze ons haar hem dit deze zo al meer heel graag bedankt dank hallo groet groeten vriendelijke beste je jij jullie wat wie waar wanneer hoe of geen tot moet zou zal worden wordt even alleen daar hier want omdat ja nee'.split(
    ' ',
  );
