/** Words of the interface in a language that is not the browser's: message by key, `$1` … for what is filled in. */
export interface ChosenMessages {
  readonly language: 'en' | 'ru';
  readonly messages: Readonly<Record<string, string>>;
}

const WORDS = Symbol.for('firmly.words');
type Holder = typeof globalThis & { [WORDS]?: ChosenMessages };

/**
 * The extension's words follow these from now on; undefined goes back to the browser's language. They are held by the
 * world, not by this module: the two content scripts of a frame are two bundles in one world, which no page sees into.
 */
export function chooseWords(words: ChosenMessages | undefined): void {
  const world = globalThis as Holder;
  if (words) world[WORDS] = words;
  else Reflect.deleteProperty(world, WORDS);
}

export function chosenWords(): ChosenMessages | undefined {
  return (globalThis as Holder)[WORDS];
}

/** `$1` … `$9` replaced, `$$` a dollar. */
export function filled(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$(\$|[1-9])/g, (_, what: string) => (what === '$' ? '$' : (substitutions[Number(what) - 1] ?? '')));
}

type Catalogue = Readonly<
  Record<string, { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }>
>;

/** A file of `_locales` with its named placeholders as numbers. */
export function flattened(catalogue: Catalogue): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, { message, placeholders = {} }]) => {
      const named = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
      return [key, message.replace(/\$(\w+)\$/g, (whole, name: string) => named.get(name.toLowerCase()) ?? whole)];
    }),
  );
}
