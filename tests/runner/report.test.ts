import { describe, expect, it } from 'vitest';
import { broken, countFiles, sum } from '@/scripts/lib/report.mjs';

const file = (name: string, status: string, ...tests: string[]) => ({
  name,
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const REPORT = {
  testResults: [
    file('a.spec.ts', 'passed', 'passed', 'passed'),
    file('b.spec.ts', 'failed', 'passed', 'failed', 'failed'),
    file('c.spec.ts', 'failed'),
    file('d.spec.ts', 'passed', 'passed', 'skipped'),
  ],
};

describe('the count of a test run', () => {
  it('is kept file by file, and a file that failed outside its tests is a failure', () => {
    expect(Object.fromEntries(countFiles(REPORT))).toEqual({
      'a.spec.ts': { passed: 2, failed: 0, skipped: 0 },
      'b.spec.ts': { passed: 1, failed: 2, skipped: 0 },
      'c.spec.ts': { passed: 0, failed: 1, skipped: 0 },
      'd.spec.ts': { passed: 1, failed: 0, skipped: 1 },
    });
    expect(sum(countFiles(REPORT))).toEqual({ passed: 4, failed: 3, skipped: 1 });
  });

  it('calls a run without a test a failure', () => {
    expect(sum(countFiles({ testResults: [] }))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('asks again only what failed and lost its browser', () => {
    const ended = ['a.spec.ts', 'b.spec.ts', 'b.spec.ts', 'gone.spec.ts'];
    expect(broken(countFiles(REPORT), ended)).toEqual(['b.spec.ts']);
    expect(broken(countFiles(REPORT), [])).toEqual([]);
  });
});
