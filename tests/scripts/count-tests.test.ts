import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '../../scripts/count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function counted(report: unknown, exitCode: number) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return countTests(file, exitCode);
}

const sound = { status: 'passed', assertionResults: [{}] };

test('cases count one by one', () => {
  expect(counted({ numPassedTests: 7, numFailedTests: 2, testResults: [sound] }, 1)).toEqual({ passed: 7, failed: 2 });
});

test('a file that could not be loaded is a failure', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  expect(counted({ numPassedTests: 7, numFailedTests: 0, testResults: [sound, unloaded] }, 1)).toEqual({
    passed: 7,
    failed: 1,
  });
});

test('a run is never better than its exit code', () => {
  expect(counted({ numPassedTests: 7, numFailedTests: 0, testResults: [sound] }, 1)).toEqual({ passed: 7, failed: 1 });
});

test('a run without a report failed', () => {
  expect(countTests(join(folder, 'nothing.json'), 0)).toEqual({ passed: 0, failed: 1 });
});
