import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSankey } from '../../src/charts/draw-sankey.ts';
import { layoutSankey } from '../../src/charts/layout-sankey.ts';
import { ExhibitContext } from '../../src/exhibits/exhibit-context.ts';
import { compileFlowChart } from '../../src/exhibits/flow/compile-flow-chart.ts';
import { flowChart } from '../../src/exhibits/flow/flow-chart.ts';
import { flowExhibits } from '../../src/exhibits/flow/flow-exhibits.ts';
import { flowFrames } from '../../src/exhibits/flow/flow-frames.ts';
import { levelsInAddress, readLevels, settle } from '../../src/exhibits/flow/flow-setting.ts';
import { pathsThrough, ribbonKey } from '../../src/exhibits/flow/flow-trace.ts';
import { agencyYears } from '../../src/ledger/queries/agency-years.ts';
import { carryOverFlows } from '../../src/ledger/queries/carry-over-flows.ts';
import { flowModel } from '../../src/ledger/queries/flow-diagram.ts';
import { realBooks } from '../ledger/real-books.ts';

const context = new ExhibitContext(realBooks, 'zh-TW');
const lineAddress = (document: string, line: number) => `/sources/${document}/#L${line}`;
const charts = agencyYears(realBooks).flatMap((agencyYear) =>
  [flowModel(realBooks, agencyYear), carryOverFlows(realBooks, agencyYear)].flatMap((model) =>
    model
      ? [{ name: `${agencyYear.city} ${model.levels[0]}`, data: compileFlowChart(context, agencyYear, model) }]
      : [],
  ),
);
const dataOf = (name: string) => {
  const found = charts.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found.data;
};
const at = (name: string, asked: string) => {
  const data = dataOf(name);
  return { data, ...flowChart(data, readLevels(data, asked).levels, context.charts.other, lineAddress) };
};

describe.each(charts)('$name', ({ data }) => {
  test('is drawn at every setting, wide and upright, every coordinate finite', { timeout: 60_000 }, () => {
    for (let bits = 0; bits < 2 ** data.levels.length; bits += 1) {
      const { levels } = settle(
        data,
        data.levels.filter((_level, place) => bits & (2 ** place)),
      );
      const { chart } = flowChart(data, levels, context.charts.other, lineAddress);
      for (const [frame, way] of [
        [flowFrames.wide, 'horizontal'],
        [flowFrames.phone, 'vertical'],
      ] as const) {
        const svg = drawSankey(layoutSankey(chart, frame, way, context.charts), context.charts, {
          id: 'x',
          title: 't',
          description: 'd',
        });
        expect(svg, levels.join()).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  test('every setting comes back from its address', () => {
    fc.assert(
      fc.property(fc.subarray([...data.levels]), (asked) => {
        const { levels } = settle(data, asked);
        expect(readLevels(data, levelsInAddress(data, levels) || null)).toEqual({
          levels,
          unknown: [],
          broughtBack: [],
        });
      }),
    );
  });

  test('a path holds the ribbon that it starts from, and never leaves the diagram', () => {
    fc.assert(
      fc.property(fc.subarray([...data.levels]), fc.nat(), (asked, pick) => {
        const { ribbons, levels } = flowChart(data, settle(data, asked).levels, context.charts.other, lineAddress);
        const start = ribbons[pick % ribbons.length];
        if (!start) return;
        const traced = pathsThrough(data, levels, ribbons)([start]);
        expect(traced.get(ribbonKey(start))).toBe('known');
        for (const key of traced.keys()) expect(ribbons.map(ribbonKey)).toContain(key);
      }),
    );
  });
});

describe('the address of a setting', () => {
  test.each([
    [null, 'revenue.treasury.allotment.plan.object', [], []],
    ['treasury.object', 'treasury.object', [], []],
    ['revenue.object', 'revenue.treasury.object', [], ['treasury']],
    ['revenue.colour', 'revenue.treasury.allotment.plan.object', ['colour'], []],
  ])('%s', (asked, levels, unknown, broughtBack) => {
    const read = readLevels(dataOf('taichung revenue'), asked);
    expect({ ...read, levels: read.levels.join('.') }).toEqual({ levels, unknown, broughtBack });
  });
});

describe('a path through', () => {
  const follow = (name: string, asked: string, source: string, target: string) => {
    const { data, levels, ribbons, nameOf } = at(name, asked);
    const start = ribbons.find(
      (ribbon) => nameOf.get(ribbon.source) === source && nameOf.get(ribbon.target) === target,
    );
    if (!start) throw new Error(`${source} → ${target}`);
    const traced = pathsThrough(data, levels, ribbons)([start]);
    return ribbons.flatMap((ribbon) => {
      const how = traced.get(ribbonKey(ribbon));
      return how ? [`${nameOf.get(ribbon.source)} → ${nameOf.get(ribbon.target)} ${how}`] : [];
    });
  };

  test('knows the grant from its source to what it buys', () => {
    expect(follow('kaohsiung revenue', '', '收支併列', '資源管理')).toEqual([
      '上級政府補助收入-計畫型補助收入 → 收支併列 known',
      '收支併列 → 資源管理 known',
      '資源管理 → 設備及投資 known',
    ]);
  });

  test('says that revenue mixes in the treasury', () => {
    const found = follow('taichung revenue', '', '計畫型補助收入', '臺中市市庫');
    expect(found[0]).toBe('計畫型補助收入 → 臺中市市庫 known');
    expect(found.slice(1).every((said) => said.endsWith('mixed'))).toBe(true);
    expect(found.length).toBeGreaterThan(5);
  });

  test('follows what was carried over to the plans that left it', () => {
    expect(follow('taichung authority', '', '107 年度轉入的保留款', '規劃發展')).toEqual([
      '107 年度轉入的保留款 → 規劃發展 known',
      '規劃發展 → 108 年度付掉 known',
      '規劃發展 → 註銷（不用付了） known',
    ]);
  });
});

test('the diagrams of the same books are made once, those of other books anew', () => {
  expect(flowExhibits(realBooks)).toBe(flowExhibits(realBooks));
  expect(flowExhibits({ ...realBooks, facts: [] })).not.toBe(flowExhibits(realBooks));
});

test('thin second-level objects are gathered in the drawing and each in the table', () => {
  const { chart, ribbons, drawn } = at('kaohsiung revenue', 'plan.object2');
  expect(chart.nodes.some(({ label }) => /^其他 \d+ 項$/.test(label))).toBe(true);
  expect(ribbons.length).toBeGreaterThan(drawn.length);
  expect(drawn.flatMap(({ members }) => members)).toHaveLength(ribbons.length);
});
