import { chartStyles } from '../charts/chart-styles.ts';
import type { Theme } from '../charts/spending-kind.ts';
import { kindColours, spendingKinds } from '../charts/spending-kind.ts';
import type { ChartToken } from './chart-tokens.ts';
import { chartTokens, faces } from './chart-tokens.ts';

/**
 * The drawings' rules with every colour written out, for programs that know neither variables nor `light-dark()`: drawing
 * programs, the rasteriser. A rule that asks for the kind of spending becomes one rule a kind. What only a pointer, a
 * keyboard or a printer sees is left out.
 * @param drawing rules for classes that it does not have are left out; `strong`, `plain` and `quiet` always stay
 */
export function literalStyles(theme: Theme, drawing: string): string {
  const present = new Set([
    'chart',
    'strong',
    'plain',
    'quiet',
    ...[...drawing.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  ]);
  return plainRules()
    .filter(({ selector }) =>
      selector.split(',').some((one) => [...one.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => present.has(name))),
    )
    .flatMap(({ selector, body }) =>
      /--kind/.test(body) ? perKind(selector, body, theme, present) : [`${selector} { ${literal(body, theme)} }`],
    )
    .join('\n');
}

/** Only the colours, to be laid over {@link literalStyles} of the other theme. */
export function literalColours(theme: Theme, drawing: string): string {
  return literalStyles(theme, drawing)
    .split('\n')
    .filter((rule) => /#[0-9a-f]{6}/.test(rule))
    .join('\n');
}

/** Rules outside of media queries that stand for the drawing at rest. */
function plainRules(): { selector: string; body: string }[] {
  const outside = chartStyles().replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...outside.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selector = '', body = '']) => ({ selector: selector.trim(), body: body.trim() }))
    .filter(({ selector }) => !/:hover|:focus|chart-link/.test(selector));
}

function perKind(selector: string, body: string, theme: Theme, present: ReadonlySet<string>): string[] {
  return spendingKinds
    .filter((kind) => present.has(`kind-${kind}`))
    .map((kind) => {
      const { fill, soft, label } = kindColours[kind][theme];
      const part = selector.replace('.chart ', '');
      const written = literal(
        body.replace('var(--kind-soft)', soft).replace('var(--kind-label)', label).replace('var(--kind)', fill),
        theme,
      );
      return `.chart .kind-${kind}${part}, .chart .kind-${kind} ${part} { ${written} }`;
    });
}

function literal(body: string, theme: Theme): string {
  return body
    .replace(/var\(--(sans|serif)\)/g, (_, face: 'sans' | 'serif') => faces[face])
    .replace(/var\(--([\w-]+)\)/g, (_, token: ChartToken) => chartTokens[token][theme])
    .replace('fill: transparent', 'fill: none')
    .replace('stroke: transparent', 'stroke: none');
}
