// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyAgreement } from '@/lib/records/agreement';
import { speakEnglish } from '../testing/speak';
import { ClientChecklist } from './ClientChecklist';
import { ClientFacts } from './ClientFacts';
import { CostsView } from './CostsView';
import { ScoreParts } from './ScoreParts';

const client = { id: 'orla@example.com', name: 'Orla Finch', firstSeenAt: 1 };
const worth = (minutes: number, amount?: number) => ({ minutes, money: amount === undefined ? [] : [{ currency: 'EUR', amount }] });

describe('numbers of a client', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  it('are links to their mails; what never happened is not told', () => {
    const known = {
      flags: [{ sign: 'rush' as const, count: 2 }],
      counts: { outsideHours: 0, gaveIn: 3, stoodFirm: 0, missed: 1 },
      late: [
        { number: '2026-1', days: 4, paid: false },
        { number: '2026-0', days: 9, paid: true },
      ],
    };
    render(<ClientFacts known={known} linkOf={(what, sign = 'rush') => `#${what}/${sign}`} />);
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Haste 2', '#flags/rush'],
      ['Given in 3', '#gave-in/rush'],
      ['Missed meetings 1', '#missed/rush'],
    ]);
    expect(screen.getByText(/2026-1/)).toBeTruthy();
    expect(screen.queryByText(/2026-0/)).toBeNull();
  });

  it('make a score whose parts are shown, and lead on where mails are counted', () => {
    const parts = [
      { part: 'flags' as const, points: -10, value: 8 },
      { part: 'late' as const, points: -5, value: 3.5 },
      { part: 'worth' as const, points: 4, value: 0.2 },
      { part: 'hours' as const, points: 0, value: 0 },
    ];
    render(
      <ScoreParts
        score={{ clientId: 'x', score: 89, parts }}
        linkOf={(part) => (part === 'late' || part === 'worth' ? undefined : `#${part}`)}
      />,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('8−10'),
      expect.stringContaining('3.5−5'),
      expect.stringContaining('20 %+4'),
    ]);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#flags']);
  });

  it('say what a month cost, by client and sign, in time and money', () => {
    const costs = {
      from: Date.UTC(2026, 10, 1),
      open: worth(140, 210),
      billed: worth(0),
      clients: [{ id: 'orla@example.com', name: 'Orla Finch', open: worth(140, 210) }],
      signs: [{ sign: 'rush' as const, open: worth(140, 210) }],
    };
    render(<CostsView costs={costs} clientLink={(id) => `#${id}`} linkOf={(what, of) => `#${what} ${JSON.stringify(of ?? {})}`} />);
    expect(screen.getByRole('heading', { name: 'November 2026' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Given away 2 hr 20 min \(€210/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Orla Finch' }).getAttribute('href')).toBe('#orla@example.com');
    expect(screen.getAllByRole('link', { name: /^2 hr 20 min/ }).map((link) => link.getAttribute('href'))).toEqual([
      '#given {"clientId":"orla@example.com"}',
      '#given {"sign":"rush"}',
    ]);
  });
});

describe('the first steps with a client', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  it('are ticked at once by hand, and by what an agreement in force says', async () => {
    const onTick = vi.fn();
    const agreement = { ...emptyAgreement('a', client.id, 'Bakery', 1), deposit: '30 %', excluded: ['Shop'] };
    const { rerender } = render(<ClientChecklist client={client} agreements={[agreement]} onTick={onTick} />);
    expect(screen.getByText('2 of 6')).toBeTruthy();
    const written = screen.getByRole<HTMLInputElement>('checkbox', { name: /^A deposit is agreed/ });
    expect([written.checked, written.disabled]).toEqual([true, true]);
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'They know when you answer' }));
    expect(onTick).toHaveBeenCalledWith(['hours']);
    expect(screen.getByText('3 of 6')).toBeTruthy();
    // An agreement that is over says nothing any more.
    rerender(<ClientChecklist client={client} agreements={[{ ...agreement, active: false }]} onTick={onTick} />);
    expect(screen.getByText('1 of 6')).toBeTruthy();
  });
});
