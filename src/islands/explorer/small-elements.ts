import { lineAttributes } from '../../charts/item-line.ts';
import type { ListedItem } from '../../exhibits/exhibit.ts';
import { originalLang } from '../../i18n/languages.ts';

/** An element with nothing but text; what exists in Chinese alone says so on a page in another language. */
export function textOf<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  if (!document.documentElement.lang.startsWith('zh') && /\p{Script=Han}/u.test(text))
    element.lang = originalLang('en') ?? '';
  return element;
}

/** A link with its text. */
export function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const element = textOf('a', text);
  element.href = href;
  if (className !== '') element.className = className;
  return element;
}

/** An item of a drawing, listed beside it: a link that carries its line as the drawn ones do. */
export function listedLink({ href, text, ...line }: ListedItem): HTMLAnchorElement {
  const element = link(href, text);
  for (const [name, value] of Object.entries(lineAttributes(href, line)))
    if (value !== undefined) element.setAttribute(name, value);
  return element;
}
