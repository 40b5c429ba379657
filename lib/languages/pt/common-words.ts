/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'o a os as de do da dos das um uma e é não eu você vocês nós que para por pelo pela com em no na nos nas se seu sua seus mais muito bem obrigado obrigada olá bom boa dia tarde pode podem poderia ser está estão estou são foi como quando onde mas ou também já tudo todos há tem temos têm este esta isso isto ao à até sem sobre porque fazer ainda só meu minha nosso nossa me lhe'.split(
    ' ',
  );
