import { type CardDoor, findDoor } from '@/lib/overlay/door';
import { cardWanted } from '@/lib/protocol/messages/session';
import { ask } from '@/lib/protocol/transport';
import { report } from './trouble';

let loading: Promise<CardDoor | undefined> | undefined;

/** The door that the card's script leaves in this frame; the script is fetched at the first call. */
export function cardDoor(): Promise<CardDoor | undefined> {
  const door = findDoor();
  if (door) return Promise.resolve(door);
  loading ??= ask(cardWanted, {})
    .then(() => findDoor())
    .catch((error: unknown) => {
      report('card', error);
      return undefined;
    })
    .finally(() => {
      loading = undefined;
    });
  return loading;
}
