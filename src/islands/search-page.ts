import { grouped } from '../money/format-amount.ts';
import { filterNames } from '../search/index-document.ts';
import { isUnfinished } from '../search/is-unfinished.ts';
import type { Reader } from '../search/load-records.ts';
import { looseSearch } from '../search/loose-search.ts';
import { nearAmounts } from '../search/near-amounts.ts';
import { nearTerms } from '../search/near-terms.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { Search, SearchResult } from '../search/run-search.ts';
import { runSearch } from '../search/run-search.ts';
import type { SearchState } from '../search/search-state.ts';
import { readState, writeState } from '../search/search-state.ts';
import { phrasesOf } from '../search/search-words.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { ResultGroups } from './result-groups.ts';
import { element } from './result-list.ts';
import { filled, readSetup } from './search-setup.ts';
import { whenDrawn } from './when-drawn.ts';

const setup = readSetup();
const engine = pagefindEngine(setup.base);
const phrases = phrasesOf(setup.words);
const groupsAtOnce = 10;
/** Groups that fill a phone: they are drawn by themselves, so that what nobody sees yet keeps no one waiting. */
const groupsInSight = 3;
/**
 * Milliseconds after the last key that the first search of a visit, and records that must be loaded, wait until no key follows,
 * so that no passing state costs bytes. A search of what is at hand begins with the key.
 */
const loadingPause = 350;
/**
 * A page that one search does not fill is filled by so many more batches of records; the reader can ask for others. While
 * someone types, that waits until the end of the list comes near.
 */
const fillings = 1;

/** The search page: box, filters, results. The address always holds what is shown. */
class SearchPage extends HTMLElement {
  /** Counts searches, so that an answer that comes late is thrown away. */
  private asked = 0;
  private timer = 0;
  /** Tells who has waited a while that the search goes on. */
  private late = 0;
  private hasAnswered = false;
  /** When the last search has had a frame to itself: keys that come faster than frames are searched together, the last of them. */
  private frame: Promise<void> = Promise.resolve();
  /** When the last key was pressed; a query that was submitted or chosen waits for none. */
  private typed = Number.NEGATIVE_INFINITY;
  /** Its parts, by the names that the page gives them. */
  private readonly places = new Map<string, HTMLElement>();
  /** Sees the end of the list come near. */
  private watcher: IntersectionObserver | undefined;

  connectedCallback(): void {
    const { form, box } = this;
    const { state, unknown } = readState(new URLSearchParams(location.search), setup.values);
    this.place('notes').replaceChildren(
      ...unknown.map(({ name, value }) =>
        element('p', '', setup.unknown.replace('{field}', setup.fields[name]).replace('{value}', value)),
      ),
    );
    box.value = state.q;
    for (const name of filterNames) this.select(name).value = state.filters[name] ?? '';
    this.select('order').value = state.order;
    box.addEventListener('focus', () => void engine.warm().catch(() => undefined), { once: true });
    box.addEventListener('input', (event) => {
      // While characters are composed, the box holds what is no query yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.soon();
    });
    box.addEventListener('compositionend', () => this.soon());
    form.addEventListener('change', (event) => event.target !== box && this.show());
    form.addEventListener('reset', () => setTimeout(() => this.show()));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.show();
    });
    this.addEventListener('keydown', (event) => this.move(event));
    const filters = this.place('filters') as HTMLDetailsElement;
    filters.open = writeState({ ...state, q: '' }) !== '';
    if (state.q !== '') void this.search(state);
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  private get box(): HTMLInputElement {
    return this.querySelector('input[name="q"]') as HTMLInputElement;
  }

  private select(name: string): HTMLSelectElement {
    return this.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
  }

  private place(name: string): HTMLElement {
    const place = this.places.get(name) ?? (this.querySelector(`[data-part="${name}"]`) as HTMLElement);
    this.places.set(name, place);
    return place;
  }

  private soon(): void {
    clearTimeout(this.timer);
    const typed = performance.now();
    this.typed = typed;
    if (isUnfinished(parseQuery(this.box.value, phrases), setup.asking)) return;
    if (this.hasAnswered) void this.frame.then(() => typed === this.typed && this.show(true));
    else this.timer = window.setTimeout(() => this.show(true), loadingPause);
  }

  private show(isTyping = false): void {
    clearTimeout(this.timer);
    if (!isTyping) this.typed = Number.NEGATIVE_INFINITY;
    const state = this.state();
    this.place('notes').replaceChildren();
    this.frame = whenDrawn();
    const searched = this.search(state);
    const mine = this.asked;
    // The browser takes longer to write the address than the search takes: the results are drawn first, and what is typed over
    // is not written.
    const write = () => mine === this.asked && history.replaceState(null, '', location.pathname + writeState(state));
    void searched.then(whenDrawn).then(write);
  }

  private state(): SearchState {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) params.set(name, String(value));
    return readState(params, setup.values).state;
  }

  private async search(state: SearchState): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    const isCurrent = () => mine === this.asked;
    const reader: Reader = {
      isWaiting: isCurrent,
      pause: () => new Promise((done) => setTimeout(done, this.typed + loadingPause - performance.now())),
    };
    this.watcher?.disconnect();
    const terms = parseQuery(state.q, phrases);
    this.place('browse').hidden = terms.length > 0;
    this.classList.toggle('asked', terms.length > 0);
    if (terms.length === 0) return this.tell('');
    this.place('results').ariaBusy = 'true';
    clearTimeout(this.late);
    this.late = window.setTimeout(() => this.place('status').replaceChildren(setup.say.asking), 400);
    try {
      const found = runSearch({ terms, filters: state.filters, order: state.order, reader }, engine, setup.words);
      const first = await found.next();
      if (!isCurrent()) return;
      if (first.length === 0) return await this.offer(state, reader);
      await this.list(found, first, state, reader);
    } catch (error) {
      if (!isCurrent()) return;
      console.error(error);
      this.tell(setup.say.failed);
      this.place('browse').hidden = false;
    } finally {
      if (isCurrent()) {
        clearTimeout(this.late);
        this.hasAnswered = true;
        this.place('results').ariaBusy = 'false';
      }
    }
  }

  /** Says something and takes away the results of before. Nobody is told to wait for what is there. */
  private tell(...words: readonly (Node | string)[]): void {
    clearTimeout(this.late);
    this.place('status').replaceChildren(...words);
    this.place('results').replaceChildren();
    this.place('more').hidden = true;
    this.place('suggestions').replaceChildren();
  }

  private async list(
    found: Search,
    first: readonly SearchResult[],
    state: SearchState,
    { isWaiting: isCurrent }: Reader,
  ): Promise<void> {
    this.tell('');
    // In an order of its own a group would break the order.
    const keyOf = ({ record }: SearchResult) => (state.order === 'relevance' ? record.group : record.id);
    const groups = new ResultGroups(this.place('results'), setup, keyOf);
    const more = this.place('more') as HTMLButtonElement;
    const offerMore = () => {
      more.hidden = groups.waiting === 0 && found.isDone();
    };
    const put = (results: readonly SearchResult[], most: number) => {
      groups.add(results);
      const shown = groups.show(most);
      const { found: all, about } = setup.say;
      const rest = found.waiting();
      this.place('status').replaceChildren(
        found.isDone() ? filled(all, String(groups.count)) : filled(about, String(groups.count + rest)),
      );
      offerMore();
      return shown;
    };
    put(first, groupsInSight);
    if (groups.waiting > 0) {
      more.hidden = true;
      await whenDrawn();
      if (!isCurrent()) return;
      groups.show(groupsAtOnce - groupsInSight);
      offerMore();
    }
    // What was typed is on the page; a page that is not full goes on with synonyms.
    const fill = async () => {
      for (let filled = 0; filled < fillings && groups.size < groupsAtOnce && !found.isDone(); filled += 1) {
        const next = await found.next();
        if (!isCurrent()) return;
        put(next, groupsAtOnce - groups.size + groups.waiting);
      }
    };
    if (this.typed < 0) await fill();
    else this.whenNear(more, fill);
    more.onclick = () => {
      this.place('results').ariaBusy = 'true';
      this.goOn(found, groups, put, isCurrent)
        .catch((error: unknown) => {
          console.error(error);
          if (isCurrent()) this.place('status').replaceChildren(setup.say.failed);
        })
        .finally(() => {
          if (isCurrent()) this.place('results').ariaBusy = 'false';
        });
    };
  }

  /** A batch may hold only what joins groups on the page: who asks for more is given batches until a new group stands there. */
  private async goOn(
    found: Search,
    groups: ResultGroups,
    put: (results: readonly SearchResult[], most: number) => HTMLElement | undefined,
    isCurrent: () => boolean,
  ): Promise<void> {
    let shown: HTMLElement | undefined;
    do {
      const next = groups.waiting < groupsAtOnce ? await found.next() : [];
      if (!isCurrent()) return;
      shown = put(next, groupsAtOnce);
    } while (!shown && !found.isDone());
    // The button is gone when nothing is left; who pressed it stays at the end of the list.
    (shown ?? this.place('results').lastElementChild)?.querySelector('a')?.focus();
  }

  private whenNear(end: Element, then: () => Promise<void>): void {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        then().catch((error: unknown) => console.error(error));
      },
      { rootMargin: '0px 0px 30%' },
    );
    watcher.observe(end);
    this.watcher = watcher;
  }

  /** Nothing holds all of it: the same without filters, or the parts that the books do hold. */
  private async offer(state: SearchState, reader: Reader): Promise<void> {
    const terms = parseQuery(state.q, phrases);
    if (Object.keys(state.filters).length > 0) {
      const everywhere = runSearch({ terms, filters: {}, order: 'relevance', reader }, engine, setup.words);
      const count = (await everywhere.next()).length + everywhere.waiting();
      if (!reader.isWaiting()) return;
      if (count > 0) {
        const wide = this.linkTo({ ...state, filters: {} }, filled(setup.say.everywhere, String(count)));
        return this.tell(setup.say.noneHere, wide);
      }
    }
    const { amounts, results: ofAmounts } = await nearAmounts(terms, engine, setup.words, reader);
    const near = amounts.length > 0 ? [] : await nearTerms(terms, engine, setup.words, setup.asking, reader);
    if (!reader.isWaiting()) return;
    const results =
      amounts.length > 0 ? ofAmounts : await looseSearch(terms, engine, setup.words, setup.asking, reader);
    // The next key may make a word of it.
    if (results.length === 0) await reader.pause();
    if (!reader.isWaiting()) return;
    this.tell(filled(setup.say.none, state.q));
    if (results.length === 0) {
      this.place('browse').hidden = false;
      return;
    }
    const links = [
      ...near.map(({ text, count }) => ({ text, more: ` ${count}` })),
      ...amounts.map((ntd) => ({ text: grouped(ntd), more: '' })),
    ].map(({ text, more }) => element('li', '', this.linkTo({ q: text, filters: {}, order: 'relevance' }, text), more));
    if (links.length > 0)
      this.place('suggestions').replaceChildren(
        element('p', '', amounts.length > 0 ? setup.say.nearAmounts : setup.say.near),
        element('ul', '', ...links),
        ...(amounts.length > 0 ? [] : [element('p', '', setup.say.nearResults)]),
      );
    const groups = new ResultGroups(this.place('results'), setup, ({ record }) => record.group);
    groups.add(results);
    groups.show(groupsInSight);
    await whenDrawn();
    if (reader.isWaiting()) groups.show(groupsAtOnce - groupsInSight);
  }

  private linkTo(state: SearchState, text: string): HTMLAnchorElement {
    const link = element('a', '', text);
    link.href = location.pathname + writeState(state);
    return link;
  }

  /** Arrow keys go from the box to the results and between them; Escape goes back to the box. */
  private move(event: KeyboardEvent): void {
    if (event.isComposing || event.target instanceof HTMLSelectElement) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a.result')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === this.box;
    if (event.key === 'ArrowDown' && (inBox || at >= 0)) links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (at === 0 ? this.box : links[at - 1])?.focus();
    else if (event.key === 'Escape' && at >= 0) this.box.focus();
    else return;
    event.preventDefault();
  }
}

customElements.define('search-page', SearchPage);
