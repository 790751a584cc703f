import { chartStyles } from '../charts/chart-styles.ts';
import { kindStyles } from '../charts/kind-styles.ts';
import { themeStyles } from '../charts/theme-styles.ts';
import { chartTokens, faces } from './chart-tokens.ts';
import { embedMeasures as m } from './embed-measures.ts';

/** All CSS of an embed, for one `<style>` that the embed's policy knows by its hash. No font file, no picture. */
export function embedStyles(): string {
  const tokens = Object.entries(chartTokens).map(
    ([name, { light, dark }]) => `--${name}: light-dark(${light}, ${dark});`,
  );
  return `${themeStyles()}
:root { ${tokens.join(' ')} --sans: ${faces.sans}; --serif: ${faces.serif}; }
@media print { :root, :root[data-theme] { --ground: #fff; } }
${frame}
${kindStyles()}
${chartStyles()}`;
}

const rem = (px: number): string => `${px / 16}rem`;
const text = ({ size, line }: { size: number; line: number }): string =>
  `font-size: ${rem(size)}; line-height: ${rem(line)};`;

const frame = `*, ::before, ::after { box-sizing: border-box; }
html { background: var(--ground); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums; ${text(m.fine)} line-break: strict; overflow-wrap: break-word; text-autospace: normal; }
main { display: flow-root; padding: ${rem(m.padding.top)} ${rem(m.padding.side)} ${rem(m.padding.bottom)}; border-block-start: 3px solid var(--ink); container-type: inline-size; }
h1, h2, p, ul, figure { margin: 0; padding: 0; }
h1 { font-family: var(--serif); ${text(m.finding)} text-wrap: balance; }
ul { list-style: none; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--ink-second); text-decoration-thickness: 1px; text-underline-offset: 0.24em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
[hidden] { display: none !important; }
svg { display: block; max-width: 100%; height: auto; }
.question { color: var(--seal); ${text(m.question)} font-weight: 600; letter-spacing: 0.06em; }
.sentence { ${text(m.sentence)} }
.figure { margin-block: ${rem(m.gap)}; }
.phone { display: none; }
@container (max-width: ${rem(m.phoneBelow - 1 - 2 * m.padding.side)}) { .wide { display: none; } .phone { display: block; } }
.measured { font-weight: 600; }
.fine, .unlabelled { color: var(--ink-second); }
.unlabelled { display: flex; flex-wrap: wrap; column-gap: ${rem(m.listGap)}; margin-block-start: 0.4rem; line-height: ${rem(m.listLine)}; }
.unlabelled a { display: inline-block; }
.evidence { text-decoration-color: var(--seal); }
.way { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.6rem; margin-block-start: ${rem(m.gap)}; }
.way h2 { flex: 1; font-size: ${rem(15)}; line-height: ${rem(m.press)}; }
.way h2:focus { outline: none; }
button { padding: 0; border: 0; border-block-end: 1px solid var(--ink-second); background: none; color: inherit; font: inherit; line-height: ${rem(m.press - 1)}; cursor: pointer; }
summary { width: fit-content; line-height: ${rem(m.press)}; cursor: pointer; }
.table { position: relative; overflow-x: auto; border-block-start: 1px solid var(--ink); }
table { width: 100%; border-collapse: collapse; font-size: ${rem(13)}; }
caption { padding-block: 0.4rem; text-align: start; color: var(--ink-second); }
th, td { padding: 0.25rem 0.7rem 0.25rem 0; border-block-end: 1px solid var(--hairline); text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--ink-second); vertical-align: bottom; }
tbody th { min-width: 6.2em; }
.number { padding-inline: 0.6rem 0; text-align: end; white-space: nowrap; }
thead .number { white-space: normal; }
.number + :not(.number) { padding-inline-start: 0.9rem; }
.unit { display: block; font-size: 0.75rem; }
.summary > * { font-weight: 700; }
.depth-1 { padding-inline-start: 0.8rem; } .depth-2 { padding-inline-start: 1.6rem; } .depth-3 { padding-inline-start: 2.4rem; }
.foot { display: flex; flex-wrap: wrap; column-gap: 1rem; align-items: baseline; justify-content: space-between; margin-block-start: 0.4rem; padding-block-start: 0.3rem; border-block-start: 1px solid var(--hairline); line-height: ${rem(m.press)}; }
.seal { display: inline-block; width: 1.2rem; margin-inline-end: 0.35rem; background: var(--seal); color: #fff; font-family: var(--serif); font-weight: 700; line-height: 1.2rem; text-align: center; }
.note { padding: 0.2rem 0.5rem; background: var(--ground-marked); }
button[aria-pressed=true] { border-block-end-width: 3px; }
body:has(.take [aria-pressed=true]) :is(.figure a, [data-source], td a) { cursor: copy; }
.take { margin-block-end: 0.4rem; }
.take output { display: block; user-select: text; }
@media print { summary, .take, .way button { display: none; } }
@media (forced-colors: active) { main { border-color: CanvasText; } .seal { border: 1px solid; } }`;
