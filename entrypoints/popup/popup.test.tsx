// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '@/components/testing/speak';
import { PopupScreen } from './PopupScreen';

/** What the worker would answer, by the name of the message. */
const worker = vi.hoisted(() => new Map<string, (request: Record<string, unknown>) => unknown>());
vi.mock('@/lib/protocol/transport', () => ({
  ask: async ({ name }: { name: string }, request: Record<string, unknown>) => {
    await Promise.resolve();
    const answer = worker.get(name);
    if (!answer) throw new Error(name);
    return answer(request);
  },
}));
// What stands around the list has tests of its own.
vi.mock('./SideButton', () => ({ SideButton: () => null }));
vi.mock('./SiteLine', () => ({ SiteLine: () => null }));
vi.mock('./use-front', () => ({ useFront: () => 0 }));

const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
const thread = (id: string, name: string): Record<string, unknown> => ({
  ...{ id, site: 'gmail', url: 'https://mail.example.com/', subject: `About ${name}`, clientId: `${id}@example.com`, clientName: name },
  ...{ state: 'open', latestAt: Date.now() - 7_200_000, signs: ['free-advice'], flagCount: 0, flags: [] },
});

describe('PopupScreen', () => {
  let threads: Record<string, unknown>[];
  let marked: Record<string, unknown>[];
  beforeEach(() => {
    speakEnglish();
    threads = [thread('1', 'Orla'), thread('2', 'Theo')];
    marked = [];
    worker.clear();
    worker.set('threads.listed', ({ state }) => {
      const shown = threads.filter((one) => state === 'all' || one['state'] === state);
      return { threads: shown, more: false, everFlagged: true, open: shown.length };
    });
    worker.set('thread.marked', (request) => {
      marked.push(request);
      const known = threads.some(({ id }) => id === request['threadId']);
      threads = threads.map((one) => (one['id'] === request['threadId'] ? { ...one, state: request['state'] } : one));
      return known ? { ok: true } : { ok: false, error: 'popup_thread_gone' };
    });
  });
  afterEach(cleanup);

  it('acts once on a thread that is on its way out', async () => {
    render(<PopupScreen side={false} />);
    await settled();
    const user = userEvent.setup({ delay: null });
    screen.getByRole('article', { name: /Orla/ }).focus();
    await Promise.all([user.keyboard('e'), user.keyboard('e')]);
    await settled();
    expect(marked).toEqual([{ threadId: '1', state: 'handled' }]);
    await user.keyboard('e');
    await settled();
    expect(marked).toHaveLength(2);
  });

  it('says of a thread that was deleted meanwhile that it is gone, and offers that way back no longer', async () => {
    render(<PopupScreen side={false} />);
    await settled();
    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: 'Mark handled' })[0]!);
    await settled();
    threads = threads.filter(({ id }) => id !== '1');
    await user.keyboard('u');
    await settled();
    expect(screen.getByRole('alert').textContent).toBe('This thread is not kept any more.');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('keeps the way back when it could not be gone', async () => {
    render(<PopupScreen side={false} />);
    await settled();
    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: 'Mark handled' })[0]!);
    await settled();
    const works = worker.get('thread.marked')!;
    worker.set('thread.marked', () => ({ ok: false, error: 'error_storage' }));
    await user.click(screen.getByRole('button', { name: /^Undo/ }));
    await settled();
    expect(screen.getByRole('alert').textContent).toContain('full or blocked');
    worker.set('thread.marked', works);
    await user.click(screen.getByRole('button', { name: /^Undo/ }));
    await settled();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('article', { name: /Orla/ })).toBeTruthy();
  });
});
