/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'il lo la i gli le l di del della dell dei delle un una e è non io lei noi voi che chi per con su sul sulla in nel nella si suo sua mi ti ci vi più molto bene grazie ciao buongiorno buonasera saluti può puoi potete potrebbe essere sono sei siamo come quando dove ma o se anche già tutto tutti ho ha abbiamo hanno questo questa questi queste quello al alla alle dal dalla da fare ancora solo senza perché cosa vorrei'.split(
    ' ',
  );
