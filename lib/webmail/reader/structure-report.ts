/** Bounds of a report: enough for a mail page, short enough to paste. */
const MOST_LINES = 1_200;
const DEEPEST = 45;

/** Attributes whose values come from a fixed vocabulary of the web; of all others only the name is told. */
const TOLD = new Set(['role', 'type', 'contenteditable', 'aria-level', 'aria-multiline', 'aria-expanded', 'aria-hidden', 'hidden', 'dir']);
const PLAIN_VALUE = /^[a-z0-9-]{0,20}$/;
const PLAIN_NAME = /^[a-z][a-z0-9:_.-]{0,40}$/;
/** A part of a name that may be somebody's number. */
const DIGITS = /\d+/g;
const SKIPPED = 'script, style, svg, link, meta, noscript, template';

/**
 * The shape of a page for a bug report: tags, roles and names of attributes, indented by depth. No text, no addresses, no
 * class names or ids, no values but a few of fixed vocabulary: nothing that could be anybody's mail. Alike neighbours are
 * counted instead of repeated. At most {@link MOST_LINES} lines.
 */
export function structureReport(document: Document, head: readonly string[] = []): string {
  const lines: string[] = [...head];
  walk(document.body, 0, lines);
  return lines.slice(0, MOST_LINES).join('\n');
}

function walk(element: Element, depth: number, lines: string[]): void {
  if (depth > DEEPEST || lines.length >= MOST_LINES) return;
  lines.push(`${' '.repeat(depth)}${shape(element)}`);
  const inner = element.tagName === 'IFRAME' ? insideOf(element as HTMLIFrameElement) : undefined;
  if (inner) walk(inner, depth + 1, lines);
  let before = '';
  let alike = 0;
  const flush = (): void => {
    if (alike > 0) lines.push(`${' '.repeat(depth + 1)}… ×${String(alike)}`);
    alike = 0;
  };
  for (const child of element.children) {
    if (child.matches(SKIPPED)) continue;
    const now = shape(child);
    // Of a row of alike elements the first is shown: one sees the pattern.
    if (now === before) {
      alike++;
      continue;
    }
    flush();
    before = now;
    walk(child, depth + 1, lines);
    if (lines.length >= MOST_LINES) return;
  }
  flush();
}

function shape(element: Element): string {
  const names = [...element.attributes].flatMap(({ name, value }) => {
    if (!PLAIN_NAME.test(name) || name === 'class' || name === 'style') return [];
    const plain = name.replace(DIGITS, '#');
    return TOLD.has(name) && PLAIN_VALUE.test(value) ? [`${plain}=${value}`] : [plain];
  });
  const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
  const tag = element.tagName.toLowerCase().replace(DIGITS, (digits) => (digits.length > 1 ? '#' : digits));
  return `${tag}${names.length > 0 ? ` [${names.slice(0, 14).join(' ')}]` : ''}${text ? ' text' : ''}`;
}

function insideOf(frame: HTMLIFrameElement): Element | undefined {
  try {
    return frame.contentDocument?.body;
  } catch {
    return undefined;
  }
}
