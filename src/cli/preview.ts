// `npm run preview`: the built site, served as a static host would. What is not asked for is taken from PORT, HOST and BASE.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../preview/listen.ts';
import { basePath, previewServer } from '../preview/preview-server.ts';
import { standingSite } from '../publishing/publish-folder.ts';
import { readOptions } from './read-options.ts';

const asked = readOptions(
  {
    zh: '用法：npm run preview -- [--port 埠] [--host 位址] [--base 路徑] [--help]',
    en: 'usage: npm run preview -- [--port PORT] [--host ADDRESS] [--base PATH] [--help]',
  },
  {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
    base: { type: 'string', default: process.env['BASE'] ?? '/' },
  },
  (options) =>
    /^\d{1,5}$/.test(options.port) && Number(options.port) <= 65_535 ? undefined : `--port ${options.port}`,
);
const port = Number(asked.port);
const base = basePath(asked.base);

// A build that was killed while it published left the site before aside; that one is served until the next build.
if (!existsSync(join(standingSite('dist'), '_headers'))) {
  console.error('✗ dist/ holds no built site; run npm run build first / 請先執行 npm run build');
  process.exit(1);
}

const taken = await listen(previewServer({ dist: 'dist', base }), port, asked.host);
if (taken !== port && port !== 0) console.log(`  port ${port} is taken, using ${taken}`);
console.log(`\n  算清楚  http://${asked.host}:${taken}${base}\n\n  Ctrl+C stops it / 按 Ctrl+C 結束`);
