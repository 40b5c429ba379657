// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '@/components/testing/speak';
import type { Entry } from '@/lib/records/entry';
import { Addresses } from './Addresses';
import { LedgerTable } from './LedgerTable';

const theo = { id: 'theo@example.com', name: 'Theo', firstSeenAt: 1 };

function Joined(): ReactElement {
  const [joined, setJoined] = useState(false);
  return (
    <Addresses
      members={joined ? [theo] : []}
      colleagues={joined ? [] : [theo]}
      onJoin={() => {
        setJoined(true);
        return Promise.resolve(true);
      }}
      onSplit={() => {
        setJoined(false);
      }}
      onDelete={vi.fn()}
    />
  );
}

describe('the focus on a client’s page', () => {
  beforeEach(speakEnglish);
  afterEach(cleanup);

  it('goes to the heading when an address is joined, or taken apart', async () => {
    const user = userEvent.setup();
    render(<Joined />);
    const heading = screen.getByRole('heading', { name: 'Addresses' });
    await user.click(screen.getByRole('button', { name: 'Join: theo@example.com' }));
    expect(document.activeElement).toBe(heading);
    await user.click(screen.getByRole('button', { name: /: theo@example\.com$/ }));
    expect(document.activeElement).toBe(heading);
  });

  it('goes on with the first entry that “Show more” brought', async () => {
    const entries = Array.from({ length: 10 }, (_, i): Entry => {
      return {
        id: String(i),
        clientId: 'c',
        kind: 'extra',
        sign: 'scope-creep',
        minutes: 5,
        what: `Thing ${String(i)}`,
        state: 'open',
        at: i,
      };
    });
    render(<LedgerTable entries={entries} open={{ minutes: 50, money: [] }} mailsHref="#" onSave={vi.fn()} onDelete={vi.fn()} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show more' }));
    const row = screen.getByRole('textbox', { name: /^What.*Thing 8$/ }).closest('tr');
    expect(document.activeElement).toBe(row);
  });
});
