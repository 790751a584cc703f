import { kindColours, spendingKinds } from './spending-kind.ts';

/**
 * The colour map as CSS text: `.kind-network { --kind: …; --kind-soft: …; --kind-label: … }`.
 * Colours follow `color-scheme`, which the page's tokens set from `data-theme` or else from the system; a page that has
 * no tokens (a lone SVG, an embed) puts {@link themeStyles} before it.
 */
export function kindStyles(): string {
  return spendingKinds
    .map((kind) => {
      const { light, dark } = kindColours[kind];
      const pair = (part: 'fill' | 'soft' | 'label'): string =>
        light[part] === dark[part] ? light[part] : `light-dark(${light[part]}, ${dark[part]})`;
      return `.kind-${kind} { --kind: ${pair('fill')}; --kind-soft: ${pair('soft')}; --kind-label: ${pair('label')}; }`;
    })
    .join('\n');
}
