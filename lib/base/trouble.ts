/**
 * What the log may say of an error: its name and code, and where it was thrown, e.g. "TypeError at mail.js:12:408". Never
 * its message: a parser quotes what it could not read, and that may be somebody's mail.
 */
export function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, stack = '' } = error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frame = stack.split('\n').find((line) => PLACE.test(line) && !line.includes(error.message || '\0'));
  const place = frame === undefined ? undefined : PLACE.exec(frame)?.[1];
  return `${name.slice(0, 60)}${code.slice(0, 60)}${place === undefined ? '' : ` at ${place}`}`;
}

/** The end of a stack's line: file, line and column. */
const PLACE = /([\w.-]{1,60}:\d{1,9}:\d{1,9})\)?$/;
