/** Words that mail in this language is full of; for the language guess only. */
export const commonWords: readonly string[] =
  'i w nie na że to się z jest do jak ale po co tak za od czy już być ma dla o przez przy pan pani ja my wy oni jego jej ich ten ta te tego bardzo dziękuję dzień dobry proszę pozdrawiam może tylko także jeszcze teraz jeśli lub mam są był była'.split(' ');
