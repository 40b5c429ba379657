// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '@/components/testing/speak';
import { CHANGES_CHANNEL } from '@/lib/protocol/changes';
import { defaultSettings } from '@/lib/records/settings';
import { Timeline } from '../clients/Timeline';
import { LogPart } from '../data/LogPart';
import { CalendarPart } from './CalendarPart';
import { ClientsPart } from './ClientsPart';
import { LessonsPart } from './LessonsPart';
import { NotesPart } from './NotesPart';
import { OffersPart } from './OffersPart';
import { PhrasesPart } from './PhrasesPart';

/** What the worker would answer, by the name of the message; without one it does not. */
const worker = vi.hoisted(() => new Map<string, (request: Record<string, unknown>) => unknown>());
vi.mock('@/lib/protocol/transport', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    await Promise.resolve();
    const known = worker.get(name);
    if (!known) throw new Error('no answer');
    return known(request);
  },
}));

const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 40)));
const elsewhere = async (topic: string): Promise<void> => {
  const channel = new BroadcastChannel(CHANGES_CHANNEL);
  channel.postMessage({ topic });
  await settled();
  channel.close();
};

const settings = defaultSettings('UTC');
const HOUR = { start: Date.UTC(2026, 5, 1, 10), end: Date.UTC(2026, 5, 1, 11) };
const offer = (state: string) => ({ id: 'o', clientId: 'o@example.com', clientName: 'Orla', slots: [HOUR], at: 1, state, until: 2 });
const calendar = { id: 'c', name: 'Work', importedAt: 1, until: 2, events: 3, lost: 0 };
const orla = { id: 'o@example.com', name: 'Orla', firstSeenAt: 1, quiet: true };
const lesson = { id: 'l', sign: 'free-advice', rule: 'r', clientId: 'o', count: 1, at: 1, name: 'Orla' };
const moment = (at: number) => ({ at, kind: 'flag', words: `words ${String(at)}` });

/** Each list: what it asks for, how nothing and one row are answered, what then stands there, and which kind of change it hears. */
const LISTS: readonly (readonly [string, ReactElement, string, unknown, unknown, string, RegExp, string])[] = [
  ['lessons', <LessonsPart key="l" />, 'lessons.listed', { lessons: [] }, { lessons: [lesson] }, 'Nothing yet', /Orla/, 'flags'],
  [
    ...(['phrases', <PhrasesPart key="p" />, 'quiet-phrases.listed', { phrases: [] }] as const),
    ...([{ phrases: [{ id: 'p', sign: 'free-advice', phrase: 'pick your brain' }] }, 'None yet', /pick your brain/, 'phrases'] as const),
  ],
  [
    ...(['offers', <OffersPart key="o" settings={settings} />, 'offers.listed', { offers: [] }] as const),
    ...([{ offers: [offer('open')] }, 'No times offered', /Orla/, 'calendar'] as const),
  ],
  ['clients', <ClientsPart key="c" />, 'clients.set-apart', { clients: [] }, { clients: [orla] }, 'Mail from every', /Orla/, 'everything'],
  [
    ...(['calendars', <CalendarPart key="k" settings={settings} />, 'calendars.listed', { calendars: [] }] as const),
    ...([{ calendars: [calendar] }, 'No calendar', /Work/, 'calendar'] as const),
  ],
  [
    ...(['notes', <NotesPart key="n" />, 'notes.listed', { notes: [] }] as const),
    ...([{ notes: [{ id: 'n', clientId: 'o@example.com', text: 'Not a word', at: 1 }] }, 'No notes', /Not a word/, 'notes'] as const),
  ],
  [
    'log',
    <LogPart key="g" />,
    'log.read',
    { entries: [] },
    { entries: [{ at: 1, where: 'w', what: 'Quota' }] },
    'Nothing went wrong',
    /Quota/,
    'flags',
  ],
  [
    'timeline',
    <Timeline key="t" id="o" />,
    'timeline.read',
    { moments: [] },
    { moments: [moment(1)] },
    'Nothing happened yet',
    /words 1/,
    'costs',
  ],
];

describe('a list', () => {
  beforeEach(() => {
    worker.clear();
    speakEnglish();
  });
  afterEach(cleanup);

  it.each(LISTS)(
    'of %s tells nothing there from not there, and hears of changes elsewhere',
    async (_, part, name, empty, full, none, row, topic) => {
      const { container } = render(part);
      expect(container.textContent).toContain('Loading…');
      expect(container.textContent).not.toContain(none);
      await settled();
      expect(container.textContent).not.toContain(none);
      worker.set(name, () => empty);
      await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
      await settled();
      expect(container.textContent).toContain(none);
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
      worker.set(name, () => full);
      await elsewhere(topic);
      expect(container.textContent).toMatch(row);
    },
  );
});

describe('the focus', () => {
  beforeEach(() => {
    worker.clear();
    speakEnglish();
  });
  afterEach(cleanup);

  it('goes to the heading when a row or its button was pressed away', async () => {
    const user = userEvent.setup();
    let gone = false;
    const drop = (): unknown => {
      gone = true;
      return { ok: true };
    };
    for (const name of ['lesson.forgotten', 'quiet-phrase.forgotten', 'client-field.saved', 'offer.released', 'calendar.removed'])
      worker.set(name, drop);
    worker.set('lessons.listed', () => ({ lessons: gone ? [] : [lesson] }));
    worker.set('quiet-phrases.listed', () => ({ phrases: gone ? [] : [{ id: 'p', sign: 'free-advice', phrase: 'pick your brain' }] }));
    worker.set('clients.set-apart', () => ({ clients: gone ? [] : [orla] }));
    worker.set('offers.listed', () => ({ offers: [offer(gone ? 'declined' : 'open')] }));
    worker.set('calendars.listed', () => ({ calendars: gone ? [] : [calendar] }));
    const presses = [
      [<LessonsPart key="l" />, /^Take back/],
      [<PhrasesPart key="p" />, /^Take back/],
      [<ClientsPart key="c" />, /^Judge again/],
      [<OffersPart key="o" settings={settings} />, /^Release/],
      [<CalendarPart key="k" settings={settings} />, /^Remove/],
    ] as const;
    for (const [part, name] of presses) {
      gone = false;
      render(part);
      await settled();
      await user.click(screen.getByRole('button', { name }));
      await settled();
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
      cleanup();
    }
  });

  it('goes on with the first moment that “Show more” brought', async () => {
    worker.set('timeline.read', () => ({ moments: Array.from({ length: 14 }, (_, i) => moment(i)) }));
    render(<Timeline id="o" />);
    await settled();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show more' }));
    expect(document.activeElement).toBe(screen.getAllByRole('listitem')[12]);
  });
});
