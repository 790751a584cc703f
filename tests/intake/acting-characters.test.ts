import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printDiagnostic } from '../../src/diagnostics/print-diagnostic.ts';
import { readDecisions } from '../../src/intake/read-decisions.ts';

test('a decision that holds a control or a direction override is refused with its line, however it is written', async () => {
  const data = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', data, { recursive: true });
  const file = join(data, 'indicators.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  const [plain, escaped] = lines.flatMap((line, at) => (line.startsWith('  name: ') ? [at] : []));
  lines[plain ?? 0] = '  name: 資料\u202E集';
  lines[escaped ?? 0] = '  name: "資料\\0集"';
  writeFileSync(file, lines.join('\n'));
  const { diagnostics } = await readDecisions(data);
  rmSync(data, { recursive: true });
  expect(diagnostics.map(({ code, at }) => `${at.document}:${at.line} ${code}`)).toEqual([
    `indicators.yaml:${(plain ?? 0) + 1} DATA-INVALID`,
    `indicators.yaml:${(escaped ?? 0) + 1} DATA-INVALID`,
  ]);
  const said = diagnostics.map((diagnostic) => printDiagnostic(diagnostic, 'en'));
  expect(said[0]).toContain('holds U+202E');
  expect(said[1]).toContain('holds U+0000');
});
