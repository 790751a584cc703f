import { addressOf } from '../i18n/address.ts';
import { peopleForm } from '../money/format-amount.ts';
import { englishPeopleForm } from '../money/format-amount-en.ts';
import type { ExcerptPart } from '../search/excerpt.ts';
import { excerptOf, markedText } from '../search/excerpt.ts';
import { landingOf } from '../search/landing.ts';
import type { SearchResult } from '../search/run-search.ts';
import { sourceOf } from '../search/search-record.ts';
import type { SearchSetup } from './search-setup.ts';
import { filled } from './search-setup.ts';

/** Results of a group beyond these are folded away. */
const shownOfGroup = 3;

/** An element with text from the books always as text, never as markup. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** One group of results: the best in full, the next ones short, the rest behind a button. */
export function groupItem(results: readonly SearchResult[], setup: SearchSetup): HTMLLIElement {
  const [first, ...rest] = results;
  const item = element('li', 'group');
  if (!first) return item;
  const { record } = first;
  const where = [setup.cities[record.city ?? ''], setup.years[record.year ?? '']];
  const side = element('p', 'side', element('span', 'kind', setup.kinds[record.kind] ?? ''));
  for (const text of where) if (text) side.append(element('span', '', text));
  item.append(side, entry(first, setup, 'h2'));
  if (rest.length > 0) {
    const list = element(
      'ol',
      'rest',
      ...rest.slice(0, shownOfGroup - 1).map((result) => element('li', '', entry(result, setup, 'h3'))),
    );
    const hidden = rest.slice(shownOfGroup - 1);
    item.append(list);
    if (hidden.length > 0) {
      const button = element('button', 'more-of-group', filled(setup.say.moreOfGroup, String(hidden.length)));
      button.type = 'button';
      button.addEventListener('click', () => {
        const added = hidden.map((result) => element('li', '', entry(result, setup, 'h3')));
        list.append(...added);
        button.remove();
        added[0]?.querySelector('a')?.focus();
      });
      item.append(button);
    }
  }
  return item;
}

function entry({ record, hits }: SearchResult, setup: SearchSetup, heading: 'h2' | 'h3'): HTMLDivElement {
  const link = element('a', 'result', ...marked(markedText(record.title, hits.title)));
  link.dataset['record'] = record.id;
  const excerpt = excerptOf(record.text, hits.text, record.kind === 'statement');
  link.href = inLanguage(landingOf(record, hits.text.length > 0 ? excerpt.at : undefined), setup);
  const trail = record.trail.flatMap((step, at) => [
    ...(at > 0 ? [' › '] : []),
    ...marked(markedText(step, hits.trail[at] ?? [])),
  ]);
  const made = element('div', 'entry', inChinese(element(heading, '', link)));
  if (heading === 'h3' ? false : trail.length > 0) made.append(inChinese(element('p', 'trail', ...trail)));
  if (record.text !== '' && record.text.replace(/[。．.]$/, '') !== record.title)
    made.append(inChinese(element('p', 'excerpt', ...marked(excerpt.parts))));
  const facts = element('p', 'facts');
  const said = record.amountNtd === undefined ? '' : sayAmount(record.amountNtd);
  if (said !== '') facts.append(element('b', 'figure-digits', hits.amount ? element('mark', '', said) : said));
  const stage = setup.stages[record.document ?? '']?.[record.stage ?? ''];
  if (stage !== undefined) facts.append(element('span', '', stage));
  const place = sourceOf(record, excerpt.at);
  if (place) {
    const source = element('a', 'source-line', filled(setup.say.source, place.document, String(place.line)));
    source.href = inLanguage(addressOf('source', place), setup);
    facts.append(source);
  }
  if (facts.childNodes.length > 0) made.append(facts);
  return made;
}

/** An amount in the language of the page. */
function sayAmount(ntd: string): string {
  return document.documentElement.lang === 'en' ? englishPeopleForm(ntd) : peopleForm(ntd);
}

/** What the books say is Chinese on a page of any language. */
function inChinese<T extends HTMLElement>(made: T): T {
  made.lang = 'zh-Hant-TW';
  return made;
}

/** The index holds addresses of the root language; this page's own begin elsewhere. */
function inLanguage(address: string, { base, home }: SearchSetup): string {
  return home + address.slice(base.length);
}

function marked(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, marked: isHit }) => (isHit ? element('mark', '', text) : text));
}
