/** Longest reply or forward mark in front of a subject in any language seen ("Antwort", "Пересл", "Fwd"). */
const LONGEST_MARK = 12;

/**
 * A subject without its reply and forward marks, in any interface language: up to twelve letters and a colon, again and
 * again ("Re: AW: …", "Отв: …", "Re[2]: …"). A single leading word with a colon that is no mark ("Invoice: …") would be
 * cut too; that is harmless where subjects are only compared.
 */
export function bareSubject(subject: string): string {
  let rest = subject.trim();
  for (let i = 0; i < 10; i++) {
    const colon = rest.search(/[:：]/);
    if (colon < 1 || colon > LONGEST_MARK + 4) break;
    const mark = rest
      .slice(0, colon)
      .replace(/\[\d+\]|\(\d+\)/, '')
      .trim();
    if (mark.length > LONGEST_MARK || !/^\p{L}+\.?$/u.test(mark)) break;
    rest = rest.slice(colon + 1).trim();
  }
  return rest;
}
