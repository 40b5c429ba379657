/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'der die das und ist nicht ich sie wir ein eine einen zu mit auf für von dem den im in es auch an als bei nach wie noch nur aus aber oder wenn wird sind war haben hat hatte kann können wir uns ihnen ihr ihre mir mich dass so schon mehr sehr bitte danke hallo guten tag liebe lieber grüße gerne vielen dank heute morgen'.split(' ');
