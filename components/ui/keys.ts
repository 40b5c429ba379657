interface Pressed {
  readonly key: string;
  readonly code: string;
}

/** The sign that a key has on a Latin keyboard, whatever alphabet it types: one-letter keys work on a Russian keyboard as well. */
export function pressedKey({ key, code }: Pressed): string {
  // Where a Latin keyboard has the slash, a Russian one has the full stop.
  if (code === 'Slash' && key === '.') return '/';
  if (key.length > 1 || key <= '\u007f') return key;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
