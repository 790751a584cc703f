// Runs in the browser: bundled into one script that leaves `drawAll` on the window.
import { plainFlow, plainTree } from './chart-data.ts';
import { oursSankey, oursTreemap } from './draw-ours.ts';
import { echartsSankey, echartsTreemap, plotlySankey, plotlyTreemap, vegaSankey, vegaTreemap } from './draw-peers.ts';

const [width, height] = [1440, 900];
const [leaves, links] = [10_000, 2_000];

type Draw<Data> = (data: Data, holder: HTMLElement, width: number, height: number) => void | Promise<void>;

const treemaps: Readonly<Record<string, Draw<ReturnType<typeof plainTree>>>> = {
  'this site (SVG)': oursTreemap,
  'ECharts (SVG)': (data, holder) => echartsTreemap('svg', data, holder),
  'ECharts (canvas)': (data, holder) => echartsTreemap('canvas', data, holder),
  'Plotly (SVG)': plotlyTreemap,
  'Vega (SVG)': vegaTreemap,
};
const sankeys: Readonly<Record<string, Draw<ReturnType<typeof plainFlow>>>> = {
  'this site (SVG)': oursSankey,
  'ECharts (SVG)': (data, holder) => echartsSankey('svg', data, holder),
  'ECharts (canvas)': (data, holder) => echartsSankey('canvas', data, holder),
  'Plotly (SVG)': plotlySankey,
  'Vega (SVG), placed by d3-sankey': vegaSankey,
};

/** One drawing: milliseconds until the library was done, and until the browser had painted it; how many elements it made. */
export interface Drawn {
  readonly done: number;
  readonly painted: number;
  readonly elements: number;
}

async function time<Data>(draw: Draw<Data>, data: Data): Promise<Drawn> {
  const holder = document.createElement('div');
  Object.assign(holder.style, { width: `${width}px`, height: `${height}px` });
  document.body.replaceChildren(holder);
  await painted();
  const started = performance.now();
  await draw(data, holder, width, height);
  const done = performance.now() - started;
  await painted();
  return { done, painted: performance.now() - started, elements: holder.querySelectorAll('*').length };
}

/** Resolves once what is on the page has been laid out and painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

Object.assign(window, {
  drawAll: {
    treemaps: Object.keys(treemaps),
    sankeys: Object.keys(sankeys),
    treemap: (name: string) => time(treemaps[name] ?? oursTreemap, plainTree(leaves)),
    sankey: (name: string) => time(sankeys[name] ?? oursSankey, plainFlow(links)),
  },
});
