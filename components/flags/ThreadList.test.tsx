// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import english from '@/public/_locales/en/messages.json';
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
  flags: [{ id: `f${id}`, sign: 'free-advice', excerpt: 'pick your brain', before: 'Could I ', after: ' about it?' }],
});

function props(more: Partial<ThreadListProps> = {}): ThreadListProps {
  return {
    threads: [thread('1', 'Orla'), thread('2', 'Theo')],
    more: false,
    empty: 'first',
    now,
    onMark: vi.fn(),
    onOpen: vi.fn(),
    onDelete: vi.fn(),
    onMore: vi.fn(),
    ...more,
  };
}

describe('ThreadList', () => {
  beforeEach(() => {
    const words = english as Record<string, { message: string }>;
    fakeBrowser.i18n.getMessage = (key: string) => words[key]?.message ?? '';
    fakeBrowser.i18n.getUILanguage = () => 'en';
  });
  afterEach(cleanup);

  it('shows who, what, when and the words in their sentence', () => {
    render(<ThreadList {...props()} />);
    const first = screen.getByRole('article', { name: 'Orla: About Orla' });
    expect(first.textContent).toMatch(/2 hr\. ago.*Advice for free.*Could I pick your brain about it\?/);
    expect(first.querySelector('mark')?.textContent).toBe('pick your brain');
  });

  it('handles by button, and asks before it deletes', async () => {
    const given = props();
    render(<ThreadList {...given} />);
    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: 'Mark handled' })[1]!);
    expect(given.onMark).toHaveBeenCalledWith('2', 'handled');
    await user.click(screen.getAllByRole('button', { name: 'Delete…' })[0]!);
    expect(given.onDelete).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete everything about this client' }));
    expect(given.onDelete).toHaveBeenCalledWith('1@example.com', 'client');
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

  it.each([
    ['first', 'Firmly is ready'],
    ['handled', 'All handled. Well kept.'],
    ['filtered', 'No thread fits these filters.'],
  ] as const)('teaches when empty (%s)', (empty, words) => {
    render(<ThreadList {...props({ threads: [], empty })} />);
    expect(document.body.textContent).toContain(words);
  });

  it('clears the search by Escape', async () => {
    const onChange = vi.fn();
    render(<Filters values={{ state: 'open', sign: undefined, search: 'roof' }} onChange={onChange} />);
    await userEvent.setup().type(screen.getByRole('searchbox'), '{Escape}');
    expect(onChange).toHaveBeenCalledWith({ state: 'open', sign: undefined, search: '' });
  });
});
