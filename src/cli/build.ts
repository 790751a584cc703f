// `npm run build`: the site, built beside the published one and put in its place when it is whole. Exit 1 otherwise.
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { publish, startBuilding } from '../publishing/publish-folder.ts';
import { exampleAddress, siteAddress } from '../publishing/site-address.ts';
import { compileWords } from './compile-words.ts';
import { readOptions } from './read-options.ts';

const { out } = readOptions(
  { zh: '用法：npm run build -- [--out 資料夾] [--help]', en: 'usage: npm run build -- [--out DIR] [--help]' },
  { out: { type: 'string', default: 'dist' } },
);
const started = performance.now();

let building = '';
/** What was begun is taken away again; what was published stays. */
const clear = () => building !== '' && rmSync(building, { recursive: true, force: true });
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    clear();
    process.exit(code);
  });
}

try {
  building = startBuilding(out, process.pid, lives);
  // A line for each of some hundred pages helps nobody; the report at the end names the slow ones.
  await build({ outDir: building, logLevel: 'warn' });
  publish(building, out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`✓ ${out}: ${seconds} s / 網站已建成`);
  if (siteAddress(process.env['SITE']) === exampleAddress)
    console.log(
      `  沒有 SITE：網站自稱 ${exampleAddress} / SITE is not set: canonical links, sitemap and oEmbed name that example`,
    );
} catch (error) {
  clear();
  explain(error);
  process.exit(1);
}

/** Both languages: whoever reads a build's log chose none. */
function explain(error: unknown): void {
  const refused = refusal(error);
  if (refused) {
    console.error(`✗ 無法寫入 ${refused.path}：${compileWords.zh.reasons[refused.code]}`);
    console.error(`✗ cannot write to ${refused.path}: ${compileWords.en.reasons[refused.code]}`);
  } else if (error instanceof Error) {
    const broken = error.name === 'BooksBroken' || error.message.includes('errors in the books');
    console.error(`✗ ${broken ? error.message : (error.stack ?? error.message)}`);
  } else console.error(error);
  console.error(`✗ 網站沒有建成；${out} 保持原樣，沒有寫到一半的檔案`);
  console.error(`✗ the site was not built; ${out} stays as it was, and nothing half-written is left`);
}

/** Why the system refused to write, wherever in the chain of causes it says so. */
function refusal(error: unknown): { readonly code: string; readonly path: string } | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code = '', path = out } = at as NodeJS.ErrnoException;
    const named = code in compileWords.zh.reasons ? code : /\b(ENOSPC|EROFS|EDQUOT)\b/.exec(at.message)?.[1];
    if (named !== undefined) return { code: named, path };
  }
  return undefined;
}

function lives(builder: number): boolean {
  try {
    return Number.isInteger(builder) && builder > 0 && process.kill(builder, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
