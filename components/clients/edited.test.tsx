// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
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
  /** Whether the disk is. */
  const full = { current: false };
  /** Keeps what is saved after a moment; refuses amounts that are none. */
  function Table({
    onSave,
    first = rows,
  }: {
    readonly onSave: (rows: readonly Row[]) => void;
    readonly first?: readonly Row[];
  }): ReactElement {
    const [kept, setKept] = useState(first);
    return (
      <>
        <RowsEditor
          title="Invoices"
          columns={columns}
          rows={kept}
          add="Add"
          onSave={async (next) => {
            onSave(next);
            await later();
            if (full.current) return 'error_storage';
            if (next.some(({ amount }) => typeof amount === 'string')) return 'error_amount';
            setKept(next);
            return undefined;
          }}
        />
        <button
          type="button"
          onClick={() => {
            setKept([...kept, { id: 'foreign', number: '2026-9', sentOn: '2026-09-09' }]);
          }}
        >
          elsewhere
        </button>
      </>
    );
  }
  const draw = () => {
    const onSave = vi.fn<(rows: readonly Row[]) => void>();
    render(<Table onSave={onSave} />);
    return { onSave, user: userEvent.setup(), ids: () => onSave.mock.lastCall?.[0].map(({ id }) => id) };
  };

  it('are brought back when they were taken out, as they were kept', async () => {
    const { onSave, user } = draw();
    await user.clear(input('Number, Invoices 1'));
    await user.click(screen.getAllByRole('button', { name: /^Remove:/ })[0] ?? document.body);
    expect(onSave).toHaveBeenLastCalledWith([rows[1]]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bring the row back' }));
    await user.keyboard('{Enter}');
    expect(onSave).toHaveBeenLastCalledWith(rows);
    await vi.waitFor(() => {
      expect(input('Number, Invoices 1').value).toBe('2026-1');
    });
  });

  it('do not go because a cell was emptied, nor keep the others from being saved', async () => {
    const { onSave, user } = draw();
    await user.clear(input('Number, Invoices 1'));
    await user.type(input('Amount, Invoices 2'), '20');
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(onSave.mock.calls).toEqual([[[rows[0], { ...rows[1], amount: 20 }]]]);
    expect(screen.getByText(/^Row 1 cannot be kept without: Number\./)).toBeTruthy();
    expect(input('Number, Invoices 1').getAttribute('aria-invalid')).toBe('true');
  });

  it('that could not be stored go with the next save', async () => {
    const { onSave, user } = draw();
    full.current = true;
    await user.type(input('Number, Invoices 1'), 'a');
    await user.tab();
    expect(await screen.findByText(/^This could not be saved/)).toBeTruthy();
    full.current = false;
    await user.type(input('Amount, Invoices 2'), '20');
    await user.tab();
    expect(onSave).toHaveBeenLastCalledWith([
      { ...rows[0], number: '2026-1a' },
      { ...rows[1], amount: 20 },
    ]);
    await vi.waitFor(() => {
      expect(screen.getByRole('alert').textContent).toBe('');
    });
  });

  it('that were refused wait to be mended by themselves', async () => {
    const { onSave, user } = draw();
    await user.clear(input('Amount, Invoices 1'));
    await user.type(input('Amount, Invoices 1'), 'much');
    await user.tab();
    expect(await screen.findByText(/^A number such as/)).toBeTruthy();
    expect(input('Amount, Invoices 1').getAttribute('aria-invalid')).toBe('true');
    await user.type(input('Amount, Invoices 2'), '20');
    await user.tab();
    expect(onSave).toHaveBeenLastCalledWith([rows[0], { ...rows[1], amount: 20 }]);
    // The reason stays as long as the row waits, whatever else was saved by then.
    await act(async () => {
      await later();
      await later();
    });
    expect(screen.getByText(/^A number such as/)).toBeTruthy();
    expect(input('Amount, Invoices 1').value).toBe('much');
    await user.clear(input('Amount, Invoices 1'));
    await user.type(input('Amount, Invoices 1'), '10');
    await user.tab();
    await vi.waitFor(() => {
      expect(screen.queryByText(/^A number such as/)).toBeNull();
    });
    expect(onSave).toHaveBeenLastCalledWith([
      { ...rows[0], amount: 10 },
      { ...rows[1], amount: 20 },
    ]);
  });

  it('say what a new one still needs, stand beside what another window keeps, and are saved when the page is closed', async () => {
    const { user, ids } = draw();
    await user.click(screen.getByRole('button', { name: '+ Add' }));
    await user.type(input('Number, Invoices 3'), '2026-3');
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(input('Number, Invoices 3').value).toBe('2026-9');
    expect(input('Number, Invoices 4').value).toBe('2026-3');
    expect(screen.getByText('Row 4 is not saved yet. Still needed: Sent.')).toBeTruthy();
    expect(ids()).toBeUndefined();
    await user.type(input('Sent, Invoices 4'), '2026-03-05');
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(ids()).toEqual(['1', '2', 'foreign', expect.any(String)]);
  });
});

describe('an agreement', () => {
  it('is not told of another window when two of its own fields were left in haste', async () => {
    const changed: Record<string, number> = {};
    const seenBy: (readonly [string, number, number])[] = [];
    let now = 100;
    let kept = emptyAgreement('a', 'orla@example.com', 'Bakery', 1);
    function Host(): ReactElement {
      const [agreement, setAgreement] = useState(kept);
      return (
        <AgreementEditor
          agreement={agreement}
          rounds={[]}
          onSave={async (field, value, seen) => {
            await later();
            seenBy.push([field, seen, changed[field] ?? 0]);
            const overwrote = (changed[field] ?? 0) > seen;
            changed[field] = ++now;
            kept = { ...kept, [field]: value, changed: { ...changed } };
            setAgreement(kept);
            return { ok: true, agreement: kept, overwrote };
          }}
          onDelete={vi.fn()}
        />
      );
    }
    render(<Host />);
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
