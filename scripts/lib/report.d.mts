export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is read. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export function countFiles(report: Report): Map<string, Counts>;
export function broken(files: ReadonlyMap<string, Counts>, ended: readonly string[]): string[];
export function sum(files: ReadonlyMap<string, Counts>): Counts;
