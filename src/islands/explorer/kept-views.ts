import type { ExplorerData, ExplorerNode } from '../../exhibits/explorer-tree.ts';
import type { DrawingForm } from '../drawing-forms.ts';
import { measuredWords } from './explorer-measures.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerView } from './explorer-view.ts';
import { drawView } from './explorer-view.ts';
import type { ExplorerWords } from './explorer-words.ts';

/** Drawings of a visit by form and address, each made once: whoever comes back to a view, or opens a prepared one, waits for none. */
export class KeptViews {
  readonly #views = new Map<string, ExplorerView>();
  readonly #chart: string;
  readonly #data: ExplorerData;
  readonly #words: ExplorerWords;
  readonly #addressOf: (state: ExplorerState) => string;

  /**
   * @param chart begins the ids of the drawings
   * @param addressOf where a state is shown
   */
  constructor(chart: string, data: ExplorerData, words: ExplorerWords, addressOf: (state: ExplorerState) => string) {
    this.#chart = chart;
    this.#data = data;
    this.#words = words;
    this.#addressOf = addressOf;
  }

  /** The open node of a state as it is drawn. */
  viewOf(form: DrawingForm, state: ExplorerState, node: ExplorerNode): ExplorerView {
    const address = `${form} ${this.#addressOf(state)}`;
    const view = this.#views.get(address) ?? this.#draw(form, state, node);
    this.#views.set(address, view);
    return view;
  }

  #draw(form: DrawingForm, state: ExplorerState, node: ExplorerNode): ExplorerView {
    const { charts, explorer } = this.#words;
    const words = measuredWords(state.as, node, this.#data, this.#words);
    const sentence = explorer.opened(node.label, charts.exact(node.amount), node.children?.length ?? 0);
    const openAt = (id: string) => this.#addressOf({ ...state, focus: id });
    return drawView(form, node, this.#chart, openAt, words, sentence);
  }
}
