import { useState } from 'react';

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A row that was changed here and is not kept yet. */
export interface Draft {
  readonly row: Row;
  /** It was sent and came back: it is not sent again before it is changed. */
  readonly refused: boolean;
}

export interface Rows {
  /** What is kept, with what was changed here since, and then what is new here. */
  readonly shown: readonly Row[];
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The message key of what was wrong with the last save; empty for nothing. */
  readonly error: string;
  readonly put: (row: Row) => void;
  readonly addRow: (row: Row) => void;
  readonly takeOut: (id: string) => void;
  /** Whether a row was taken out last, and can be brought back. */
  readonly taken: boolean;
  readonly bringBack: () => void;
}

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
    const whole = withDrafts(rows, of, ({ row, refused }) => !refused && isWhole(row));
    const sent = new Set(whole);
    const settle = (wrong: string): void => {
      setError(wrong);
      onDone?.(wrong === '');
      setDrafts(
        (now) =>
          new Map(
            [...now].flatMap(([id, draft]): [string, Draft][] => {
              if (!sent.has(draft.row)) return [[id, draft]];
              return wrong === '' ? [] : [[id, { ...draft, refused: true }]];
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
    error,
    taken: taken !== undefined,
    put: (row) => {
      const next = new Map(drafts).set(row.id, { row, refused: false });
      setTaken(undefined);
      setDrafts(next);
      if (isWhole(row)) send(inPlace, next);
    },
    addRow: (row) => {
      setTaken(undefined);
      setDrafts(new Map(drafts).set(row.id, { row, refused: false }));
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
      if (at === -1) setDrafts(new Map(drafts).set(row.id, { row, refused: false }));
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
