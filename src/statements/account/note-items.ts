import { Decimal } from 'decimal.js';
import type { NumberedNote } from '../../documents/numbered-notes.ts';

/** A sentence that lists items (`…，係：`) with the items that make up its last amount. */
export interface ItemisedNote {
  readonly note: NumberedNote;
  readonly items: readonly NumberedNote[];
}

export interface NoteTree {
  readonly notes: readonly ItemisedNote[];
  /** Items that the page prints elsewhere than under the sentence whose amount they make up. */
  readonly moved: readonly NumberedNote[];
}

/**
 * Gives every run of items (一)(二)… to the sentence that it explains. A run printed right under a sentence whose amount it
 * does not make up belongs to the one whose amount it does; where arithmetic gives no answer it stays where it is printed,
 * unless that sentence has its items and only one other still lacks them.
 */
export function arrangeNotes(notes: readonly NumberedNote[]): NoteTree {
  const sentences = notes.filter(({ level }) => level === 'sentence');
  const open = sentences.filter(({ text }) => /[：:]$/.test(text));
  const runs = itemRuns(notes);
  const given = new Map<NumberedNote, readonly NumberedNote[]>();
  const moved: NumberedNote[] = [];
  const give = (owner: NumberedNote | undefined, { above, items }: (typeof runs)[number]) => {
    if (!owner) return;
    if (owner !== above || items.some((item, at) => at > 0 && !follows(notes, items[at - 1], item)))
      moved.push(...items);
    given.set(owner, [...(given.get(owner) ?? []), ...items]);
  };
  const left = runs.filter((run) => {
    const fits = open.filter((note) => explains(note, run.items) && !given.has(note));
    const owner = run.above && fits.includes(run.above) ? run.above : fits.length === 1 ? fits[0] : undefined;
    give(owner, run);
    return owner === undefined;
  });
  for (const run of left) {
    const free = open.filter((note) => !given.has(note));
    const taken = run.above !== undefined && given.has(run.above);
    give(taken && free.length === 1 ? free[0] : run.above, run);
  }
  const order = [...sentences].sort((a, b) => ordinalOf(a) - ordinalOf(b));
  return { notes: order.map((note) => ({ note, items: given.get(note) ?? [] })), moved };
}

/** An item that is taken off (`扣除`) counts against the others. */
export function itemSign({ text }: NumberedNote): 1 | -1 {
  return /扣除/.test(text) ? -1 : 1;
}

/** What the items make up together. */
export function itemsTotal(items: readonly NumberedNote[]): Decimal {
  return items.reduce(
    (sum, item) => item.amounts.reduce((part, { value }) => part.add(new Decimal(value).mul(itemSign(item))), sum),
    new Decimal(0),
  );
}

function explains(note: NumberedNote, items: readonly NumberedNote[]): boolean {
  const amount = note.amounts.at(-1);
  return amount !== undefined && itemsTotal(items).eq(amount.value);
}

/** Runs of items by their own numbering: (一) begins one, any other continues the run that waits for its number. */
function itemRuns(notes: readonly NumberedNote[]): { above: NumberedNote | undefined; items: NumberedNote[] }[] {
  const runs: { above: NumberedNote | undefined; items: NumberedNote[] }[] = [];
  let above: NumberedNote | undefined;
  for (const note of notes) {
    if (note.level === 'sentence') {
      above = note;
      continue;
    }
    const before = runs.findLast(({ items }) => ordinalOf(items.at(-1)) === ordinalOf(note) - 1);
    if (ordinalOf(note) > 1 && before) before.items.push(note);
    else runs.push({ above, items: [note] });
  }
  return runs;
}

function follows(notes: readonly NumberedNote[], before: NumberedNote | undefined, item: NumberedNote): boolean {
  return before !== undefined && notes.indexOf(item) === notes.indexOf(before) + 1;
}

const digits = '一二三四五六七八九';

function ordinalOf(note: NumberedNote | undefined): number {
  const numeral = (note?.ordinal ?? '').replace(/[^一二三四五六七八九十]/g, '');
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const ten = numeral.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 : 0;
  return ten + (ones === '' ? 0 : digits.indexOf(ones) + 1);
}
