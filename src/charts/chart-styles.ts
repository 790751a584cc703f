/**
 * CSS of all drawings, beside {@link kindStyles}. It names only what the drawings name, and takes ink, ground, hairline,
 * change and city colours from the page's tokens (`--ink`, `--ink-second`, `--ground`, `--hairline`, `--change-more`,
 * `--change-less`, `--city-first`, `--city-second`, `--focus`, `--sans`).
 */
export function chartStyles(): string {
  return `.chart { display: block; max-width: 100%; height: auto; overflow: visible; }
.chart text { font-family: var(--sans); fill: var(--ink); font-variant-numeric: lining-nums tabular-nums; white-space: pre; }
.chart .strong { font-weight: 700; }
.chart .quiet { fill: var(--ink-second); }
.chart .on-kind { fill: var(--kind-label); }
.chart .halo { stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
.chart .kind-fill { fill: var(--kind); }
.chart .kind-fill.soft { fill: var(--kind-soft); }
.chart .ink-fill { fill: var(--ink); }
.chart .quiet-fill { fill: var(--ink-second); }
.chart .hair { stroke: var(--hairline); stroke-width: 1; fill: none; }
.chart .axis { stroke: var(--ink-second); stroke-width: 1; fill: none; }
.chart .leader { stroke: var(--ink-second); stroke-width: 1; fill: none; }
.chart .dashed { stroke-dasharray: 2 3; }
.chart .tile { stroke: var(--ground); stroke-width: 1; }
.chart .group-edge { stroke: var(--ground); stroke-width: 3; fill: none; }
.chart .hit { fill: transparent; }
.chart .chart-link { cursor: pointer; outline: none; text-decoration: none; }
.chart .chart-link .hit { transition: fill 120ms; }
.chart .chart-link:hover .hit { fill: rgb(255 255 255 / 0.14); }
.chart .row.chart-link:hover .strong, .chart .node.chart-link:hover .strong { text-decoration: underline; text-underline-offset: 0.2em; }
.chart .chart-link:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
.chart .ribbon { fill: var(--kind); fill-opacity: 0.3; }
.chart .ribbon.strong { fill-opacity: 0.62; }
.chart .hairline { fill: none; stroke: var(--kind); stroke-width: 1; stroke-opacity: 0.9; }
.chart .hairline-reach { fill: none; stroke: transparent; stroke-width: 9; }
.chart .chart-link:hover .ribbon, .chart .chart-link:focus-visible .ribbon { fill-opacity: 0.8; }
.chart .more { fill: var(--change-more); }
.chart .less { fill: var(--change-less); }
.chart .first { fill: var(--city-first); }
.chart .second { fill: var(--city-second); }
.chart .pale { fill: var(--hairline); stroke: var(--ink-second); stroke-width: 1; }
.chart .hatched { stroke: var(--ink); stroke-width: 1; }
.chart .span { stroke: var(--ink-second); stroke-width: 2; }
.chart-series { color: var(--ink); }
.chart .plot-grid { stroke: var(--hairline); stroke-opacity: 1; }
.chart .plot-break { stroke: var(--ink-second); }
.chart .outline { fill: var(--ground); stroke: var(--ink); stroke-width: 1; }
.chart .hatch { stroke: var(--ink); stroke-width: 1.5; }
@media (prefers-reduced-motion: reduce) { .chart .chart-link .hit { transition: none; } }
@media (forced-colors: active) {
  .chart * { forced-color-adjust: none; }
  .chart text, .chart text:is(.strong, .plain, .quiet, .on-kind) { fill: CanvasText; stroke: Canvas; stroke-width: 5px; stroke-linejoin: round; paint-order: stroke; }
  .chart .chart-link text { fill: LinkText; }
  .chart .halo { stroke: Canvas; }
  .chart :is(.kind-fill, .kind-fill.soft, .tile, .pale, .outline) { fill: Canvas; stroke: CanvasText; stroke-width: 1; }
  .chart .swatch { display: none; }
  .chart .group-edge { stroke: CanvasText; }
  .chart .ribbon { fill: CanvasText; fill-opacity: 0.18; stroke: CanvasText; stroke-width: 0.5; }
  .chart .ribbon.strong { fill-opacity: 0.4; }
  .chart :is(.ink-fill, .quiet-fill, .more, .less, .first) { fill: CanvasText; }
  .chart .second { fill: Canvas; stroke: CanvasText; stroke-width: 1.5; }
  .chart :is(.hair, .axis, .leader, .hatch, .hatched, .span, .plot-grid, .plot-break, .hairline) { stroke: CanvasText; }
  .chart :is(.hit, .hairline-reach) { fill: transparent; stroke: transparent; }
  .chart .chart-link:focus-visible { outline-color: Highlight; }
}
@media print { .chart * { print-color-adjust: exact; } }`;
}
