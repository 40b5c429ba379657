/** The parsed form of a pattern; docs/rules.md explains the notation. */
export type PatternNode =
  /** `exact`: never by its stem, even where the language compares stems. */
  | { readonly kind: 'word'; readonly word: string; readonly exact?: true }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'any' }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly item: PatternNode };

export interface Pattern {
  readonly node: PatternNode;
  /** `^` at its head: matches only from the sentence's first word. `$` at its end: only up to the last. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** What is wrong with a pattern, in a sentence for the rule's author. */
export class PatternError extends Error {}

const LEXEME = /[()|?]|[^\s()|?]+/gy;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}']*$/u;
/** A longer gap would join things that have nothing to do with each other. */
const LONGEST_GAP = 12;

/**
 * Parses a pattern. @throws PatternError with what is wrong and where.
 * Patterns come from our own packs, never from mail.
 */
export function parsePattern(source: string): Pattern {
  const lexemes = lex(source);
  const atStart = lexemes[0]?.text === '^';
  const atEnd = lexemes.at(-1)?.text === '$';
  const parser = new Parser(source, lexemes.slice(atStart ? 1 : 0, atEnd ? -1 : undefined));
  return { node: parser.whole(), atStart, atEnd };
}

interface Lexeme {
  readonly text: string;
  readonly at: number;
}

function lex(source: string): Lexeme[] {
  const out: Lexeme[] = [];
  for (let at = 0; at < source.length;) {
    LEXEME.lastIndex = at;
    const found = LEXEME.exec(source);
    if (found) {
      out.push({ text: found[0], at });
      at = LEXEME.lastIndex;
    } else at++;
  }
  return out;
}

class Parser {
  private position = 0;
  private readonly source: string;
  private readonly lexemes: readonly Lexeme[];

  constructor(source: string, lexemes: readonly Lexeme[]) {
    this.source = source;
    this.lexemes = lexemes;
  }

  whole(): PatternNode {
    const node = this.choice();
    if (this.position < this.lexemes.length) this.fail('a ")" too many');
    return node;
  }

  private choice(): PatternNode {
    const options = [this.sequence()];
    while (this.peek() === '|') {
      this.position++;
      options.push(this.sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private sequence(): PatternNode {
    const items: PatternNode[] = [];
    for (let next = this.peek(); next !== undefined && next !== '|' && next !== ')'; next = this.peek()) items.push(this.item());
    if (items.length === 0) this.fail('something is missing');
    return items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items };
  }

  private item(): PatternNode {
    const lexeme = this.lexemes[this.position++];
    if (!lexeme) return this.fail('it ends too early');
    const node = lexeme.text === '(' ? this.group() : this.atom(lexeme.text);
    if (this.peek() !== '?') return node;
    this.position++;
    return { kind: 'optional', item: node };
  }

  private group(): PatternNode {
    const node = this.choice();
    if (this.peek() !== ')') this.fail('a "(" is not closed');
    this.position++;
    return node;
  }

  private atom(text: string): PatternNode {
    if (text === '#') return { kind: 'number' };
    if (text === '_') return { kind: 'any' };
    if (text.startsWith('..')) return this.gap(text.slice(2));
    if (text.startsWith('@')) return { kind: 'class', name: text.slice(1) };
    if (text.endsWith('*') && WORD.test(text.slice(0, -1))) return { kind: 'prefix', prefix: text.slice(0, -1) };
    if (text.length === 1 && '€$£₽¥%₴₹'.includes(text)) return { kind: 'word', word: text };
    if (text.startsWith('=')) return { kind: 'word', word: this.spelt(text.slice(1)), exact: true };
    return { kind: 'word', word: this.spelt(text) };
  }

  private spelt(text: string): string {
    if (!WORD.test(text)) this.fail(`"${text}" is no word`);
    if (text !== text.toLowerCase()) this.fail(`"${text}" must be lower case`);
    if (text.includes('ё')) this.fail(`"${text}" is spelt with е here`);
    return text;
  }

  private gap(size: string): PatternNode {
    const most = size === '' ? 3 : Number(size);
    if (!Number.isInteger(most) || most < 1 || most > LONGEST_GAP) this.fail(`a gap is ..1 to ..${String(LONGEST_GAP)}`);
    return { kind: 'gap', most };
  }

  private peek(): string | undefined {
    return this.lexemes[this.position]?.text;
  }

  private fail(what: string): never {
    const at = this.lexemes[this.position]?.at ?? this.source.length;
    throw new PatternError(`${what} at column ${String(at + 1)} of «${this.source}»`);
  }
}
