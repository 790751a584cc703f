// `npm run compile`: the books alone. Prints every diagnostic and a summary; exit 1 when anything is broken.
import { dataFiles } from '../data-files/data-files.ts';
import { describeRelease } from '../data-files/release.ts';
import { writeDataFiles } from '../data-files/write-data-files.ts';
import { printDiagnostic } from '../diagnostics/print-diagnostic.ts';
import { flowRows } from '../exhibits/flow-rows.ts';
import { readAndCompile } from '../intake/read-books.ts';
import { readOrigin } from '../intake/read-origin.ts';
import type { CompiledBooks } from '../ledger/compiled-books.ts';
import { siteAddress } from '../publishing/site-address.ts';
import type { CompileCounts } from './compile-words.ts';
import { compileWords } from './compile-words.ts';
import { readOptions } from './read-options.ts';

const options = compileOptions();
const words = compileWords[options.lang];
const started = performance.now();

console.error(words.reading(options.seeds, options.data));
const books = await readAndCompile(options);
for (const diagnostic of books.diagnostics) console.log(printDiagnostic(diagnostic, options.lang));
const counts = count(books);
console.log(words.summary(counts));

const broken = counts.errors > 0 || counts.broken > 0;
if (broken) process.exitCode = 1;
if (options.out !== undefined) {
  if (broken) console.error(words.notWritten(options.out));
  else await write(books, options.out);
}

interface CompileOptions {
  readonly seeds: string;
  readonly data: string;
  readonly out: string | undefined;
  readonly lang: 'zh' | 'en';
}

function compileOptions(): CompileOptions {
  const usage = { zh: compileWords.zh.usage, en: compileWords.en.usage };
  const options = {
    seeds: { type: 'string', default: 'seeds' },
    data: { type: 'string', default: 'data' },
    out: { type: 'string' },
    lang: { type: 'string', default: 'zh' },
  } as const;
  const { seeds, data, out, lang } = readOptions(usage, options, (asked) =>
    asked.lang === 'zh' || asked.lang === 'en' ? undefined : `--lang ${asked.lang}`,
  );
  return { seeds, data, out, lang: lang === 'en' ? 'en' : 'zh' };
}

function count(compiled: CompiledBooks): CompileCounts {
  const withStatus = (status: string) => compiled.checks.filter((check) => check.status === status).length;
  const withSeverity = (severity: string) => compiled.diagnostics.filter((found) => found.severity === severity).length;
  const rows = compiled.statements.flatMap((statement) => statement.rows);
  return {
    documents: compiled.documents.length,
    statements: compiled.statements.length,
    cells: rows.reduce((sum, row) => sum + row.cells.length, compiled.proseFigures.length),
    facts: compiled.facts.length,
    lineItems: compiled.lineItems.length,
    programmes: compiled.programmes.length,
    indicators: new Set(compiled.indicatorPoints.map(({ indicator }) => indicator)).size,
    points: compiled.indicatorPoints.length,
    holds: withStatus('holds'),
    declared: withStatus('declared'),
    broken: withStatus('broken'),
    readings: compiled.readings.length,
    discrepancies: compiled.discrepancies.length,
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    seconds: ((performance.now() - started) / 1000).toFixed(1),
  };
}

async function write(compiled: CompiledBooks, folder: string): Promise<void> {
  const files = dataFiles({ books: compiled, flows: flowRows(compiled) }, siteAddress(process.env['SITE']));
  try {
    await writeDataFiles([...files, describeRelease(files, readOrigin())], folder);
    console.log(words.written(files.length + 1, folder));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    console.error(words.writeFailed(folder, words.reasons[code] ?? message));
    process.exitCode = 1;
  }
}
