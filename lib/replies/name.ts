/** Words of a firm, a role or a list: a display name with one of them is nobody's first name. */
const NOBODY =
  /(?:^|[\s,.])(?:gmbh|ltd|llc|inc|corp|company|team|office|support|sales|info|billing|studio|agency|group|admin|noreply|ооо|зао|оао|ип|отдел|команда|компания|студия|агентство|бухгалтерия|поддержка)(?:$|[\s,.])/iu;
const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|sir|herr|frau|г-н|г-жа|д-р)\.?$/iu;
const WORD = /^\p{Lu}[\p{L}’'-]{0,38}$/u;
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)$/u;

/**
 * The name to greet somebody by, from the name that their mail shows: "Mara Lind" and "Lind, Mara" are Mara, «Лебедева
 * Ольга Петровна» is Ольга Петровна as Russian manners ask. Undefined when the name may be a firm's or an address:
 * better no name than a wrong one.
 */
export function greetingName(shown: string): string | undefined {
  const clean = shown
    .replace(/["“”«»]/g, '')
    .replace(/\([^)]{0,80}\)/g, '')
    .trim();
  if (clean.length > 80 || /[@\d]/.test(clean) || NOBODY.test(clean)) return undefined;
  const [before, after, more] = clean.split(',');
  if (more !== undefined) return undefined;
  const words = `${after ?? ''} ${before ?? ''}`.split(/\s+/).filter((word) => word !== '' && !TITLE.test(word));
  if (words.length === 0 || words.length > 4 || !words.every((word) => WORD.test(word) || /^\p{Lu}\.?$/u.test(word))) return undefined;
  const patronymic = words.findIndex((word) => PATRONYMIC.test(word));
  if (patronymic > 0) return `${words[patronymic - 1] ?? ''} ${words[patronymic] ?? ''}`;
  const [first] = words;
  // Capitals alone are a firm's letters, and a single letter is nobody's name.
  return first === undefined || first.length < 2 || (first.length > 1 && first === first.toUpperCase()) ? undefined : first;
}
