/** Tables that lay a line of text from left to right; the others are for vertical text and for editors. */
const kept = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post'] as const;

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/** A TrueType font with the outlines of some characters only. */
export type SubsetFont = (characters: Iterable<string>) => Buffer;

/**
 * Reads a TrueType font once and gives subsets of it. Glyphs keep their numbers, so that measures and kerning stay as they
 * are; only outlines are left out. The rasteriser reads the whole file anew for each glyph that it draws, so a picture costs
 * as much as its fonts weigh.
 * @param font the bytes of a `.ttf` file with a `glyf` table and a character map of format 12
 */
export function subsetFont(font: Buffer): SubsetFont {
  const tables = new Map(tablesOf(font).map(({ tag, data }) => [tag, data]));
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new RangeError(`the font has no table ${tag}`);
    return found;
  };
  const [glyf, loca, glyphs] = [table('glyf'), table('loca'), table('maxp').readUInt16BE(4)];
  const long = table('head').readInt16BE(50) === 1;
  const offset = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const outline = (glyph: number) => glyf.subarray(offset(glyph), offset(glyph + 1));
  const mapped = characterMap(table('cmap'));
  const glyphOf = (codePoint: number) => {
    const group = mapped.find(({ first, last }) => first <= codePoint && codePoint <= last);
    return group ? group.glyph + codePoint - group.first : 0;
  };
  // What no character stands for by itself takes the place of others: ligatures, forms of a neighbourhood.
  const alternates = new Set(Array.from({ length: glyphs }, (_, glyph) => glyph));
  for (const { first, last, glyph } of mapped)
    for (let at = glyph; at <= glyph + last - first; at += 1) alternates.delete(at);
  for (const ligature of 'ﬀﬁﬂﬃﬄ') alternates.add(glyphOf(ligature.codePointAt(0) ?? 0));

  return (characters) => {
    const wanted = new Set([0, ...alternates]);
    for (const character of characters) wanted.add(glyphOf(character.codePointAt(0) ?? 0));
    // A set is walked to the glyphs that the walk itself adds.
    for (const glyph of wanted) for (const part of partsOf(outline(glyph))) wanted.add(part);
    const places = Buffer.alloc((glyphs + 1) * 4);
    const outlines: Buffer[] = [];
    let end = 0;
    for (let glyph = 0; glyph < glyphs; glyph += 1) {
      places.writeUInt32BE(end, glyph * 4);
      if (!wanted.has(glyph)) continue;
      const drawn = padded(outline(glyph));
      outlines.push(drawn);
      end += drawn.length;
    }
    places.writeUInt32BE(end, glyphs * 4);
    const head = Buffer.from(table('head'));
    head.writeInt16BE(1, 50);
    return fontOf([
      ...kept.flatMap((tag) => (tables.has(tag) ? [{ tag, data: tag === 'head' ? head : table(tag) }] : [])),
      { tag: 'glyf', data: Buffer.concat(outlines) },
      { tag: 'loca', data: places },
    ]);
  };
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const entry = 12 + 16 * at;
    const from = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      data: font.subarray(from, from + font.readUInt32BE(entry + 12)),
    };
  });
}

/** A font file of some tables. Checksums are left 0: the rasteriser does not read them, and nobody else gets the file. */
function fontOf(tables: readonly Table[]): Buffer {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(sorted.length, 4);
  let from = directory.length;
  const parts = sorted.map(({ tag, data }, at) => {
    const entry = 12 + 16 * at;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(from, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const part = padded(data);
    from += part.length;
    return part;
  });
  return Buffer.concat([directory, ...parts]);
}

/** Tables and outlines begin at multiples of four bytes. */
function padded(data: Buffer): Buffer {
  return data.length % 4 === 0 ? data : Buffer.concat([data, Buffer.alloc(4 - (data.length % 4))]);
}

/** The glyphs that a composite outline is put together from. */
function partsOf(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  for (let at = 10, more = true; more; ) {
    const flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return parts;
}

/** Runs of characters and the first of the glyphs that stand for them. */
function characterMap(cmap: Buffer): { readonly first: number; readonly last: number; readonly glyph: number }[] {
  const maps = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.subarray(cmap.readUInt32BE(8 + 8 * at)));
  const whole = maps.find((map) => map.readUInt16BE(0) === 12);
  if (!whole) throw new RangeError('the font has no character map of format 12');
  return Array.from({ length: whole.readUInt32BE(12) }, (_, at) => ({
    first: whole.readUInt32BE(16 + 12 * at),
    last: whole.readUInt32BE(20 + 12 * at),
    glyph: whole.readUInt32BE(24 + 12 * at),
  }));
}
