/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'o a os as de do da dos das um uma e é não eu você nós que para por com em se seu sua no na nos nas mais muito bem obrigado obrigada olá bom dia pode ser está estou são como quando onde mas ou também já tudo todos há tem temos este esta isso'.split(' ');
