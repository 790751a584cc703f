import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The books stay as they were published. A new book adds its line here: sha256sum seeds/* > tests/structure/seeds.sha256
test('every book is byte for byte the one that was published', () => {
  const found = readdirSync('seeds')
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(`seeds/${file}`))
          .digest('hex')}  seeds/${file}`,
    );
  expect(`${found.join('\n')}\n`).toBe(readFileSync('tests/structure/seeds.sha256', 'utf8'));
});
