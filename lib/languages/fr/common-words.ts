/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'le la les l de des du d un une et est pas je j vous nous il elle on que qu qui pour dans sur avec ce cette ces c au aux en ne n se s son sa ses votre vos notre nos mais ou où si plus très bien merci bonjour bonsoir cordialement peut peux pouvez pourriez être avoir fait faire comme tout toute tous sont été avez avons suis ont était aussi donc alors encore déjà chez sans sous leur leurs mon ma mes moi ici quand car cela ça y oui non'.split(
    ' ',
  );
