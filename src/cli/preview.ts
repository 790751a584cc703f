// `npm run preview`: the built site, served as a static host would. PORT, HOST and BASE are read from the environment.
import { existsSync } from 'node:fs';
import { listen } from '../preview/listen.ts';
import { basePath, previewServer } from '../preview/preview-server.ts';

const port = Number(process.env['PORT'] ?? '4321');
const host = process.env['HOST'] ?? '127.0.0.1';
const base = basePath(process.env['BASE'] ?? '/');

if (!existsSync('dist/_headers')) {
  console.error('✗ dist/ holds no built site; run npm run build first / 請先執行 npm run build');
  process.exit(1);
}
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`✗ PORT=${process.env['PORT']} is not a port number`);
  process.exit(1);
}

const taken = await listen(previewServer({ dist: 'dist', base }), port, host);
if (taken !== port && port !== 0) console.log(`  port ${port} is taken, using ${taken}`);
console.log(`\n  算清楚  http://${host}:${taken}${base}\n\n  Ctrl+C stops it / 按 Ctrl+C 結束`);
