import { chartToolOrder } from '../../exhibits/chart-tools.ts';
import { breaksByItself, headlineParts } from '../../i18n/headline-parts.ts';
import type { ExplorerWords } from './explorer-words.ts';
import { link, textOf } from './small-elements.ts';
import type { ViewWords } from './view-words.ts';

/** Sets what stands around a figure's drawing: its head, its small print, its tools. */
export function fillWords(figure: Element, view: ViewWords, { explorer }: ExplorerWords): void {
  const place = (selector: string) => figure.querySelector<HTMLElement>(selector);
  const set = (selector: string, ...content: (Node | string)[]): void => {
    const element = place(selector);
    element?.replaceChildren(...content);
    if (element) element.hidden = content.every((part) => part === '');
  };
  set('.finding-head .question', view.question);
  set('.finding-head :is(h1, h2, h3)', ...clauses(view.finding, view.names));
  set('.finding-head .sentence', ...clauses(view.sentence, view.names).flatMap((clause) => inside(clause)));
  set('figcaption .caveat', view.caveat);
  set('figcaption .whole', view.facts);
  const sources = place('figcaption .sources');
  const links = view.sources.flatMap(({ text, href }, at) => [
    ...(at > 0 ? [explorer.separator] : []),
    link(href, text, 'evidence'),
  ]);
  sources?.querySelector('span:last-child')?.replaceChildren(...links);
  if (sources) sources.hidden = links.length === 0;
  const tools = place('.tools');
  for (const tool of chartToolOrder) {
    const item = tools?.querySelector<HTMLElement>(`[data-tool="${tool}"]`);
    const href = view.tools[tool];
    if (item) item.hidden = href === undefined;
    if (href !== undefined) item?.querySelector('a')?.setAttribute('href', href);
  }
  const of = tools?.querySelector<HTMLElement>('.of');
  if (of) of.textContent = view.toolsOf;
  if (of) of.hidden = view.toolsOf === '';
}

/** Words whose lines break as the page's own do: after punctuation first, never inside a word or an amount. */
function clauses(text: string, names: readonly string[]): HTMLElement[] {
  const parts = breaksByItself(text) ? [[text]] : headlineParts(text, names);
  return parts.map((words) => {
    const clause = textOf('span', '');
    clause.className = 'clause';
    words.forEach((word, at) => {
      if (at > 0) clause.append(document.createElement('wbr'));
      const body = word.trimEnd();
      if (words.length === 1 || !body.includes(' ')) clause.append(word);
      else {
        const together = textOf('bdi', body);
        together.className = 'together';
        clause.append(together, word.slice(body.length));
      }
    });
    return clause;
  });
}

/** What a clause of a sentence holds, and where the line may end after it. */
function inside(clause: HTMLElement): Node[] {
  return [...clause.childNodes, document.createElement('wbr')];
}
