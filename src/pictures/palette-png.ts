import { crc32, deflateSync } from 'node:zlib';

/** Pixels of a drawing, four bytes each: red, green, blue and opacity, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A PNG has room for no more colours than this in its palette. */
const most = 256;

/**
 * Opaque pixels as a PNG of at most 256 colours, two thirds smaller than one of millions. Drawings are flat, so their most
 * frequent colours are all but a few of the pixels on the slanting edges of letters and ribbons; those take the nearest of
 * them. A drawing of at most 256 colours loses nothing.
 */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> {
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * 4;
    colours[at] = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
  }
  const palette = frequent(colours);
  const place = new Map(palette.map((colour, at) => [colour, at]));
  // Each row begins with the filter that it took: none, which suits places in a palette.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    const known = place.get(colour) ?? nearest(palette, colour);
    place.set(colour, known);
    rows[at + Math.floor(at / width) + 1] = known;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('PLTE', Buffer.from(palette.flatMap(parts))),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The most frequent colours, most frequent first; of two equally frequent ones the darker. */
function frequent(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const wanted = parts(colour);
  const distances = palette.map((known) =>
    parts(known).reduce((sum, part, at) => sum + (part - (wanted[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function parts(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
