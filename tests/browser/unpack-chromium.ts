import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/**
 * Unpacks the headless Chromium of the npm package `@sparticuz/chromium` with the few libraries that a bare Linux lacks,
 * once, into `.cache/`. Nothing is downloaded.
 * @returns the program and the library path that it needs
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const cache = resolve('.cache');
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    console.log('▸ unpacking the browser of the npm package / 解開套件內的瀏覽器');
    mkdirSync(cache, { recursive: true });
    // Moved into place when complete: an interrupted run leaves nothing that looks finished.
    const partial = mkdtempSync(join(cache, 'chromium-partial-'));
    try {
      await unpackInto(partial, join(packageFolder, 'bin'));
      if (!existsSync(home)) renameSync(partial, home);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return { executablePath: join(home, 'chromium'), env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } };
}

/** The package unpacks to the system's temporary folder, wherever that is at the time. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await Promise.all(['chromium.br', 'al2023.tar.br'].map((archive) => inflate(join(archives, archive))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
