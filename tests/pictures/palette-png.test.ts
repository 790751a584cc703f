import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../src/pictures/palette-png.ts';

/** Opaque pixels of a picture as wide as its list of colours and two rows high: the colours, and the same in white. */
function picture(colours: readonly number[]) {
  const white = colours.map(() => 0xffffff);
  const pixels = [...colours, ...white].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]);
  return { width: colours.length, height: 2, pixels: new Uint8Array(pixels) };
}

const seen = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));

describe('a PNG with a palette', () => {
  test('of at most 256 colours is the drawing itself, pixel by pixel', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 255 }), (colours) => {
        const drawn = picture(colours);
        const { width, height, data } = seen(palettePng(drawn));
        expect({ width, height }).toEqual({ width: drawn.width, height: 2 });
        expect(Buffer.compare(data, Buffer.from(drawn.pixels))).toBe(0);
      }),
    );
  });

  test('of more colours keeps the frequent ones and gives every other the nearest of them', () => {
    // Each level of grey stands twice, so that a single colour beside one of them has no room left.
    const greys = Array.from({ length: 256 }, (_, level) => level * 0x010101);
    const { data } = seen(palettePng(picture([...greys, ...greys, 0x808182])));
    expect([...data.subarray(1024 + 1024, 1024 + 1024 + 3)]).toEqual([0x81, 0x81, 0x81]);
    expect([...data.subarray(40 * 4, 40 * 4 + 3)]).toEqual([40, 40, 40]);
  });
});
