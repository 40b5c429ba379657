/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'il lo la i gli le di del della dei un una e è non io lei noi che chi per con su in si suo sua mi ti ci vi più molto bene grazie ciao buongiorno saluti può essere sono sei siamo come quando dove ma o se anche già tutto tutti ho ha abbiamo questo questa questi'.split(' ');
