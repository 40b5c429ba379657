import { useEffect, useState } from 'react';
import { rememberLook } from '@/components/ui/look';
import { CHANGES_CHANNEL, changeNote } from '@/lib/protocol/changes';
import { settingsRead } from '@/lib/protocol/messages/review';
import { ask } from '@/lib/protocol/transport';
import type { Settings } from '@/lib/records/settings';

/** The settings, kept true; the page wears their look. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const read = (): void => {
      ask(settingsRead, {}).then(
        (answer) => {
          setSettings(answer.settings);
          rememberLook(answer.settings);
        },
        () => undefined,
      );
    };
    read();
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      const note = changeNote.safeParse(data);
      if (note.success && (note.data.topic === 'settings' || note.data.topic === 'everything')) read();
    };
    return () => {
      channel.close();
    };
  }, []);
  return settings;
}
