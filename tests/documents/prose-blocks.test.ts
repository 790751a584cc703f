import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readOutline, readTextBlocks } from '../../src/documents/prose-blocks.ts';
import type { DocumentEntry, LayoutKind } from '../../src/documents/source-document.ts';
import { numberLines } from '../../src/documents/source-document.ts';

const folder = join(import.meta.dirname, 'prose');
const seeds = join(import.meta.dirname, '../../seeds');
const books = parse(readFileSync(join(import.meta.dirname, '../../data/documents.yaml'), 'utf8')) as DocumentEntry[];

const entryOf = (layout: LayoutKind): DocumentEntry => ({
  id: '000',
  file: 'input.txt',
  title: '',
  agency: '某市政府資訊中心',
  city: 'taichung',
  fiscalYear: 113,
  kind: 'council-report',
  layout,
});

describe('a small document gives these blocks', () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const expected = parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'));
      const lines = numberLines(readFileSync(join(folder, name, 'input.txt'), 'utf8'));
      const blocks = readTextBlocks(entryOf(expected.layout), lines);
      expect(
        blocks.map(({ kind, section, text, lineFrom, lineTo }) => ({ kind, section, lines: [lineFrom, lineTo], text })),
      ).toEqual(expected.blocks);
    });
  }
});

describe.each(books)('the prose of $id', (entry) => {
  const text = readFileSync(join(seeds, entry.file), 'utf8');
  const lines = numberLines(text);
  const bare = (value: string) => value.replace(/\s/g, '');

  it('every character of a block stands on the line that the block gives for it', () => {
    for (const block of readOutline(entry, lines)) {
      const printed = new Map<number, string>();
      for (let at = 0; at < block.text.text.length; at += 1) {
        const line = block.text.lines[at] ?? 0;
        printed.set(line, (printed.get(line) ?? '') + block.text.text[at]);
      }
      for (const [line, part] of printed) expect(bare(lines[line - 1]?.text ?? '')).toContain(bare(part));
    }
  });

  it('blank lines added anywhere renumber the lines and change no text', () => {
    const spread = readTextBlocks(entry, numberLines(text.replaceAll('\n', '\n\n')));
    const asPrinted = readTextBlocks(entry, lines);
    const [words, moved] =
      entry.layout === 'slides' ? [joined(asPrinted), joined(spread)] : [texts(asPrinted), texts(spread)];
    expect(moved).toEqual(words);
  });

  it('a document cut short anywhere gives what stands before the cut, and never throws', () => {
    const whole = readTextBlocks(entry, lines);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (length) => {
        const cut = numberLines(text.slice(0, length));
        const blocks = readTextBlocks(entry, cut);
        for (const block of blocks) expect(block.lineTo).toBeLessThanOrEqual(cut.length);
        if (entry.layout === 'slides') expect(joined(whole).startsWith(joined(blocks))).toBe(true);
      }),
      { numRuns: 30, seed: 108 },
    );
  });
});

it('no lines give no blocks', () => {
  for (const layout of ['prose', 'slides', 'spread', 'tab'] as const)
    expect(readTextBlocks(entryOf(layout), [])).toEqual([]);
});

function texts(blocks: readonly { text: string }[]): string[] {
  return blocks.map((block) => block.text);
}

/** Text boxes are told apart by blank lines, so only their characters stay. */
function joined(blocks: readonly { text: string }[]): string {
  return texts(blocks).join('').replace(/\s/g, '');
}
