import { describe, expect, test } from 'vitest';
import { indicatorViews } from '../../src/ledger/queries/indicators.ts';
import { linkedUndertakings } from '../../src/ledger/queries/linked-undertakings.ts';
import type { BoardEntry } from '../../src/ledger/queries/scoreboard.ts';
import { accountBoard, boardDay, policyPlanBoard } from '../../src/ledger/queries/scoreboard.ts';
import { compileEdited, realBooks } from './real-books.ts';

const said = ({ item, targets, figures, judgement }: BoardEntry): string =>
  [
    `${item.id} ${item.name}`,
    ...targets.map(
      ({ view, outcome, result }) =>
        `  ${outcome?.state} ${view.series.slug} target ${outcome?.target.qualifier}${outcome?.target.value}, ${result ? `${result.asOf} ${result.qualifier}${result.value}` : 'nothing reported'} (${outcome?.ground})`,
    ),
    ...(judgement
      ? [
          `  ${judgement.state} by hand${judgement.evidence ? ` 「${judgement.evidence.quote}」 ${judgement.evidence.document}:${judgement.evidence.lineFrom}` : ''}`,
        ]
      : []),
    ...figures.map(
      ({ view, result }) => `  - ${view.series.slug} ${result?.asOf} ${result?.qualifier}${result?.value}`,
    ),
  ].join('\n');

describe('the scoreboards', () => {
  test('of the policy plan: every promise has a state, none is invented', async () => {
    const board = policyPlanBoard(realBooks);
    for (const { states } of board) expect(states).not.toEqual([]);
    await expect(`${boardDay(realBooks)}\n${board.map(said).join('\n')}\n`).toMatchFileSnapshot(
      'golden/promises-112.txt',
    );
  });

  test('of the account: targets where the book prints them, figures where it reports them', async () => {
    await expect(`${accountBoard(realBooks).map(said).join('\n')}\n`).toMatchFileSnapshot('golden/promises-108.txt');
  });

  test('of a promise: no figure of the plan itself stands as a later report', () => {
    for (const { item, figures } of policyPlanBoard(realBooks)) {
      for (const { result } of figures) expect(result?.document).not.toBe(item.document);
    }
  });

  test('follow an edited seed', () => {
    const edited = compileEdited(['004', '筆數達3,289筆', '筆數達3,389筆']);
    const states = policyPlanBoard(edited).find(({ item }) => item.id === '003-plans-03')?.states;
    expect(states).toEqual(['met', 'unsaid']);
  });

  test('name the rule when the evidence of a judgement is gone', () => {
    const edited = compileEdited(['004', '參展3/28~3/31', '將參加']);
    expect(edited.diagnostics).toMatchObject([
      { code: 'PROMISE-EVIDENCE', at: { document: 'promises.yaml' }, values: { item: '003-plans-08', found: '0' } },
    ]);
  });
});

describe('series', () => {
  test('that cross 111-12-25 are broken there, and only those of 臺中', () => {
    const crossing = indicatorViews(realBooks).filter(({ reorganisations }) => reorganisations.length > 0);
    expect(crossing.length).toBeGreaterThanOrEqual(10);
    expect(new Set(crossing.map(({ city }) => city))).toEqual(new Set(['taichung']));
  });

  test('keep contradictions side by side, each declared', () => {
    const contradicted = indicatorViews(realBooks).filter(({ contradictions }) => contradictions.length > 0);
    expect(contradicted.map(({ series }) => series.slug)).toEqual([
      'host-scan-rounds',
      'website-scan-rounds',
      'scan-addresses',
    ]);
    for (const { series } of contradicted) expect(series.changes.map(({ kind }) => kind)).toContain('contradiction');
  });
});

test('every link of an item leads back to it', () => {
  for (const item of realBooks.programmes) {
    for (const { link, others } of linkedUndertakings(realBooks, item)) {
      expect(others.length).toBe(link.items.length - 1);
      for (const other of others) {
        const back = linkedUndertakings(realBooks, other).flatMap((each) => each.others);
        expect(back.map(({ id }) => id)).toContain(item.id);
      }
    }
  }
});
