// One line a webmail. A new one is its own folder and one line here.
import type { Adapter } from '../contract';
import { gmail } from './gmail';
import { roundcube } from './roundcube';

export const ADAPTERS: readonly Adapter[] = [gmail, roundcube];

/** The adapter that knows this page, by its structure; undefined on an unknown page, which is then left alone. */
export function adapterFor(document: Document): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.matches(document));
}
