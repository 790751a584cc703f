import type { CheckResult } from '../checks/check-result.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * SUSPECT-LINE (a note): where several checks fail, the line that most of them rest on is the likeliest fault. Nothing is
 * said of a single failure, nor where no line stands out from the others.
 */
export function suspectLine(broken: readonly CheckResult[]): Diagnostic[] {
  return [...Map.groupBy(broken, ({ document }) => document)].flatMap(([document, checks]) => {
    if (checks.length < 2) return [];
    const counts = new Map<string, number>();
    for (const line of checks.flatMap(({ lines }) => lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (!first || first[1] < 2 || first[1] === second?.[1]) return [];
    const [where = document, number = first[0]] = first[0].includes(':') ? first[0].split(':') : [document, first[0]];
    return [
      {
        code: 'SUSPECT-LINE',
        severity: 'note',
        at: { document: where, line: Number(number) },
        values: { count: String(first[1]), of: String(checks.length) },
      },
    ];
  });
}
