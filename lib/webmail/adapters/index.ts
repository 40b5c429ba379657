// One line a webmail. A new one is its own folder and one line here.
import type { Adapter } from '../contract';
import { fastmail } from './fastmail';
import { generic } from './generic';
import { gmail } from './gmail';
import { gmx } from './gmx';
import { horde } from './horde';
import { icloud } from './icloud';
import { mailru } from './mailru';
import { nextcloud } from './nextcloud';
import { outlook } from './outlook';
import { proton } from './proton';
import { roundcube } from './roundcube';
import { snappymail } from './snappymail';
import { sogo } from './sogo';
import { yahoo } from './yahoo';
import { yandex } from './yandex';
import { zimbra } from './zimbra';
import { zoho } from './zoho';

export const ADAPTERS: readonly Adapter[] = [
  gmail,
  outlook,
  yahoo,
  proton,
  fastmail,
  zoho,
  icloud,
  gmx,
  yandex,
  mailru,
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
