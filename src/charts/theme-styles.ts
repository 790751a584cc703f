/**
 * What decides between light and dark where a page's own tokens are absent (a lone SVG, an embed): `data-theme` on the
 * root, else `prefers-color-scheme`. Prints light.
 */
export function themeStyles(): string {
  return `:root { color-scheme: light dark; }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
@media print { :root, :root[data-theme] { color-scheme: light; } }`;
}
