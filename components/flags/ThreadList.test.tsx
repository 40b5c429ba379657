// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { Filters } from './Filters';
import type { ListedThreadProps } from './ThreadCard';
import { ThreadList, type ThreadListProps } from './ThreadList';

const now = Date.parse('2026-11-23T12:00:00Z');
const thread = (id: string, name: string): ListedThreadProps => ({
  id,
  subject: `About ${name}`,
  clientId: `${id}@example.com`,
  clientName: name,
  state: 'open',
  latestAt: now - 7_200_000,
  signs: ['free-advice'],
  flags: [
    { id: `f${id}`, sign: 'free-advice', excerpt: 'pick your brain', before: 'Could I ', after: ' about it?', seenAt: now - 7_200_000 },
  ],
});

function props(more: Partial<ThreadListProps> = {}): ThreadListProps {
  return {
    threads: [thread('1', 'Orla'), thread('2', 'Theo')],
    grouped: false,
    more: false,
    empty: 'first',
    now,
    timeZone: 'UTC',
    onMark: vi.fn(),
    onOpen: vi.fn(),
    onAct: vi.fn(),
    onSnooze: vi.fn(() => Promise.resolve(undefined)),
    onDo: vi.fn(),
    onMore: vi.fn(),
    onPractise: vi.fn(),
    onWiden: vi.fn(),
    view: 'open',
    ...more,
  };
}

describe('ThreadList', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  it('shows who, what, when and the words in their sentence', () => {
    render(<ThreadList {...props()} />);
    const first = screen.getByRole('article', { name: 'Orla: About Orla' });
    expect(first.textContent).toMatch(/2 hr\. ago.*Advice for free.*Could I pick your brain about it\?/);
    expect(first.querySelector('mark')?.textContent).toBe('pick your brain');
  });

  it('shows a thread that came back as old as its mail, and says that it came back', () => {
    render(<ThreadList {...props({ threads: [{ ...thread('1', 'Orla'), latestAt: now - 60_000, wokeAt: now - 60_000 }] })} />);
    expect(screen.getByRole('article').textContent).toMatch(/2 hr\. ago.*Back from snooze/);
    cleanup();
    // A newer mail came since: that is what is new.
    render(<ThreadList {...props({ threads: [{ ...thread('1', 'Orla'), wokeAt: now - 86_400_000 }] })} />);
    expect(screen.queryByText('Back from snooze')).toBeNull();
  });

  it('handles by button, and asks before it deletes', async () => {
    const given = props();
    render(<ThreadList {...given} />);
    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: 'Mark handled' })[1]!);
    expect(given.onMark).toHaveBeenCalledWith('2', 'handled');
    await user.click(screen.getAllByRole('button', { name: 'More…' })[0]!);
    expect(given.onDo).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete everything about this client' }));
    expect(given.onDo).not.toHaveBeenCalled();
    expect(screen.getByText(/Everything about Orla goes/)).toBeTruthy();
    // The safe answer has the focus.
    expect(document.activeElement?.textContent).toBe('Cancel');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(given.onDo).toHaveBeenCalledWith('1', 'delete-client');
  });

  it('is walked and worked by keyboard', async () => {
    const given = props();
    render(<ThreadList {...given} />);
    const user = userEvent.setup();
    screen.getByRole('article', { name: /Orla/ }).focus();
    await user.keyboard('j');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Theo');
    await user.keyboard('e');
    expect(given.onMark).toHaveBeenCalledWith('2', 'handled');
  });

  it('takes a key held down for one press', () => {
    const given = props();
    const { rerender } = render(<ThreadList {...given} />);
    screen.getByRole('article', { name: /Orla/ }).focus();
    const press = (key: string, repeat: boolean): void => {
      fireEvent.keyDown(document.activeElement!, { key, repeat });
    };
    press('e', false);
    rerender(<ThreadList {...given} threads={[thread('2', 'Theo')]} />);
    press('e', true);
    expect(given.onMark).toHaveBeenCalledTimes(1);
    press('s', false);
    press('s', true);
    expect(screen.getByRole('group', { name: 'Snooze' })).toBeTruthy();
  });

  it('puts off by key: to tomorrow, to a chosen day, or says why not', async () => {
    const onSnooze = vi.fn((_: string, until: string) => Promise.resolve(until < '2026-11-25' ? 'error_past_date' : undefined));
    render(<ThreadList {...props({ onSnooze })} />);
    const user = userEvent.setup();
    screen.getByRole('article', { name: /Orla/ }).focus();
    await user.keyboard('s');
    await user.click(screen.getByRole('button', { name: /^Tomorrow/ }));
    expect(onSnooze).toHaveBeenLastCalledWith('1', '2026-11-24');
    expect((await screen.findByRole('alert')).textContent).toBe('That day has begun already. Choose a later one.');
    const day = screen.getByLabelText('Day to come back on');
    await user.clear(day);
    await user.type(day, '2026-12-24');
    await user.click(screen.getByRole('button', { name: 'Until that day' }));
    expect(onSnooze).toHaveBeenLastCalledWith('1', '2026-12-24');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Snooze' })).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Orla');
  });

  it('offers the days of the user’s zone, whatever the clocks do in that night', async () => {
    const given = props({ now: Date.parse('2027-03-27T23:30:00Z'), timeZone: 'Europe/Berlin' });
    const { rerender } = render(<ThreadList {...given} />);
    screen.getByRole('article', { name: /Orla/ }).focus();
    await userEvent.setup().keyboard('s');
    // It is Sunday there: tomorrow is Monday.
    const names = (): string[] => [...document.querySelectorAll('.menu button')].map((one) => one.textContent);
    expect(names()).toEqual(['Tomorrow Mon, Mar 29', 'In a week Sun, Apr 4', 'Until that day']);
    rerender(<ThreadList {...given} now={given.now + 86_400_000} />);
    expect(names()).toEqual(['Tomorrow Tue, Mar 30', 'Next Monday Mon, Apr 5', 'Until that day']);
  });

  it('closes what was open when a thread was put off, and stays where it is when that is refused', async () => {
    const onSnooze = vi.fn(() => Promise.resolve<string | undefined>('error_past_date'));
    render(<ThreadList {...props({ onSnooze })} />);
    const user = userEvent.setup();
    screen.getByRole('article', { name: /Orla/ }).focus();
    await user.keyboard('s');
    await user.keyboard('{Enter}');
    await screen.findByRole('alert');
    expect(screen.getByRole('group', { name: 'Snooze' }).contains(document.activeElement)).toBe(true);
    onSnooze.mockResolvedValue(undefined);
    await user.keyboard('{Enter}');
    await vi.waitFor(() => {
      expect(screen.queryByRole('group', { name: 'Snooze' })).toBeNull();
    });
  });

  it('says that searching finds what the list does not hold', () => {
    render(<ThreadList {...props({ cut: true })} />);
    expect(screen.getByText('The newest 2. Search finds the rest.')).toBeTruthy();
  });

  it('asks for words in the thread, and opens it by key', async () => {
    const given = props();
    render(<ThreadList {...given} />);
    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: 'Offer slots' })[1]!);
    expect(given.onAct).toHaveBeenCalledWith('2', 'slots');
    screen.getByRole('article', { name: /Orla/ }).focus();
    await user.keyboard('{Enter}');
    expect(given.onOpen).toHaveBeenCalledWith('1');
  });

  it('moves the focus to the next thread when one is handled away', async () => {
    const given = props();
    const { rerender } = render(<ThreadList {...given} />);
    screen.getByRole('article', { name: /Orla/ }).focus();
    await userEvent.setup().keyboard('e');
    rerender(<ThreadList {...given} threads={[thread('2', 'Theo')]} />);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Theo');
  });

  it('moves the focus to what an empty list says when the last thread is handled away', async () => {
    const given = props({ threads: [thread('1', 'Orla')], empty: 'handled' });
    const { rerender } = render(<ThreadList {...given} />);
    screen.getByRole('article', { name: /Orla/ }).focus();
    await userEvent.setup().keyboard('e');
    rerender(<ThreadList {...given} threads={[]} />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Nothing here' }));
  });

  it('puts threads of one client side by side', () => {
    const threads = [thread('1', 'Orla'), thread('2', 'Theo'), { ...thread('3', 'Orla'), clientId: '1@example.com' }];
    render(<ThreadList {...props({ threads, grouped: true })} />);
    expect(screen.getAllByRole('article').map((one) => one.dataset['thread'])).toEqual(['1', '3', '2']);
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Orla 2 threads', 'Theo 1 thread']);
  });

  it('puts the addresses of one client under the name of their head', () => {
    const joined = { ...thread('3', 'Orla at home'), head: { id: '1@example.com', name: 'Orla' } };
    render(<ThreadList {...props({ threads: [joined, thread('2', 'Theo'), thread('1', 'Orla')], grouped: true })} />);
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Orla 2 threads', 'Theo 1 thread']);
  });

  it('draws only what is in sight of a long list', () => {
    const threads = Array.from({ length: 400 }, (_, i) => thread(String(i), `Client ${String(i)}`));
    render(<ThreadList {...props({ threads })} />);
    expect(screen.queryAllByRole('article').length).toBeLessThan(40);
  });

  it.each([
    ['first', 'Firmly is ready'],
    ['handled', 'All handled. Well kept.'],
    ['snoozed', 'Nothing is snoozed.'],
    ['searched', 'Search all threads'],
    ['filtered', 'Show all open ones'],
  ] as const)('teaches when empty (%s)', (empty, words) => {
    render(<ThreadList {...props({ threads: [], empty })} />);
    expect(document.body.textContent).toContain(words);
  });

  it('clears the search by Escape', async () => {
    const onChange = vi.fn();
    render(<Filters values={{ state: 'open', sign: undefined, search: 'roof', grouped: false }} onChange={onChange} />);
    await userEvent.setup().type(screen.getByRole('searchbox'), '{Escape}');
    expect(onChange).toHaveBeenCalledWith({ state: 'open', sign: undefined, search: '', grouped: false });
  });
});
