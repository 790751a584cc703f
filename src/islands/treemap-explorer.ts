import type { ExplorerData, ExplorerNode } from '../exhibits/explorer-tree.ts';
import { headlineParts } from '../i18n/headline-parts.ts';
import type { Language } from '../i18n/languages.ts';
import type { SpendingDimension } from '../ledger/queries/spending-by/spending-dimension.ts';
import type { DrawingForm } from './drawing-forms.ts';
import { DrawingForms } from './drawing-forms.ts';
import { partColumns } from './explorer/explorer-measures.ts';
import type { FocusPath } from './explorer/explorer-path.ts';
import { pathTo } from './explorer/explorer-path.ts';
import type { ExplorerMatch } from './explorer/explorer-search.ts';
import { findInTree } from './explorer/explorer-search.ts';
import type { ExplorerState } from './explorer/explorer-state.ts';
import { readState, stateQuery } from './explorer/explorer-state.ts';
import type { ExplorerView } from './explorer/explorer-view.ts';
import type { ExplorerWords } from './explorer/explorer-words.ts';
import { explorerWords } from './explorer/explorer-words.ts';
import { fillControls } from './explorer/fill-controls.ts';
import { fillFacts } from './explorer/fill-facts.ts';
import { fillHits } from './explorer/fill-hits.ts';
import { fillParts } from './explorer/fill-parts.ts';
import { fillTable } from './explorer/fill-table.ts';
import { fillUnlabelled } from './explorer/fill-unlabelled.ts';
import { fillWords } from './explorer/fill-words.ts';
import { KeptViews } from './explorer/kept-views.ts';
import { leadInside } from './explorer/lead-inside.ts';
import { lightMatches } from './explorer/light-matches.ts';
import { isArrowKey } from './explorer/nearest-in-direction.ts';
import { pathLinks } from './explorer/path-links.ts';
import { tileInDirection } from './explorer/tile-in-direction.ts';
import { viewWords } from './explorer/view-words.ts';
import { whenDrawn } from './when-drawn.ts';
import { whenIdle } from './when-idle.ts';
import { whenInSight } from './when-in-sight.ts';

/** Parts that are drawn before they are opened. */
const partsPrepared = 4;

/** What is shown: the state, the tree of its dimension, the path to the open node and the drawings of that node. */
interface Shown {
  readonly state: ExplorerState;
  readonly root: ExplorerNode;
  readonly path: FocusPath;
  readonly node: ExplorerNode;
  /** Made when a form is drawn. */
  readonly view: (form: DrawingForm) => ExplorerView;
}

/**
 * Opens a treemap level by level in its place, by any dimension of the book, in any measure, and finds names in it. Every
 * view is an address (`?by=object&focus=2000&as=resident&find=雲端`), so that back, forward and a shared link show it again.
 * The page's own picture stands until something is asked for; without the data its links lead to the pages of the parts.
 */
class TreemapExplorer extends HTMLElement {
  #data: ExplorerData | undefined;
  #shown: Shown | undefined;
  #forms: DrawingForms | undefined;
  #views: KeptViews | undefined;
  /** What is looked for, and found. */
  #matches: readonly ExplorerMatch[] = [];
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    whenInSight(this, this.#leaving.signal, () => this.#begin());
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  get #words(): ExplorerWords {
    return explorerWords((this.dataset['language'] ?? 'zh-TW') as Language);
  }

  /** The dimension of the page. */
  get #usual(): SpendingDimension {
    return (this.dataset['by'] ?? 'plan') as SpendingDimension;
  }

  async #begin(): Promise<void> {
    const { signal } = this.#leaving;
    const answer = await fetch(this.dataset['source'] ?? '', { signal });
    if (!answer.ok) return;
    this.#data = (await answer.json()) as ExplorerData;
    this.#views = new KeptViews(this.dataset['chart'] ?? '', this.#data, this.#words, (state) => this.#address(state));
    const view = this.querySelector('.view');
    if (view) this.#forms = new DrawingForms(view, (form) => this.#draw(form), signal);
    addEventListener('popstate', () => this.#show(location.search), { signal });
    // The list of parts stands outside, in the figure's other column.
    const figure = this.closest('figure') ?? this;
    figure.addEventListener('click', (event) => this.#onClick(event as MouseEvent), { signal });
    this.addEventListener('keydown', (event) => this.#onKeyDown(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.#field?.addEventListener('input', () => this.#onFind(), { signal });
    this.#show(location.search);
    for (const control of this.querySelectorAll<HTMLElement>('.as, .find')) control.inert = false;
    if (this.#shown) this.#prepare(this.#data, this.#shown);
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('.find input');
  }

  /** Shows what a query asks for; what the chart does not have falls back and is named. */
  #show(query: string): void {
    const data = this.#data;
    const views = this.#views;
    if (!data || !views) return;
    const { state, unknown } = readState(query, data, this.#usual);
    const { charts } = this.#words;
    const root = data.trees[state.by];
    const path = root && pathTo(root, state.focus, charts.other);
    const node = path?.at(-1);
    if (!root || !path || !node) return;
    const before = this.#shown;
    const usual = state.by === this.#usual && state.focus === '' && state.as === 'amount';
    const same = before ? !drawnOtherwise(before.state, state) : usual;
    const view = (form: DrawingForm) => views.viewOf(form, state, node);
    this.#shown = { state, root, path, node, view };
    if (same) this.#leadInside(view);
    else this.#enter(before !== undefined && path.length > 1);
    this.#tell(data, this.#shown, unknown);
    this.#search(data, this.#shown);
    this.#surround(data, this.#shown, before === undefined && usual);
  }

  /**
   * Draws the largest parts of what the page shows beforehand, one in each idle moment, and finds their words: whoever opens
   * one waits for less, and whoever opens another finds the way to it trodden.
   */
  #prepare(data: ExplorerData, shown: Shown): void {
    const { state, path, node } = shown;
    const next = (node.children ?? []).filter(({ children }) => children).slice(0, partsPrepared);
    const prepareOne = (): void => {
      const part = next.shift();
      const forms = this.#forms;
      if (!part || !forms || this.#shown !== shown) return;
      const opened = { ...state, focus: part.id };
      this.#views?.viewOf(forms.inSight, opened, part);
      const words = viewWords(data, opened, [...path, part], this.#words);
      if (words) headlineParts(words.finding, words.names);
      whenIdle(prepareOne);
    };
    whenIdle(prepareOne);
  }

  /**
   * Everything around the drawing, so that no word, figure or tool speaks of another whole than the picture does.
   * @param asBuilt the page still says it; only the list's links must lead inside
   */
  #surround(data: ExplorerData, { state, path, node }: Shown, asBuilt: boolean): void {
    const figure = this.closest('figure');
    const words = this.#words;
    const named = figure?.querySelector<HTMLTableElement>('table.parts');
    const open = (id: string) => this.#address({ ...state, focus: id });
    if (named) fillParts(named, node, partColumns(state.as, node.amount, data, words), words, open);
    const view = asBuilt ? undefined : viewWords(data, state, path, words);
    const region = figure?.querySelector('.figures .table-region');
    if (!figure || !view) return;
    fillWords(figure, view, words);
    if (region) fillTable(region, node, view.finding, words);
  }

  #address(state: ExplorerState): string {
    return (
      location.pathname +
      stateQuery(location.search, { ...state, focus: state.focus === 'whole' ? '' : state.focus }, this.#usual)
    );
  }

  /** A view chosen by hand: into the history, said aloud, the keyboard's focus following into the drawing. */
  #go(state: ExplorerState, cameFrom?: string): void {
    history.pushState(null, '', this.#address(state));
    this.#show(location.search);
    const { node } = this.#shown ?? {};
    if (!node) return;
    const { charts, explorer } = this.#words;
    this.#say(explorer.opened(node.label, charts.amount(node.amount), node.children?.length ?? 0));
    if (cameFrom !== undefined)
      void whenDrawn().then(() => this.#focusOn(this.#address({ ...state, focus: cameFrom })));
  }

  /** Once the view is drawn: a link that takes the focus before has the whole page laid out for it. */
  #focusOn(address: string): void {
    // Whoever has gone on to something else in the meantime stays there.
    if (document.activeElement !== document.body && !this.contains(document.activeElement)) return;
    const links = this.#links();
    const wanted = links.find((candidate) => candidate.getAttribute('href') === address) ?? links[0];
    wanted?.focus({ preventScroll: true });
  }

  /** The links of the drawing in sight, then those of the names that found no room in it. */
  #links(): (SVGAElement | HTMLAnchorElement)[] {
    const { inSight } = this.#forms ?? {};
    if (inSight === undefined) return [];
    // The form for a phone names everything; the list under the other stands hidden, and is of an earlier view.
    const under = inSight === 'wide' ? this.querySelector('.view .unlabelled') : null;
    return [this.#forms?.placeOf(inSight), under].flatMap((place) => [
      ...(place?.querySelectorAll<SVGAElement | HTMLAnchorElement>('a') ?? []),
    ]);
  }

  #onClick(event: MouseEvent): void {
    const shown = this.#shown;
    if (!shown || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const clicked = event.target instanceof Element ? event.target.closest('a') : null;
    const href = clicked?.getAttribute('href');
    if (!clicked || !href || clicked.closest('.small-print')) return;
    const by = clicked.getAttribute('data-by');
    const { state, path } = shown;
    if (by) {
      event.preventDefault();
      this.#go({ ...state, by: by as SpendingDimension, focus: '' });
      return;
    }
    const address = new URL(href, location.href);
    if (address.pathname !== location.pathname || address.hash !== '' || !this.#data) return;
    event.preventDefault();
    const asked = readState(address.search, this.#data, this.#usual).state;
    const above = path.some(({ id }) => id === (asked.focus === '' ? 'whole' : asked.focus));
    this.#go(asked, above ? state.focus : '');
  }

  #onKeyDown(event: KeyboardEvent): void {
    const shown = this.#shown;
    if (!shown || event.ctrlKey || event.metaKey || event.altKey) return;
    const inField = event.target === this.#field;
    if (event.key === 'Escape' && shown.state.find !== '') {
      event.preventDefault();
      this.#find('');
    } else if (inField) {
      if (event.key === 'Enter') this.querySelector<HTMLAnchorElement>('.hits a')?.click();
    } else if (event.key === 'Escape' || event.key === 'Backspace') {
      const parent = shown.path.at(-2);
      if (!parent) return;
      event.preventDefault();
      this.#go({ ...shown.state, focus: parent === shown.root ? '' : parent.id }, shown.state.focus);
    } else if (isArrowKey(event.key) && event.target instanceof Element && event.target.closest('.view')) {
      const { target } = event;
      const tiles = this.#links();
      if (!tiles.some((tile) => tile === target)) return;
      event.preventDefault();
      tileInDirection(target, tiles, event.key)?.focus();
    }
  }

  #onChange(event: Event): void {
    const { target } = event;
    if (!this.#shown || !(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    this.#go({ ...this.#shown.state, as: target.value as ExplorerState['as'] });
  }

  #onFind(): void {
    this.#find(this.#field?.value.trim() ?? '');
  }

  /** Typing is one view: it changes the address, not the history. */
  #find(find: string): void {
    if (!this.#shown) return;
    history.replaceState(null, '', this.#address({ ...this.#shown.state, find }));
    this.#show(location.search);
  }

  /** Another view in the place of the drawing. */
  #enter(moves: boolean): void {
    const place = this.querySelector('.view');
    place?.classList.remove('enters');
    this.#forms?.renew();
    // A class that was taken off and put on in one turn would not move.
    if (moves) requestAnimationFrame(() => place?.classList.add('enters'));
  }

  #draw(form: DrawingForm): void {
    const place = this.#forms?.placeOf(form);
    if (!this.#shown || !place) return;
    const { node, view } = this.#shown;
    const { svg, unlabelled } = view(form);
    place.innerHTML = svg;
    this.#light(form);
    const under = form === 'wide' ? this.querySelector<HTMLElement>('.view .unlabelled') : null;
    if (under) fillUnlabelled(under, unlabelled, node);
  }

  #light(form: DrawingForm): void {
    if (!this.#shown) return;
    const { root, view } = this.#shown;
    lightMatches(this.#forms?.placeOf(form), view(form).listed, this.#matches, root);
  }

  /** The picture that stands is that of the view: its links lead to views, too. */
  #leadInside(view: Shown['view']): void {
    const forms = this.#forms;
    if (!forms) return;
    forms.keep();
    leadInside(forms.placeOf(forms.inSight), this.querySelectorAll('.view .unlabelled a'), view(forms.inSight));
  }

  /** The words around the drawing: where one is, how much it is, by which rule, what the address asked in vain. */
  #tell(data: ExplorerData, { state, root, path, node }: Shown, unknown: readonly string[]): void {
    const words = this.#words;
    const openAt = (id: string) => this.#address({ ...state, focus: id });
    fillControls(this, state, unknown, (other) => this.#address(other), words);
    this.querySelector('nav.path')?.replaceChildren(...pathLinks(path, openAt, words));
    fillFacts(this, { as: state.as, root, path, node }, data, words);
  }

  /** Marks what is looked for, lists the largest matches and says how many there are. */
  #search(data: ExplorerData, { state, root }: Shown): void {
    const openAt = (id: string) => this.#address({ ...state, focus: id });
    this.#matches = findInTree(root, state.find, new Map(data.variants));
    this.querySelector('.view')?.classList.toggle('searching', state.find !== '');
    if (this.#forms) this.#light(this.#forms.inSight);
    fillHits(this, state.find, this.#matches, root, openAt, this.#words);
  }

  #say(text: string): void {
    const aloud = this.querySelector('.aloud');
    if (aloud) aloud.textContent = text;
  }
}

/** Whether two states need two drawings. */
function drawnOtherwise(a: ExplorerState, b: ExplorerState): boolean {
  return a.by !== b.by || a.focus !== b.focus || a.as !== b.as;
}

customElements.define('treemap-explorer', TreemapExplorer);
