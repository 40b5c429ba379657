/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'le la les de des du un une et est pas je vous nous il elle on que qui pour dans sur avec ce cette ces au aux en ne se son sa ses votre vos notre nos mais ou où si plus très bien merci bonjour cordialement peut être avoir fait faire comme tout tous sont été avez avons suis'.split(' ');
