import { useEffect, useRef } from 'react';
import { CHANGES_CHANNEL, changeNote, type ChangeTopic } from '@/lib/protocol/changes';

/** Calls back whenever something was written, by whatever page or tab. */
export function useChanges(onChange: (topic: ChangeTopic) => void): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    channel.onmessage = ({ data }) => {
      const note = changeNote.safeParse(data);
      if (note.success) latest.current(note.data.topic);
    };
    return () => {
      channel.close();
    };
  }, []);
}
