/** Sorted numbers as the first and the steps to the next: small numbers pack well. */
export function delta(sorted: readonly number[]): number[] {
  return sorted.map((number, i) => number - (sorted[i - 1] ?? 0));
}

/** The numbers that `delta` was given. */
export function undelta(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
