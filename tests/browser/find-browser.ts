import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { fontSettings } from './font-settings.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** How to start a browser that was tried and works. Plain JSON, so that it can be handed to the test workers. */
export interface BrowserLaunch {
  readonly source: BrowserSource;
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * Where a browser can come from, in the order in which they are tried: the package's is of one version everywhere and, being no
 * more than a headless shell, takes the tests less than half the time. `TEST_BROWSER` asks for one of them alone.
 */
export const browserSources = ['path', 'packaged', 'system', 'playwright', 'apt'] as const;
export type BrowserSource = (typeof browserSources)[number];

/** Root may not use Chromium's sandbox; the pages are our own. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--font-render-hinting=none'];

/**
 * A Chromium for the tests, from `CHROMIUM_PATH`, the npm package, the system, Playwright's download or apt: the first
 * that starts. What was tried and why it did not serve is part of the error.
 * @param preferred what is tried right after `CHROMIUM_PATH`; a bench asks for `system`, the whole browser that readers have
 * @throws when none starts; the message says what to do, in Chinese and in English
 */
export async function findBrowser(
  env: NodeJS.ProcessEnv,
  preferred: BrowserSource = 'packaged',
): Promise<BrowserLaunch> {
  const only = env['TEST_BROWSER'];
  const tried: string[] = [];
  for (const source of new Set(['path', preferred, ...browserSources] as const)) {
    if (only !== undefined && only !== source) continue;
    try {
      const found = await candidates[source](env);
      if (found === undefined) continue;
      const launch = { source, args, ...found, env: { ...fontSettings(), ...found.env } };
      await start(launch);
      return launch;
    } catch (error) {
      tried.push(`  ${source}: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
    }
  }
  throw new Error(
    [
      '找不到可用的瀏覽器。請安裝 Chromium 或 Chrome，或以 CHROMIUM_PATH 指定執行檔，再執行一次 npm test。',
      'No browser works here. Install Chromium or Chrome, or name its program in CHROMIUM_PATH, and run npm test again.',
      ...tried,
    ].join('\n'),
  );
}

interface Candidate {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

const candidates: Record<BrowserSource, (env: NodeJS.ProcessEnv) => Promise<Candidate | undefined>> = {
  path: async (env) => candidate(env['CHROMIUM_PATH']),
  system: async (env) => candidate(usualPlaces(env).find((place) => existsSync(place))),
  packaged: async () => (platform() === 'linux' && arch() === 'x64' ? unpackChromium() : undefined),
  playwright: async () => {
    if (!existsSync(chromium.executablePath())) {
      console.log('▸ downloading a browser for the tests / 下載測試用瀏覽器');
      execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit', timeout: 600_000 });
    }
    return candidate(chromium.executablePath());
  },
  apt: async () => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
    console.log('▸ installing Chromium with apt-get / 以 apt-get 安裝 Chromium');
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
    return candidate('/usr/bin/chromium');
  },
};

function candidate(executablePath: string | undefined): Candidate | undefined {
  return executablePath === undefined || executablePath === '' ? undefined : { executablePath };
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
  const onPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return [
    ...onPath.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
}

/** A browser that starts and draws a page; anything else is no browser. */
async function start({ executablePath, args: flags, env }: BrowserLaunch): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, ...env },
    timeout: 30_000,
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>算清楚</h1>');
    await page.screenshot();
  } finally {
    await browser.close();
  }
}
