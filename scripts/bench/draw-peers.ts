// Runs in the browser: the same two charts by three libraries, each as its own documentation draws them, without animation.
import { sankey } from 'd3-sankey';
import type { PlainFlow, PlainTree } from './chart-data.ts';

/** What the libraries leave on the window; they come as scripts. */
interface Peers {
  readonly echarts: {
    init(
      holder: HTMLElement,
      theme: undefined,
      options: object,
    ): { setOption(o: object): void; on(e: string, f: () => void): void };
  };
  readonly Plotly: { newPlot(holder: HTMLElement, data: object[], layout: object, options: object): Promise<unknown> };
  readonly vega: {
    parse(spec: object): object;
    View: new (
      parsed: object,
      options: object,
    ) => { initialize(holder: HTMLElement): { runAsync(): Promise<unknown> } };
  };
}
const peers = () => window as unknown as Peers;

function echartsDraws(renderer: 'svg' | 'canvas', holder: HTMLElement, series: object): Promise<void> {
  return new Promise((resolve) => {
    const chart = peers().echarts.init(holder, undefined, { renderer });
    chart.on('finished', resolve);
    chart.setOption({ animation: false, series: [series] });
  });
}

export function echartsTreemap(renderer: 'svg' | 'canvas', { groups }: PlainTree, holder: HTMLElement): Promise<void> {
  const data = groups.map(({ name, leaves }) => ({
    name,
    children: leaves.map((leaf) => ({ name: leaf.name, value: leaf.amount })),
  }));
  // Its default leaves out tiles under 10 square pixels.
  return echartsDraws(renderer, holder, { type: 'treemap', data, visibleMin: 0, breadcrumb: { show: false } });
}

export function echartsSankey(
  renderer: 'svg' | 'canvas',
  { nodes, links }: PlainFlow,
  holder: HTMLElement,
): Promise<void> {
  return echartsDraws(renderer, holder, {
    type: 'sankey',
    data: nodes.map(({ name, level }) => ({ name, depth: level })),
    links: links.map(({ source, target, amount }) => ({ source, target, value: amount })),
  });
}

export async function plotlyTreemap(
  { groups }: PlainTree,
  holder: HTMLElement,
  width: number,
  height: number,
): Promise<void> {
  const leaves = groups.flatMap(({ name, leaves: own }) => own.map((leaf) => ({ ...leaf, parent: name })));
  const trace = {
    type: 'treemap',
    labels: [...groups.map(({ name }) => name), ...leaves.map(({ name }) => name)],
    parents: [...groups.map(() => ''), ...leaves.map(({ parent }) => parent)],
    values: [...groups.map(() => 0), ...leaves.map(({ amount }) => amount)],
  };
  await peers().Plotly.newPlot(holder, [trace], { width, height }, { staticPlot: true });
}

export async function plotlySankey(
  { nodes, links }: PlainFlow,
  holder: HTMLElement,
  width: number,
  height: number,
): Promise<void> {
  const trace = {
    type: 'sankey',
    node: { label: nodes.map(({ name }) => name) },
    link: {
      source: links.map(({ source }) => source),
      target: links.map(({ target }) => target),
      value: links.map(({ amount }) => amount),
    },
  };
  await peers().Plotly.newPlot(holder, [trace], { width, height }, { staticPlot: true });
}

async function vegaDraws(holder: HTMLElement, spec: object): Promise<void> {
  const { parse, View } = peers().vega;
  await new View(parse(spec), { renderer: 'svg' }).initialize(holder).runAsync();
}

export function vegaTreemap({ groups }: PlainTree, holder: HTMLElement, width: number, height: number): Promise<void> {
  const values = [
    { id: 'whole', name: '全部' },
    ...groups.map(({ name }) => ({ id: name, parent: 'whole', name })),
    ...groups.flatMap(({ name: parent, leaves }) =>
      leaves.map(({ name, amount }) => ({ id: name, parent, name, amount })),
    ),
  ];
  const place = { x: { field: 'x0' }, y: { field: 'y0' }, x2: { field: 'x1' }, y2: { field: 'y1' } };
  return vegaDraws(holder, {
    width,
    height,
    padding: 0,
    data: [
      {
        name: 'tree',
        values,
        transform: [
          { type: 'stratify', key: 'id', parentKey: 'parent' },
          { type: 'treemap', field: 'amount', method: 'squarify', size: [width, height] },
        ],
      },
      { name: 'leaves', source: 'tree', transform: [{ type: 'filter', expr: '!datum.children' }] },
    ],
    scales: [
      { name: 'colour', type: 'ordinal', domain: { data: 'leaves', field: 'parent' }, range: { scheme: 'category20' } },
    ],
    marks: [
      {
        type: 'rect',
        from: { data: 'leaves' },
        encode: { enter: { fill: { scale: 'colour', field: 'parent' }, ...place } },
      },
      {
        type: 'text',
        from: { data: 'leaves' },
        encode: { enter: { text: { field: 'name' }, x: { field: 'x0' }, y: { field: 'y1' } } },
      },
    ],
  });
}

/** Vega has no Sankey: places come from d3-sankey, whose time counts, and Vega draws them. */
export function vegaSankey(
  { nodes, links }: PlainFlow,
  holder: HTMLElement,
  width: number,
  height: number,
): Promise<void> {
  const graph = sankey<{ name: string; level: number }, object>()
    .nodeAlign((node) => node.level)
    .extent([
      [0, 0],
      [width, height],
    ])
    .nodePadding(1)({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map(({ source, target, amount }) => ({ source, target, value: amount })),
  });
  const end = (node: unknown) => node as { x0: number; x1: number };
  return vegaDraws(holder, {
    width,
    height,
    data: [
      { name: 'nodes', values: graph.nodes.map(({ name, x0, x1, y0, y1 }) => ({ name, x0, x1, y0, y1 })) },
      {
        name: 'links',
        values: graph.links.map(({ source, target, y0, y1, width: thick }) => ({
          ...{ sx: end(source).x1, sy: y0, tx: end(target).x0, ty: y1, thick },
        })),
        transform: [
          {
            type: 'linkpath',
            orient: 'horizontal',
            shape: 'diagonal',
            ...{ sourceX: 'sx', sourceY: 'sy', targetX: 'tx', targetY: 'ty' },
          },
        ],
      },
    ],
    marks: [
      {
        type: 'path',
        from: { data: 'links' },
        encode: {
          enter: {
            path: { field: 'path' },
            strokeWidth: { field: 'thick' },
            stroke: { value: '#888' },
            opacity: { value: 0.4 },
          },
        },
      },
      {
        type: 'rect',
        from: { data: 'nodes' },
        encode: {
          enter: {
            x: { field: 'x0' },
            x2: { field: 'x1' },
            y: { field: 'y0' },
            y2: { field: 'y1' },
            fill: { value: '#333' },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'nodes' },
        encode: { enter: { text: { field: 'name' }, x: { field: 'x1' }, y: { field: 'y0' } } },
      },
    ],
  });
}
