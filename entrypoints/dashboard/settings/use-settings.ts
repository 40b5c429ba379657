import { useCallback, useEffect, useState } from 'react';
import { rememberLook } from '@/components/ui/look';
import { useLatest } from '@/components/ui/use-latest';
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

interface Answer {
  readonly settings: Settings;
  readonly repaired: readonly string[];
}

/** The settings, read once and again after each save. */
export function useSettings(): KnownSettings {
  const [settings, setSettings] = useState<Settings>();
  const [repaired, setRepaired] = useState<readonly string[]>([]);
  const take = useCallback((answer: Answer) => {
    setSettings(answer.settings);
    setRepaired(answer.repaired);
    rememberLook(answer.settings);
  }, []);
  const read = useLatest(asked, take);
  const again = useCallback(() => void read(), [read]);
  useEffect(again, [again]);
  useChanges((topic) => {
    if (topic === 'settings' || topic === 'everything') again();
  });
  const save: SaveField = async (field, value, part) => {
    const answer = await ask(settingSaved, { field, value, ...(part !== undefined && { part }) });
    if (!answer.ok) return answer.error;
    await read();
    return undefined;
  };
  return { settings, repaired, save, again };
}

function asked(): Promise<Answer> {
  return ask(settingsRead, {});
}
