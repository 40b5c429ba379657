// What a vitest run said, counted file by file, so that single files can be asked again.

/**
 * The counts of a JSON report by test file. A file that failed without a failing test of its own (it did not load,
 * a hook failed) counts one failure.
 * @returns {Map<string, import('./report.mjs').Counts>}
 */
export function countFiles(report) {
  return new Map(
    report.testResults.map(({ name, status, assertionResults }) => {
      const count = (wanted) => assertionResults.filter((each) => each.status === wanted).length;
      const [passed, failed] = [count('passed'), count('failed')];
      const counts = {
        passed,
        failed: status === 'failed' ? Math.max(1, failed) : failed,
        skipped: assertionResults.length - passed - failed,
      };
      return [name, counts];
    }),
  );
}

/** The files with a failure among those in which the browser ended by itself, each once. */
export function broken(files, ended) {
  return [...new Set(ended)].filter((name) => (files.get(name)?.failed ?? 0) > 0);
}

/** All files together; nothing run at all proves nothing and counts as a failure. */
export function sum(files) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of files.values()) for (const key of Object.keys(total)) total[key] += counts[key];
  if (total.passed + total.failed + total.skipped === 0) total.failed = 1;
  return total;
}
