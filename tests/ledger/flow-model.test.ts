import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { carryOverFlows } from '../../src/ledger/queries/carry-over-flows.ts';
import { flowModel } from '../../src/ledger/queries/flow-diagram.ts';
import type { FlowDiagram, FlowModel, FlowNodeRole } from '../../src/ledger/queries/flow-model.ts';
import { diagramAt, settledLevels } from '../../src/ledger/queries/flow-model.ts';
import { realBooks } from './real-books.ts';

const models = agencyYears(realBooks).flatMap((agencyYear) => {
  const name = `${agencyYear.city} ${agencyYear.fiscalYear}`;
  const money = flowModel(realBooks, agencyYear);
  const stock = carryOverFlows(realBooks, agencyYear);
  return [
    ...(money ? [{ name: `${name} money`, model: money }] : []),
    ...(stock ? [{ name: `${name} authority`, model: stock }] : []),
  ];
});
const modelOf = (name: string): FlowModel => {
  const found = models.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found.model;
};

const sum = (ribbons: readonly { readonly amountNtd: string }[]) =>
  ribbons.reduce((total, { amountNtd }) => total + BigInt(amountNtd), 0n);

/** Inner nodes whose flows do not close, in words. */
function unbalanced({ nodes, ribbons }: FlowDiagram): string[] {
  return nodes.flatMap(({ id }) => {
    const [into, out] = [ribbons.filter(({ target }) => target === id), ribbons.filter(({ source }) => source === id)];
    return into.length > 0 && out.length > 0 && sum(into) !== sum(out)
      ? [`${id}: ${sum(into)} in, ${sum(out)} out`]
      : [];
  });
}

/** Every set of levels of a model: there are at most 128. */
function settings({ levels }: FlowModel): FlowNodeRole[][] {
  return Array.from({ length: 2 ** levels.length }, (_, bits) => levels.filter((_level, at) => bits & (2 ** at)));
}

describe.each(models)('$name', ({ model }) => {
  test('closes to the last 元 at every setting of its levels', () => {
    for (const asked of settings(model)) {
      const levels = settledLevels(model, asked);
      const diagram = diagramAt(model, levels);
      expect(unbalanced(diagram), levels.join()).toEqual([]);
      expect(diagram.ribbons.length).toBeGreaterThan(0);
      expect(diagram.ribbons.every(({ cells, amountNtd }) => cells.length > 0 && !amountNtd.startsWith('-'))).toBe(
        true,
      );
    }
  });

  test('carries the same total between any two levels, revenue aside', () => {
    const last = diagramAt(model, settledLevels(model, model.levels));
    const total = sum(
      last.ribbons.filter(({ target }) => last.nodes.find(({ id }) => id === target)?.role === model.levels.at(-1)),
    );
    for (const asked of settings(model)) {
      const { levels, ribbons, nodes } = diagramAt(model, settledLevels(model, asked));
      for (const level of levels.slice(1)) {
        const into = ribbons.filter(({ target }) => nodes.find(({ id }) => id === target)?.role === level);
        const beforeIt = levels[levels.indexOf(level) - 1];
        if (beforeIt !== 'revenue') expect(sum(into), `${levels.join()} at ${level}`).toBe(total);
      }
    }
  });

  test('settles any setting into one that stays, holds what was asked, and brings back only what is needed', () => {
    fc.assert(
      fc.property(fc.subarray([...model.levels]), (asked) => {
        const levels = settledLevels(model, asked);
        expect(settledLevels(model, levels)).toEqual(levels);
        for (const level of asked) expect(levels).toContain(level);
        if (asked.length >= 2 && !asked.includes('revenue') && !asked.includes('object2'))
          expect(levels.length - asked.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('coarse segments agree with the finest on every pair that both state', () => {
    for (const first of model.levels) {
      for (const second of model.levels.slice(model.levels.indexOf(first) + 1)) {
        const totals = model.segments
          .filter(({ levels }) => levels.includes(first) && levels.includes(second))
          .map((segment) =>
            diagramAt({ ...model, segments: [segment] }, [first, second])
              .ribbons.map(({ source, target, amountNtd }) => `${source} ${target} ${amountNtd}`)
              .sort(),
          );
        for (const other of totals.slice(1)) expect(other).toEqual(totals[0]);
      }
    }
  });
});

describe('what a book states only through a level brings that level back', () => {
  test.each<[string, FlowNodeRole[], FlowNodeRole[]]>([
    ['taichung 108 money', ['revenue', 'plan'], ['revenue', 'treasury', 'plan']],
    ['taichung 108 money', ['allotment', 'object'], ['allotment', 'object']],
    ['kaohsiung 113 money', ['revenue', 'object'], ['revenue', 'fund', 'object']],
    ['kaohsiung 113 money', ['fund', 'object2'], ['fund', 'object', 'object2']],
    ['kaohsiung 113 money', ['fund', 'object'], ['fund', 'object']],
    ['kaohsiung 113 money', [], ['revenue', 'fund']],
    ['taichung 108 authority', ['authority', 'outcome'], ['authority', 'outcome']],
  ])('%s %j', (name, asked, levels) => expect(settledLevels(modelOf(name), asked)).toEqual(levels));
});

describe('the stock of commitments of 臺中', () => {
  const { ribbons } = diagramAt(modelOf('taichung 108 authority'), ['authority', 'outcome']);
  test.each([
    ['authority-brought-forward', 'outcome-realised', '20105907'],
    ['authority-brought-forward', 'outcome-cancelled', '2276178'],
    ['authority-budget', 'outcome-carried-over', '8620851'],
    ['authority-budget', 'outcome-surplus', '12312091'],
  ])('%s → %s: %s', (source, target, ntd) =>
    expect(ribbons.find((ribbon) => ribbon.source === source && ribbon.target === target)?.amountNtd).toBe(ntd),
  );

  test('what came in equals what was paid and what was cancelled', () => {
    expect(sum(ribbons.filter(({ source }) => source === 'authority-brought-forward'))).toBe(22_382_085n);
  });
});
