/** `@font-face` rules that may hide text while their font loads: all that do not say `font-display: swap`, `fallback` or `optional`. */
export function blockingFonts(css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)]
    .filter(([, rule = '']) => !/font-display\s*:\s*(swap|fallback|optional)\b/.test(rule))
    .map(([, rule = '']) => /font-family\s*:\s*([^;}]+)/.exec(rule)?.[1]?.trim() ?? 'a font without a name');
}
