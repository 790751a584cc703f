import { describe, expect, test } from 'vitest';
import { allExhibits } from '../../src/exhibits/all-exhibits.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { realBooks } from '../ledger/real-books.ts';

const chinese = allExhibits(new ExhibitContext(realBooks, 'zh-TW'));
const english = allExhibits(new ExhibitContext(realBooks, 'en'));
/** A Chinese term in brackets helps to find it in the book. */
const bare = (text: string) => text.replaceAll(/\([^()]*\)/g, '');

describe('every chart in English', () => {
  test('is one of the Chinese site, under the same name', () => {
    expect(english.map(({ id }) => id)).toEqual(chinese.map(({ id }) => id));
  });

  test.each(english.map((exhibit) => [exhibit.id, exhibit] as const))('%s speaks English', (_id, exhibit) => {
    const { question, finding, sentence, caveat, facts, sources, drawings, table, unlabelled } = exhibit;
    const said = [
      ...[question, finding, sentence, caveat, ...facts],
      ...[...sources, ...unlabelled].map(({ text }) => text),
      ...table.columns.map(({ name }) => name),
      ...table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ text, about, lang }) => (lang === undefined ? [text, about ?? ''] : [])),
      ),
      ...[drawings.wide, drawings.phone].flatMap((drawing) => drawing.split(/<[^>]*>/)),
    ];
    expect([...new Set(said.filter((text) => /\p{Script=Han}/u.test(bare(text))))]).toEqual([]);
    expect([...new Set(said.filter((text) => /\)[\p{L}\d]|\p{L}\(/u.test(text)))], 'words run together').toEqual([]);
  });

  test.each(english.map((exhibit, at) => [exhibit.id, exhibit, chinese[at]] as const))(
    '%s has the figures of the Chinese one',
    (_id, own, other) => {
      const figures = ({ table }: typeof own) =>
        table.rows.map(({ cells }) => cells.map(({ figure }) => figure && [figure.value, figure.unit, figure.cells]));
      expect(other && figures(own)).toEqual(other && figures(other));
      expect(own.flows.map(({ amountNtd }) => amountNtd)).toEqual(other?.flows.map(({ amountNtd }) => amountNtd));
    },
  );
});
