import { drawSankey } from '../charts/draw-sankey.ts';
import type { FlowLink } from '../charts/flow-diagram.ts';
import type { PlacedFlowNode, SankeyLayout } from '../charts/layout-sankey.ts';
import { layoutSankey } from '../charts/layout-sankey.ts';
import type { DrawnRibbon, FlowChart } from '../exhibits/flow/flow-chart.ts';
import { flowChart } from '../exhibits/flow/flow-chart.ts';
import type { FlowChartData } from '../exhibits/flow/flow-chart-data.ts';
import { flowFrames, takesWholeWidth, wideFrame } from '../exhibits/flow/flow-frames.ts';
import type { AskedLevels } from '../exhibits/flow/flow-setting.ts';
import { levelsInAddress, readLevels, settle } from '../exhibits/flow/flow-setting.ts';
import { pathsThrough, ribbonKey } from '../exhibits/flow/flow-trace.ts';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../i18n/languages.ts';
import type { FlowNodeRole } from '../ledger/queries/flow-model.ts';
import type { DrawingForm } from './drawing-forms.ts';
import { DrawingForms } from './drawing-forms.ts';
import { listedLink } from './explorer/small-elements.ts';
import { fillFlowTable } from './flow-table.ts';
import { tracedWords } from './flow-traced-words.ts';
import type { FlowWords } from './flow-words.ts';
import { flowWords } from './flow-words.ts';
import { followItems } from './follow-items.ts';
import { whenIdle } from './when-idle.ts';
import { whenInSight } from './when-in-sight.ts';

/** A form of the diagram as drawn, with the order of its items. */
interface Drawing {
  /** px that it was made for. */
  readonly room: number;
  readonly layout: SankeyLayout;
  readonly svg: string;
}

/** The diagram at one setting of its levels. */
interface Setting {
  readonly chart: FlowChart;
  /** Of those forms that have been drawn. */
  readonly drawings: Map<DrawingForm, Drawing>;
  /** Prepared when the first path is followed. */
  paths: ReturnType<typeof pathsThrough> | undefined;
}

/**
 * Switches the levels of a flow diagram and follows paths through it. The page's own picture stands until the data is here.
 * Levels are in the address; pointing, focusing or touching follows; a click, Enter or second touch opens the evidence.
 */
class FlowExplorer extends HTMLElement {
  #data: FlowChartData | undefined;
  #shown: Setting | undefined;
  /** Those shown before, and those that one press leads to. */
  readonly #settings = new Map<string, Setting>();
  #forms: DrawingForms | undefined;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    // Drawing again is cheap, fetching is not: only for a figure that comes into sight.
    whenInSight(this, this.#leaving.signal, () => this.#begin());
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  get #language(): Language {
    return (this.dataset['language'] ?? 'zh-TW') as Language;
  }

  get #words(): FlowWords {
    return flowWords(this.#language);
  }

  async #begin(): Promise<void> {
    const { signal } = this.#leaving;
    const answer = await fetch(this.dataset['source'] ?? '', { signal });
    const form = this.querySelector('form');
    if (!answer.ok || !form) return;
    this.#data = (await answer.json()) as FlowChartData;
    form.addEventListener('change', () => this.#choose(settle(this.#model, this.#ticked(form))), { signal });
    form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        this.#choose({ levels: this.#model.standard, unknown: [], broughtBack: [] });
        form.querySelector('input')?.focus();
      },
      { signal },
    );
    addEventListener('popstate', () => this.#show(this.#asked()), { signal });
    const view = this.querySelector('.view');
    if (view) this.#forms = new DrawingForms(view, (form) => this.#draw(form), signal);
    this.#follow(signal);
    this.#show(this.#asked());
    form.querySelector('fieldset')?.removeAttribute('inert');
    const hint = matchMedia('(hover: none)').matches ? this.#words.flow.touchHint : this.#words.flow.hint;
    this.querySelector('.traced')?.replaceChildren(hint);
    this.#prepare(form);
  }

  get #model(): FlowChartData {
    if (!this.#data) throw new Error('the flow data is not here');
    return this.#data;
  }

  get #parameter(): string {
    return this.dataset['parameter'] ?? 'flow';
  }

  #asked(): AskedLevels {
    return readLevels(this.#model, new URLSearchParams(location.search).get(this.#parameter));
  }

  #ticked(form: HTMLFormElement): FlowNodeRole[] {
    return this.#model.levels.filter(
      (level) => form.querySelector<HTMLInputElement>(`input[name="${level}"]`)?.checked,
    );
  }

  /** A setting chosen by hand: into the history, then shown. */
  #choose(asked: AskedLevels): void {
    const address = new URL(location.href);
    const value = levelsInAddress(this.#model, asked.levels);
    if (value === '') address.searchParams.delete(this.#parameter);
    else address.searchParams.set(this.#parameter, value);
    if (address.href !== location.href) history.pushState(null, '', address);
    this.#show(asked);
  }

  #show({ levels, unknown, broughtBack }: AskedLevels): void {
    const { flow } = this.#words;
    const language = this.#language;
    this.#shown = this.#setting(levels);
    const { chart } = this.#shown;
    // Before anything else changes: it asks how wide the page is, which must not be laid out for that.
    this.#forms?.renew();
    this.#spread(chart.levels.length);
    for (const place of [this.querySelector('.view'), this.#table]) place?.classList.remove('tracing');
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
      input.checked = levels.some((level) => level === input.name);
    const reset = this.querySelector<HTMLElement>('button[type="reset"]');
    if (reset) reset.hidden = levelsInAddress(this.#model, levels) === '';
    const said = this.querySelector('.said');
    const names = broughtBack.map((level) => this.querySelector(`input[name="${level}"] + span`)?.textContent ?? level);
    if (said)
      said.textContent =
        unknown.length > 0 ? flow.unknown(unknown.join('.')) : names.length > 0 ? flow.broughtBack(names) : '';
    fillFlowTable(this.#table, chart, this.#words, language);
    const count = this.#table?.closest('.figures')?.querySelector('.count');
    if (count) count.textContent = flow.rows(chart.ribbons.length);
  }

  /** Many levels take the whole width of the figure, as far as there is one; the table then stands below. */
  #spread(levels: number): void {
    const { classList } = this.closest('.body') ?? this;
    classList.toggle('table-beside', !takesWholeWidth(levels));
    classList.toggle('spread', takesWholeWidth(levels));
  }

  #draw(form: DrawingForm): void {
    const shown = this.#shown;
    const place = this.#forms?.placeOf(form);
    if (!shown || !place) return;
    const { layout, svg } = this.#drawing(shown, form);
    place.innerHTML = svg;
    this.#listUnlabelled(form, layout);
  }

  #setting(levels: readonly FlowNodeRole[]): Setting {
    const key = levels.join('.');
    const known = this.#settings.get(key);
    if (known) return known;
    const chart = flowChart(this.#model, levels, this.#words.charts.other, (document, line) =>
      addressOf('source', { document, line }, this.#language),
    );
    const made: Setting = { chart, drawings: new Map(), paths: undefined };
    this.#settings.set(key, made);
    return made;
  }

  #drawing({ chart, drawings }: Setting, form: DrawingForm): Drawing {
    const room = this.closest('.body')?.clientWidth ?? 0;
    const known = drawings.get(form);
    if (known?.room === room) return known;
    const { charts } = this.#words;
    const layout =
      form === 'wide'
        ? layoutSankey(chart.chart, wideFrame(chart.levels.length, room), 'horizontal', charts)
        : layoutSankey(chart.chart, flowFrames.phone, 'vertical', charts);
    const made = { room, layout, svg: drawSankey(layout, charts, this.#caption(form)) };
    drawings.set(form, made);
    return made;
  }

  /** Draws the settings that one press leads to beforehand, one in each idle moment: the press then only shows its own. */
  #prepare(form: HTMLFormElement): void {
    const ticked = this.#ticked(form);
    const next = this.#model.levels.map((level) =>
      settle(
        this.#model,
        this.#model.levels.filter((other) => ticked.includes(other) !== (other === level)),
      ),
    );
    const prepareOne = (): void => {
      const asked = next.shift();
      if (!asked || !this.#forms || this.#leaving.signal.aborted) return;
      this.#drawing(this.#setting(asked.levels), this.#forms.inSight);
      whenIdle(prepareOne);
    };
    whenIdle(prepareOne);
  }

  /** The exhibit's own title and description stay those of the drawing. */
  #caption(form: string): { id: string; title: string; description: string } {
    const place = this.querySelector(`.view > .${form}`);
    return {
      id: `${this.dataset['chart']}-${form}`,
      title: place?.querySelector('svg > title')?.textContent ?? '',
      description: place?.querySelector('svg > desc')?.textContent ?? '',
    };
  }

  /** Names that found no room, level by level, largest first, each with its amount. */
  #listUnlabelled(form: string, { nodes }: SankeyLayout): void {
    const { charts } = this.#words;
    const levels = Map.groupBy(
      nodes.filter(({ label }) => label === undefined),
      ({ node }) => node.level,
    );
    const groups = [...levels]
      .sort(([a], [b]) => a - b)
      .map(([level, own]) => {
        const role = this.#model.levels[level] ?? '';
        const group = document.createElement('span');
        const name = document.createElement('b');
        name.textContent = this.querySelector(`input[name="${role}"] + span`)?.textContent ?? role;
        group.append(
          name,
          ...own.sort(byAmount).map(({ node: { label, href, line, derived }, amount }) => {
            const text = `${label} ${charts.amount(amount)}`;
            if (href) return listedLink({ href, text, line, derived });
            const item = document.createElement('span');
            item.textContent = text;
            return item;
          }),
        );
        return group;
      });
    const place = this.querySelector(`.unlabelled.of-${form}`);
    const said = groups.flatMap((group) => [...group.children].slice(1).map(({ textContent }) => textContent));
    const listed = [...(place?.children ?? [])].map(({ textContent }) => textContent?.trim() ?? '');
    // What the page itself lists already stays as it stands: nothing below it moves.
    if (said.length === listed.length && said.every((text) => listed.includes(text))) return;
    place?.replaceChildren(...groups);
  }

  get #table(): HTMLElement | null {
    return this.closest('figure')?.querySelector<HTMLElement>('.figures tbody') ?? null;
  }

  /** Both the drawings and the table are pointed at, and both show the path. */
  #follow(signal: AbortSignal): void {
    const leave = () => {
      for (const place of [this.querySelector('.view'), this.#table]) place?.classList.remove('tracing');
    };
    const view = this.querySelector<HTMLElement>('.view');
    if (view) followItems(view, '[role="listitem"]', { follow: (item) => this.#traceItem(item), leave }, signal);
    if (this.#table) followItems(this.#table, 'tr', { follow: (row) => this.#traceRow(row), leave }, signal);
  }

  /** A ribbon or node of one of the drawings. */
  #traceItem(item: Element): void {
    const list = item.parentElement;
    if (!this.#shown || !list) return;
    const layout = this.#shown.drawings.get(item.closest('.phone') ? 'phone' : 'wide')?.layout;
    if (!layout) return;
    const at = [...list.children].indexOf(item);
    if (list.classList.contains('ribbons')) {
      const link = layout.ribbons[at]?.link;
      this.#trace(({ source, target }) => source === link?.source && target === link.target, link, undefined);
    } else {
      const node = layout.nodes[at]?.node.id;
      this.#trace(({ source, target }) => source === node || target === node, undefined, node);
    }
  }

  /** A row of the table: the ribbon that it stands for, alone or gathered with others. */
  #traceRow(row: Element): void {
    const { chart } = this.#shown ?? {};
    const ribbon = chart?.ribbons[[...(row.parentElement?.children ?? [])].indexOf(row)];
    const drawn = chart?.drawn.find(({ members }) => ribbon && members.includes(ribbon));
    const link = chart?.chart.links.find(({ source, target }) => source === drawn?.source && target === drawn.target);
    if (drawn && link) this.#trace((candidate) => candidate === drawn, link, undefined);
  }

  /** Marks every ribbon of the path through what is picked, in the drawings and the table, and says what it is. */
  #trace(picks: (ribbon: DrawnRibbon) => boolean, link: FlowLink | undefined, node: string | undefined): void {
    const shown = this.#shown;
    const view = this.querySelector('.view');
    if (!shown || !view) return;
    const { chart, drawings } = shown;
    shown.paths ??= pathsThrough(this.#model, chart.levels, chart.ribbons);
    const traced = shown.paths(chart.drawn.filter(picks).flatMap(({ members }) => members));
    const how = ({ members }: DrawnRibbon) => {
      const found = members.map((member) => traced.get(ribbonKey(member)));
      return found.includes('known') ? 'known' : found.includes('mixed') ? 'mixed' : '';
    };
    const states = new Map(chart.drawn.map((ribbon) => [ribbonKey(ribbon), how(ribbon)]));
    const mark = (item: Element | undefined, state: string | undefined) => {
      item?.classList.toggle('known', state === 'known');
      item?.classList.toggle('mixed', state === 'mixed');
    };
    for (const [form, { layout }] of drawings) {
      const items = view.querySelectorAll(`:scope > .${form} .ribbon-item`);
      layout.ribbons.forEach((ribbon, place) => {
        mark(items[place], states.get(ribbonKey(ribbon.link)));
      });
    }
    const table = this.#table;
    chart.ribbons.forEach((ribbon, place) => {
      mark(table?.children[place], traced.get(ribbonKey(ribbon)));
    });
    for (const place of [view, table]) place?.classList.add('tracing');
    const mixed = [...states.values()].includes('mixed');
    const language = this.#language;
    this.querySelector('.traced')?.replaceChildren(...tracedWords(chart, link, node, mixed, this.#words, language));
  }
}

function byAmount(a: PlacedFlowNode, b: PlacedFlowNode): number {
  return BigInt(a.amount) < BigInt(b.amount) ? 1 : -1;
}

customElements.define('flow-explorer', FlowExplorer);
