// `npm run bench:load`: 200 readers at once read the built site for 30 seconds over loopback; writes docs/speed.md. READERS and
// SECONDS change that.
// Exit 1 when one answer is wrong: another status than 200, a body cut short, a connection refused.
import { Agent, get } from 'node:http';
import { loadavg } from 'node:os';
import { brotliDecompressSync } from 'node:zlib';
import { builtPages } from '../tests/browser/built-pages.ts';
import { serveBuiltSite } from './bench/serve-built-site.ts';
import { theMachine } from './bench/the-machine.ts';
import { markdownTable, writeSection } from './bench/write-section.ts';

const readers = Number(process.env['READERS'] ?? '200');
const seconds = Number(process.env['SECONDS'] ?? '30');
const load = loadavg()[0] ?? 0;
const { site, stop } = await serveBuiltSite(4400);
const { port } = new URL(site);

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
stop();

times.sort((a, b) => a - b);
const quantile = (share: number) => `${Math.round(times[Math.floor((times.length - 1) * share)] ?? 0)} ms`;
const faults = [...wrong.values()].reduce((sum, count) => sum + count, 0);
const table = markdownTable(
  ['readers', 'seconds', 'pages', 'answers', 'wrong', 'requests/s', 'MB/s, brotli', 'median', 'p99', 'slowest'],
  [
    [
      ...[readers, seconds, addresses.length, times.length, faults, Math.round(times.length / seconds)],
      ...[(bytes / seconds / 1e6).toFixed(1), quantile(0.5), quantile(0.99), quantile(1)],
    ],
  ],
);
const content = `${table}\n\nServer and readers share the machine. ${theMachine(load)}`;
console.log(content);
for (const [fault, count] of wrong) console.error(`✗ ${count} × ${fault}`);
writeSection('docs/speed.md', 'load', '`npm run bench:load`', content);
process.exit(faults > 0 ? 1 : 0);
