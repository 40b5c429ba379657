import { useState } from 'react';

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A row that was changed here and is not kept yet. */
export interface Draft {
  readonly row: Row;
  /** The message key of what is wrong with it, empty for nothing: it is not sent again before it is changed. */
  readonly refused: string;
}

export interface Rows {
  /** What is kept, with what was changed here since, and then what is new here. */
  readonly shown: readonly Row[];
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The message key of what was wrong with the last save, or is with a row that waits; empty for nothing. */
  readonly error: string;
  readonly put: (row: Row) => void;
  readonly addRow: (row: Row) => void;
  readonly takeOut: (id: string) => void;
  /** Whether a row was taken out last, and can be brought back. */
  readonly taken: boolean;
  readonly bringBack: () => void;
}

const FAILURES: ReadonlySet<string> = new Set(['error_storage', 'error_unknown']);

/**
 * Rows that are kept as a whole and edited one by one. What another window keeps comes in beside what is changed here; a row
 * that is not whole or was refused waits by itself, and the others are saved with it as it was.
 */
export function useRows(
  kept: readonly Row[],
  save: (rows: readonly Row[]) => Promise<string | undefined>,
  isWhole: (row: Row) => boolean,
): Rows {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  /** Taken out, and maybe not gone yet. */
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<{ readonly row: Row; readonly at: number }>();
  const [error, setError] = useState('');

  const withDrafts = (rows: readonly Row[], of: ReadonlyMap<string, Draft>, counts: (draft: Draft) => boolean): readonly Row[] => {
    const known = new Set(rows.map(({ id }) => id));
    const one = (id: string): Row | undefined => {
      const draft = of.get(id);
      return draft && counts(draft) ? draft.row : undefined;
    };
    return [...rows.map((row) => one(row.id) ?? row), ...[...of.keys()].filter((id) => !known.has(id)).flatMap((id) => one(id) ?? [])];
  };
  const send = (rows: readonly Row[], of: ReadonlyMap<string, Draft>, onDone?: (kept: boolean) => void): void => {
    const whole = withDrafts(rows, of, ({ row, refused }) => refused === '' && isWhole(row));
    const sent = new Set(whole);
    const settle = (wrong: string): void => {
      setError(wrong);
      onDone?.(wrong === '');
      setDrafts(
        (now) =>
          new Map(
            [...now].flatMap(([id, draft]): [string, Draft][] => {
              if (!sent.has(draft.row)) return [[id, draft]];
              if (wrong === '') return [];
              // That it could not be stored is not the row's fault: it goes with the next save.
              return [[id, { ...draft, refused: FAILURES.has(wrong) ? '' : wrong }]];
            }),
          ),
      );
    };
    save(whole).then(
      (wrong) => {
        settle(wrong ?? '');
      },
      () => {
        settle('error_unknown');
      },
    );
  };
  const inPlace = kept.filter(({ id }) => !out.has(id));
  return {
    shown: withDrafts(inPlace, drafts, () => true),
    drafts,
    error: error === '' ? ([...drafts.values()].find(({ refused }) => refused !== '')?.refused ?? '') : error,
    taken: taken !== undefined,
    put: (row) => {
      const next = new Map(drafts).set(row.id, { row, refused: '' });
      setTaken(undefined);
      setDrafts(next);
      if (isWhole(row)) send(inPlace, next);
    },
    addRow: (row) => {
      setTaken(undefined);
      setDrafts(new Map(drafts).set(row.id, { row, refused: '' }));
    },
    takeOut: (id) => {
      const next = new Map([...drafts].filter(([other]) => other !== id));
      const at = inPlace.findIndex((row) => row.id === id);
      const row = inPlace[at] ?? drafts.get(id)?.row;
      if (!row) return;
      setDrafts(next);
      setTaken({ row, at });
      if (at === -1) return;
      setOut(new Set([...out, id]));
      send(
        inPlace.filter((other) => other !== inPlace[at]),
        next,
        (gone) => {
          setOut((now) => without(now, id));
          if (!gone) setTaken(undefined);
        },
      );
    },
    bringBack: () => {
      if (!taken) return;
      const { row, at } = taken;
      setTaken(undefined);
      if (at === -1) setDrafts(new Map(drafts).set(row.id, { row, refused: '' }));
      else {
        setOut(without(out, row.id));
        const others = inPlace.filter(({ id }) => id !== row.id);
        send([...others.slice(0, at), row, ...others.slice(at)], drafts);
      }
    },
  };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((other) => other !== id));
}
