import type { FocusPath } from './explorer-path.ts';
import type { ExplorerWords } from './explorer-words.ts';
import { link, textOf } from './small-elements.ts';

/** The way up from an open part and the path to it; the whole says how to open a part. */
export function pathLinks(path: FocusPath, openAt: (id: string) => string, { explorer }: ExplorerWords): Node[] {
  const parent = path.at(-2);
  if (!parent) return [textOf('p', explorer.hint)];
  const up = link(openAt(parent.id), '', 'up');
  const arrow = textOf('span', '↑ ');
  arrow.setAttribute('aria-hidden', 'true');
  up.title = explorer.up(parent.label);
  up.append(arrow, explorer.upShort);
  const list = document.createElement('ol');
  for (const [at, step] of path.entries()) {
    const item = document.createElement('li');
    const here = at === path.length - 1;
    const shown = here ? textOf('b', step.label) : link(openAt(step.id), step.label);
    if (here) shown.setAttribute('aria-current', 'true');
    item.append(shown);
    list.append(item);
  }
  return [up, list];
}
