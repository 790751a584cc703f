import { crc32, deflateSync } from 'node:zlib';

/** Pixels of a drawing, four bytes each: red, green, blue and opacity, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A PNG has room for no more colours than this in its palette. */
const most = 256;
/** Of zlib: 9 takes three times as long for a fiftieth fewer bytes. */
const level = 8;

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
  const nearest = nearestIn(palette);
  const place = new Map(palette.map((colour, at) => [colour, at]));
  // Each row begins with the filter that it took: none, which suits places in a palette.
  const rows = Buffer.alloc((width + 1) * height);
  eachRun(colours, (colour, from, to) => {
    const known = place.get(colour) ?? nearest(colour);
    place.set(colour, known);
    for (let at = from; at < to; ) {
      const row = Math.floor(at / width);
      const end = Math.min(to, (row + 1) * width);
      rows.fill(known, at + row + 1, end + row + 1);
      at = end;
    }
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
      chunk('IDAT', deflateSync(rows, { level })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Neighbouring pixels of one colour, from the first of them to the one after the last: a flat drawing has few such runs. */
function eachRun(colours: Uint32Array, then: (colour: number, from: number, to: number) => void): void {
  for (let from = 0; from < colours.length; ) {
    const colour = colours[from] ?? 0;
    let to = from + 1;
    while (to < colours.length && colours[to] === colour) to += 1;
    then(colour, from, to);
    from = to;
  }
}

/** The most frequent colours, most frequent first; of two equally frequent ones the darker. */
function frequent(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  eachRun(colours, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  return [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
}

/** Place of the colour in a palette that is nearest to another; of two equally near ones the first. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = Uint8Array.from(palette.flatMap(parts));
  return (colour) => {
    const [red = 0, green = 0, blue = 0] = parts(colour);
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let at = 0; at < palette.length; at += 1) {
      const from = at * 3;
      const distance =
        ((known[from] ?? 0) - red) ** 2 + ((known[from + 1] ?? 0) - green) ** 2 + ((known[from + 2] ?? 0) - blue) ** 2;
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
