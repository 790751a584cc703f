import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/charts/qr-code.ts';

/** The modules that a path of runs (`M x y h n v1 h-n z`) makes dark. */
function modulesOf({ size, path }: { readonly size: number; readonly path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(length);
    for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
      const row = rows[Number(y)];
      if (row) row[at] = true;
    }
  }
  return rows;
}

test('the path darkens exactly the modules of the code, inside its size', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true }), (address) => {
      const code = qrCode(address);
      expect(modulesOf(code)).toEqual(encode(address, { ecc: 'M', border: 0 }).data);
    }),
    { numRuns: 20 },
  );
});

test('has the three finder patterns that a reader looks for', () => {
  const code = qrCode('https://example.org/taichung/108/plans/32020111703/');
  const rows = modulesOf(code);
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  const corner = (x: number, y: number) =>
    rows.slice(y, y + 7).map((row) =>
      row
        .slice(x, x + 7)
        .map((dark) => (dark ? '1' : '0'))
        .join(''),
    );
  const far = code.size - 7;
  expect([corner(0, 0), corner(far, 0), corner(0, far)]).toEqual([finder, finder, finder]);
});
