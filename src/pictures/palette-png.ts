import { crc32, deflateSync } from 'node:zlib';

/** Pixels of a drawing, four bytes each: red, green, blue and opacity, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A PNG has room for no more colours than this in its palette. */
const most = 256;
/** Of zlib: 8 takes two and a half times as long for a thirtieth fewer bytes. */
const level = 7;

/**
 * Opaque pixels as a PNG of at most 256 colours, two thirds smaller than one of millions. Drawings are flat, so their most
 * frequent colours are all but a few of the pixels on the slanting edges of letters and ribbons; those take the nearest of
 * them. A drawing of at most 256 colours loses nothing.
 */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> {
  const runs = runsOf(pixels, width * height);
  const palette = frequent(runs);
  const nearest = nearestIn(palette);
  const place = new Map(palette.map((colour, at) => [colour, at]));
  // Each row begins with the filter that it took: none, which suits places in a palette.
  const rows = Buffer.alloc((width + 1) * height);
  for (let run = 0; run < runs.count; run += 1) {
    const colour = runs.colours[run] ?? 0;
    const known = place.get(colour) ?? nearest(colour);
    place.set(colour, known);
    const to = runs.ends[run] ?? 0;
    for (let at = run === 0 ? 0 : (runs.ends[run - 1] ?? 0); at < to; ) {
      const row = Math.floor(at / width);
      const end = Math.min(to, (row + 1) * width);
      rows.fill(known, at + row + 1, end + row + 1);
      at = end;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('PLTE', Buffer.from(palette.flatMap(parts))),
      chunk('IDAT', deflateSync(rows, { level })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Neighbouring pixels of one colour, one run after another: the colour of each, and the pixel after its last. */
interface Runs {
  readonly count: number;
  readonly colours: Uint32Array;
  readonly ends: Uint32Array;
}

/** A flat drawing has few runs, so all that follows works on a twentieth of the pixels. */
function runsOf(pixels: Uint8Array, size: number): Runs {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  // Whole pixels are compared, in whatever order this machine keeps their bytes.
  const whole = new Uint32Array(aligned.buffer, aligned.byteOffset, size);
  const [colours, ends] = [new Uint32Array(size), new Uint32Array(size)];
  let count = 0;
  for (let from = 0, to = 1; from < size; from = to, to += 1) {
    const pixel = whole[from];
    while (to < size && whole[to] === pixel) to += 1;
    const at = from * 4;
    colours[count] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    ends[count] = to;
    count += 1;
  }
  return { count, colours, ends };
}

/** The most frequent colours, most frequent first; of two equally frequent ones the darker. */
function frequent({ count, colours, ends }: Runs): number[] {
  const counts = new Map<number, number>();
  for (let run = 0, from = 0; run < count; run += 1) {
    const [colour = 0, to = 0] = [colours[run], ends[run]];
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
    from = to;
  }
  return [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
}

/** Place of the colour in a palette that is nearest to another; of two equally near ones the first. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = Int32Array.from(palette.flatMap(parts));
  return (colour) => {
    const [red = 0, green = 0, blue = 0] = parts(colour);
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let at = 0, from = 0; at < palette.length; at += 1, from += 3) {
      const byRed = (known[from] ?? 0) - red;
      const byGreen = (known[from + 1] ?? 0) - green;
      const byBlue = (known[from + 2] ?? 0) - blue;
      const distance = byRed * byRed + byGreen * byGreen + byBlue * byBlue;
      if (distance < least) [best, least] = [at, distance];
    }
    return best;
  };
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
