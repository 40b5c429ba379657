import { defineContentScript } from 'wxt/utils/define-content-script';
import { openDoor } from '@/lib/overlay/door';
import { makeCardDoor } from './door';

export default defineContentScript({
  // Put into a frame by the worker when the first card opens there; never by the manifest.
  registration: 'runtime',
  matches: [],
  main: (ctx) => {
    const door = makeCardDoor(document);
    openDoor(door);
    ctx.onInvalidated(() => {
      door.remove();
      openDoor(undefined);
    });
  },
});
