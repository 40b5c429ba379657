// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyAgreement } from '@/lib/records/agreement';
import type { Entry } from '@/lib/records/entry';
import { speakEnglish } from '../testing/speak';
import { AgreementEditor } from './AgreementEditor';
import { LedgerTable } from './LedgerTable';
import { type Row, RowsEditor } from './RowsEditor';

const input = (name: string): HTMLInputElement => screen.getByLabelText(name);
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(speakEnglish);
afterEach(cleanup);

describe('the ledger', () => {
  const entry: Entry = { id: 'e', clientId: 'orla@example.com', kind: 'extra', minutes: 30, what: 'Footer', state: 'open', at: 1 };

  function Ledger({ onSave }: { readonly onSave: (field: string, value: unknown) => void }): ReactElement {
    const [entries, setEntries] = useState<readonly Entry[]>([entry, { ...entry, id: 'f', what: 'Logo' }]);
    return (
      <LedgerTable
        entries={entries}
        open={{ minutes: 30, money: [] }}
        mailsHref="#x"
        onSave={async (id, field, value) => {
          onSave(field, value);
          await later();
          if (typeof value !== 'string' && typeof value !== 'number') return 'error_unknown';
          setEntries((all) => all.map((one) => (one.id === id ? { ...one, [field]: value } : one)));
          return undefined;
        }}
        onDelete={(id) => {
          setEntries((all) => all.filter((one) => one.id !== id));
        }}
      />
    );
  }

  it('keeps focus and words while the cell before is saved', async () => {
    const onSave = vi.fn();
    render(<Ledger onSave={onSave} />);
    const user = userEvent.setup();
    await user.type(input('What: Footer'), 's');
    await user.tab();
    await user.keyboard('{Backspace}{Backspace}45');
    await vi.waitFor(() => {
      expect(input('What: Footers').value).toBe('Footers');
    });
    expect(document.activeElement).toBe(input('Minutes: Footers'));
    expect(input('Minutes: Footers').value).toBe('45');
    await user.tab();
    await vi.waitFor(() => {
      expect(onSave.mock.calls).toEqual([
        ['what', 'Footers'],
        ['minutes', 45],
      ]);
    });
  });

  it('never takes the focus from what is typed elsewhere, and gives it a place when a row goes', async () => {
    render(<Ledger onSave={vi.fn()} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Remove: Footer' }));
    await user.click(input('What: Logo'));
    await user.keyboard('s!');
    expect(input('What: Logo').value).toBe('Logos!');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.queryByLabelText('What: Footer')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Given away');
  });
});

describe('rows of an agreement', () => {
  const columns = [
    { key: 'number', label: 'Number', kind: 'text', needed: true },
    { key: 'sentOn', label: 'Sent', kind: 'date', needed: true },
    { key: 'amount', label: 'Amount', kind: 'number' },
  ] as const;
  const rows: readonly Row[] = [
    { id: '1', number: '2026-1', sentOn: '2026-01-05', amount: 300 },
    { id: '2', number: '2026-2', sentOn: '2026-02-05' },
  ];
  const draw = () => {
    const onSave = vi.fn<(rows: readonly Row[]) => Promise<string | undefined>>(() => Promise.resolve(undefined));
    render(<RowsEditor title="Invoices" columns={columns} rows={rows} add="Add" onSave={onSave} />);
    return onSave;
  };

  it('are brought back when they were taken out', async () => {
    const onSave = draw();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Remove: 2026-1' }));
    expect(onSave).toHaveBeenLastCalledWith([rows[1]]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bring the row back' }));
    await user.keyboard('{Enter}');
    expect(onSave).toHaveBeenLastCalledWith(rows);
    expect(input('Number, Invoices 1').value).toBe('2026-1');
  });

  it('do not go because a cell was emptied', async () => {
    const onSave = draw();
    const user = userEvent.setup();
    await user.clear(input('Number, Invoices 1'));
    await user.tab();
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/cannot be kept without it/);
  });

  it('say what a new one still needs, and are saved once it has that, or when the page is closed', async () => {
    const onSave = draw();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '+ Add' }));
    await user.type(input('Number, Invoices 3'), '2026-3');
    await user.tab();
    expect(screen.getByText('Not saved yet. Still needed: Sent.')).toBeTruthy();
    expect(onSave).toHaveBeenLastCalledWith(rows);
    await user.type(input('Sent, Invoices 3'), '2026-03-05');
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(onSave.mock.lastCall?.[0]).toHaveLength(3);
  });
});

describe('an agreement', () => {
  it('is not told of another window when two of its own fields were left in haste', async () => {
    const changed: Record<string, number> = {};
    const seenBy: (readonly [string, number, number])[] = [];
    let now = 100;
    let kept = emptyAgreement('a', 'orla@example.com', 'Bakery', 1);
    render(
      <AgreementEditor
        agreement={kept}
        rounds={[]}
        onSave={async (field, value, seen) => {
          await later();
          seenBy.push([field, seen, changed[field] ?? 0]);
          const overwrote = (changed[field] ?? 0) > seen;
          changed[field] = ++now;
          kept = { ...kept, [field]: value, changed: { ...changed } };
          return { ok: true, agreement: kept, overwrote };
        }}
        onDelete={vi.fn()}
      />,
    );
    const user = userEvent.setup();
    await user.type(input('Project'), '!');
    await user.tab();
    await user.keyboard('2');
    await user.tab();
    await vi.waitFor(() => {
      expect(seenBy).toHaveLength(2);
    });
    await user.type(input('Project'), '?');
    await user.tab();
    await vi.waitFor(() => {
      expect(seenBy).toEqual([
        ['project', 0, 0],
        ['rounds', 0, 0],
        ['project', 101, 101],
      ]);
    });
    expect(kept).toMatchObject({ project: 'Bakery!?', rounds: 2 });
    expect(screen.queryByText(/Another window/)).toBeNull();
  });
});
