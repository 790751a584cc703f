import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from '../project.mjs';

/** The built site as readers meet it: `npm run preview` in a process of its own, so that serving takes nothing from who measures. */
export async function serveBuiltSite(port: number): Promise<{ readonly site: string; readonly stop: () => void }> {
  if (!existsSync('dist/_headers')) {
    console.error('✗ dist/ holds no built site; run npm run build first / 請先執行 npm run build');
    process.exit(1);
  }
  const server = spawn(process.execPath, ['src/cli/preview.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const site = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(text)?.[0];
      if (found !== undefined) resolve(found.endsWith('/') ? found : `${found}/`);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { site, stop: () => void server.removeAllListeners('exit').kill() };
}
