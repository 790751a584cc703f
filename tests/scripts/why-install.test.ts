import { expect, test } from 'vitest';
import { whyInstall } from '../../scripts/why-install.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '2.0.0' },
  'node_modules/a/node_modules/b': { version: '3.0.0' },
  'node_modules/only-on-another-platform': { version: '4.0.0', optional: true },
};
const here = { 'node_modules/a': { version: '2.0.0' }, 'node_modules/a/node_modules/b': { version: '3.0.0' } };

test('nothing is installed when all that this platform needs is there', () => {
  expect(whyInstall(wanted, here)).toBe('');
});

test.each([
  ['no packages at all', undefined, 'first run'],
  ['a package that was added', { 'node_modules/a': { version: '2.0.0' } }, 'b 3.0.0 is new'],
  ['a package that was renewed', { ...here, 'node_modules/a': { version: '1.9.0' } }, 'a 2.0.0 is new'],
  [
    'an optional package of another version',
    { ...here, 'node_modules/only-on-another-platform': { version: '3.9.0' } },
    'only-on-another-platform 4.0.0 is new',
  ],
])('%s is a reason', (_case, installed, reason) => {
  expect(whyInstall(wanted, installed)).toBe(reason);
});
