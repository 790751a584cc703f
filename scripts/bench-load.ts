// `npm run bench:load`: 200 readers at once read the built site for 30 seconds over loopback. READERS and SECONDS change that.
// Exit 1 when one answer is wrong: another status than 200, a body cut short, a connection refused.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { builtPages } from '../tests/browser/built-pages.ts';
import { root } from './project.mjs';

const readers = Number(process.env['READERS'] ?? '200');
const seconds = Number(process.env['SECONDS'] ?? '30');
if (!existsSync('dist/_headers')) {
  console.error('✗ dist/ holds no built site; run npm run build first / 請先執行 npm run build');
  process.exit(1);
}

// The server as readers meet it: a process of its own.
const server = spawn(process.execPath, ['src/cli/preview.ts'], {
  cwd: root,
  env: { ...process.env, PORT: '4400', HOST: '127.0.0.1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const port = await new Promise<number>((resolve, reject) => {
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1];
    if (found !== undefined) resolve(Number(found));
  });
  server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
});

const addresses = builtPages()
  .filter(({ address }) => address !== '404.html')
  .map(({ address }) => `/${address}`);
const agent = new Agent({ keepAlive: true, maxSockets: readers });
const times: number[] = [];
const wrong = new Map<string, number>();
let bytes = 0;
const end = performance.now() + seconds * 1000;

/** One reader reads one page after another; where each begins is its own place in the list. */
async function read(reader: number): Promise<void> {
  for (let page = reader * 7; performance.now() < end; page += 1) {
    const address = addresses[page % addresses.length] ?? '/';
    const begun = performance.now();
    const fault = await ask(address);
    times.push(performance.now() - begun);
    if (fault !== '') wrong.set(fault, (wrong.get(fault) ?? 0) + 1);
  }
}

/** What is wrong with the answer; nothing when all is well. Every hundredth body is unpacked to its last byte. */
function ask(address: string): Promise<string> {
  return new Promise((resolve) => {
    const request = get(
      { host: '127.0.0.1', port, path: encodeURI(address), agent, headers: { 'Accept-Encoding': 'br' } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', (error) => resolve(error.message));
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          bytes += body.length;
          if (answer.statusCode !== 200) resolve(`status ${answer.statusCode}`);
          else if (times.length % 100 === 0 && answer.headers['content-encoding'] === 'br')
            resolve(brotliDecompressSync(body).toString().includes('</html>') ? '' : 'cut short');
          else resolve(body.length > 0 ? '' : 'empty');
        });
      },
    );
    request.on('error', (error) => resolve(error.message));
  });
}

await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
agent.destroy();
server.removeAllListeners('exit').kill();

times.sort((a, b) => a - b);
const quantile = (share: number) => `${Math.round(times[Math.floor((times.length - 1) * share)] ?? 0)} ms`;
const faults = [...wrong.values()].reduce((sum, count) => sum + count, 0);
console.log(`${readers} readers for ${seconds} s over ${addresses.length} pages, server and readers on this machine`);
console.log(`${Math.round(times.length / seconds)} requests/s, ${(bytes / seconds / 1e6).toFixed(1)} MB/s compressed`);
console.log(`median ${quantile(0.5)}, p99 ${quantile(0.99)}, slowest ${quantile(1)}`);
console.log(`${times.length} answers, ${faults} wrong`);
for (const [fault, count] of wrong) console.error(`✗ ${count} × ${fault}`);
process.exit(faults > 0 ? 1 : 0);
