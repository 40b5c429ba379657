import { useCallback, useEffect, useRef, useState } from 'react';
import { rememberLook } from '@/components/ui/look';
import type { SaveField } from '@/components/settings/TextField';
import { settingSaved, settingsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import type { Settings } from '@/lib/records/settings';
import { useChanges } from '../use-changes';

export interface KnownSettings {
  readonly settings: Settings | undefined;
  /** Fields that could not be read and stand at their defaults. */
  readonly repaired: readonly string[];
  readonly save: SaveField;
  readonly again: () => void;
}

/** The settings, read once and again after each save. */
export function useSettings(): KnownSettings {
  const [settings, setSettings] = useState<Settings>();
  const [repaired, setRepaired] = useState<readonly string[]>([]);
  /** What was asked last; an answer that was overtaken says nothing. */
  const turn = useRef({ count: 0, last: Promise.resolve() });
  const read = useCallback((): Promise<void> => {
    const mine = ++turn.current.count;
    return (turn.current.last = reading());

    async function reading(): Promise<void> {
      const answer = await ask(settingsRead, {});
      if (turn.current.count !== mine) return turn.current.last;
      setSettings(answer.settings);
      setRepaired(answer.repaired);
      rememberLook(answer.settings);
    }
  }, []);
  const again = useCallback(() => {
    read().catch(() => undefined);
  }, [read]);
  useEffect(again, [again]);
  useChanges((topic) => {
    if (topic === 'settings' || topic === 'everything') again();
  });
  const save: SaveField = async (field, value, part) => {
    const answer = await ask(settingSaved, { field, value, ...(part !== undefined && { part }) });
    if (!answer.ok) return answer.error;
    // It is kept, whether or not it can be read just now.
    await read().catch(() => undefined);
    return undefined;
  };
  return { settings, repaired, save, again };
}
