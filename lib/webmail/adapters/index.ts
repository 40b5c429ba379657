// One line a webmail. A new one is its own folder and one line here.
import type { Adapter } from '../contract';
import { generic } from './generic';
import { gmail } from './gmail';
import { horde } from './horde';
import { nextcloud } from './nextcloud';
import { roundcube } from './roundcube';
import { snappymail } from './snappymail';
import { sogo } from './sogo';
import { zimbra } from './zimbra';

export const ADAPTERS: readonly Adapter[] = [
  gmail,
  roundcube,
  sogo,
  horde,
  nextcloud,
  zimbra,
  snappymail,
  // Last: it goes by structure alone.
  generic,
];

/** The adapter that knows this page, by its structure; undefined on an unknown page, which is then left alone. */
export function adapterFor(document: Document): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.matches(document));
}
