/** An element with nothing but text. */
export function textOf<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A link with its text. */
export function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const element = textOf('a', text);
  element.href = href;
  if (className !== '') element.className = className;
  return element;
}
