import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How a program ran. */
export interface Run {
  /** `null` when it was ended for taking too long. */
  readonly status: number | null;
  readonly said: string;
  readonly seconds: number;
  /** Seconds that processors worked for it: what a machine busy with other things does not change. 0 where the system does not tell. */
  readonly worked: number;
  /** Most memory that it and all it started held at one moment, in MB (1,000,000 bytes); 0 where the system does not tell (`/proc`). */
  readonly megabytes: number;
}

const lookEvery = 1000;

/**
 * Runs a Node script and measures it from outside: time, work and memory of the whole family of processes.
 * @param limit seconds after which it is ended
 */
export function runMeasured(
  script: readonly string[],
  { cwd, env, limit }: { readonly cwd: string; readonly env: Record<string, string>; readonly limit: number },
): Promise<Run> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, script, { cwd, env: { ...process.env, ...env } });
    let said = '';
    let most: Look = { kilobytes: 0, ticks: 0 };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    const looking = setInterval(() => {
      const now = lookAt(child.pid ?? 0);
      most = { kilobytes: Math.max(most.kilobytes, now.kilobytes), ticks: Math.max(most.ticks, now.ticks) };
    }, lookEvery);
    const ending = setTimeout(() => child.kill('SIGTERM'), limit * 1000);
    let late = false;
    child.once('exit', () => {
      late = performance.now() - started >= limit * 1000;
      clearInterval(looking);
      clearTimeout(ending);
    });
    child.once('close', (status) =>
      resolve({
        status: late ? null : status,
        said,
        seconds: (performance.now() - started) / 1000,
        worked: most.ticks / ticksPerSecond,
        megabytes: (most.kilobytes * 1024) / 1e6,
      }),
    );
  });
}

/** What a process and its children hold at this moment, and how long processors have worked for them until now. */
interface Look {
  readonly kilobytes: number;
  readonly ticks: number;
}

/** The unit of time in `/proc` on every Linux that Node runs on. */
const ticksPerSecond = 100;

function lookAt(pid: number): Look {
  try {
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    // After the name in brackets, which may hold blanks: own time and that of children that have ended, user and system.
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children
      .map((child) => lookAt(Number(child)))
      .reduce((sum, one) => ({ kilobytes: sum.kilobytes + one.kilobytes, ticks: sum.ticks + one.ticks }), {
        kilobytes,
        ticks,
      });
  } catch {
    // Ended between two looks, or no Linux.
    return { kilobytes: 0, ticks: 0 };
  }
}
