// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speakEnglish } from '../testing/speak';
import { HourTable } from './HourTable';
import { SignBars } from './SignBars';

describe('tables that are pictures', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  it('count signs this week and the last; nothing to see is no link', () => {
    render(<SignBars signs={[{ sign: 'rush', now: 0, before: 4 }]} linkOf={(sign, when) => `#${sign}-${when}`} />);
    const row = screen.getByRole('row', { name: /^Haste/ });
    expect(
      within(row)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#rush-before']);
    expect(row.textContent).toBe('Haste04');
    // The bars are for the eye alone: they are as long as their numbers say.
    expect([...row.querySelectorAll<HTMLElement>('[aria-hidden]')].map((bar) => bar.style.width)).toEqual(['0%', '100%']);
  });

  it('name each hour by weekday and hour, link it, and frame what lies outside working hours', () => {
    const cells = [
      { weekday: 1, hour: 9, count: 3, outside: 0 },
      { weekday: 7, hour: 22, count: 1, outside: 1 },
    ];
    render(<HourTable title="When you answer" hint="h" cells={cells} linkOf={(weekday, hour) => `#${String(weekday)}-${String(hour)}`} />);
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(8);
    const monday = within(table).getByRole('row', { name: /^Monday/ });
    expect(within(monday).getByRole('link', { name: '3' }).getAttribute('href')).toBe('#1-9');
    const late = within(table)
      .getByRole('row', { name: /^Sunday/ })
      .querySelector('[data-outside="true"]');
    expect(late?.textContent).toBe('1');
    expect(within(table).getAllByRole('link')).toHaveLength(2);
  });
});
