/**
 * The lines of an iCalendar text with folds undone: a line that begins with a blank or tab goes on the one before. Takes
 * any line end, and a byte order mark. Empty lines, which some exporters leave, are left out.
 */
export function* logicalLines(text: string): Generator<string> {
  let held = '';
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (line.startsWith(' ') || line.startsWith('\t')) held += line.slice(1);
    else {
      if (held !== '') yield held;
      held = line;
    }
  }
  if (held !== '') yield held;
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return i;
  }
  return text.length;
}
