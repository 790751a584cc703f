import { escapeMarkup } from './escape-markup.ts';

declare const markupBrand: unique symbol;
/** SVG text that has been escaped; only the functions of this file make it, so raw text cannot slip in. */
export type Markup = string & { readonly [markupBrand]: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Children = readonly (Markup | undefined | readonly (Markup | undefined)[])[];

/**
 * One element. Attributes that are `undefined` are left out; numbers are written with at most two decimals and must be
 * finite (throws: a NaN in a path draws nothing and says nothing). Never writes a `style` attribute: the site's policy
 * would block it.
 */
export function element(name: string, attributes: Attributes, ...children: Children): Markup {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeMarkup(value)}"`;
  }
  const inside = children.flat().filter((child) => child !== undefined);
  return (inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${name}>`) as Markup;
}

/** Text as element content. */
export function characters(text: string): Markup {
  return escapeMarkup(text) as Markup;
}

/** A coordinate with at most two decimals, without `-0`. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a drawing has no place for ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

/** A path from commands and numbers: `path('M', x, y, 'H', x1)`. */
export function path(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === 'number' ? coordinate(part) : part)).join(' ');
}
