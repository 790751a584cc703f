import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

function call(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.each(['compile', 'build', 'release', 'preview'])('npm run %s', (command) => {
  test('--help says how it is called, in both languages, and does nothing', () => {
    const { status, stdout, stderr } = call(command, '--help');
    expect(stdout.match(new RegExp(`npm run ${command} --`, 'g'))).toHaveLength(2);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('names an option that it does not know, and does nothing', () => {
    const { status, stdout, stderr } = call(command, '--portt', '80');
    expect(stderr).toContain("'--portt'");
    expect(stderr).toContain(`usage: npm run ${command}`);
    expect([status, stdout]).toEqual([1, '']);
  });
});

test.each(['abc', '65536', '-1', '80.5'])('npm run preview takes no port %s', (port) => {
  const { status, stderr } = call('preview', `--port=${port}`);
  expect(stderr).toContain(`--port ${port}`);
  expect(status).toBe(1);
});
