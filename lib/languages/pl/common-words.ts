/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'i w we nie na że to się z ze jest do jak ale po co tak za od czy już być ma dla o przez przy pan pani pana ja my wy oni jego jej ich ten ta te tego tej bardzo dziękuję dzień dobry proszę pozdrawiam może możemy można tylko także też jeszcze teraz jeśli lub mam mamy są był była było będzie a u nam nas mi mnie moje nasz państwo który która które kiedy gdzie bo więc bez pod nad'.split(
    ' ',
  );
