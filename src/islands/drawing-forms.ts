/** The two drawings of a chart, of which the width of its place shows one. */
export const drawingForms = ['wide', 'phone'] as const;
export type DrawingForm = (typeof drawingForms)[number];

/**
 * Draws the form of a view that is in sight, and the other when it comes into sight or onto paper: a reader who opens a part
 * waits for one drawing, not for two.
 */
export class DrawingForms {
  readonly #view: Element;
  readonly #draw: (form: DrawingForm) => void;
  /** Forms that show an earlier view. */
  readonly #old = new Set<DrawingForm>();
  #inSight: DrawingForm;

  /**
   * @param view holds one element of each form, classed by its name
   * @param draw fills the element of a form with what is shown now
   */
  constructor(view: Element, draw: (form: DrawingForm) => void, signal: AbortSignal) {
    this.#view = view;
    this.#draw = draw;
    this.#inSight = this.placeOf('phone')?.getClientRects().length ? 'phone' : 'wide';
    const observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        if (contentRect.width === 0) continue;
        this.#inSight = target.classList.contains('phone') ? 'phone' : 'wide';
        this.#renew(this.#inSight);
      }
    });
    for (const form of drawingForms) {
      const place = this.placeOf(form);
      if (place) observer.observe(place);
    }
    signal.addEventListener('abort', () => observer.disconnect());
    const drawAll = () => {
      for (const form of drawingForms) this.#renew(form);
    };
    addEventListener('beforeprint', drawAll, { signal });
  }

  /** The form that the page has room for, known without laying it out. */
  get inSight(): DrawingForm {
    return this.#inSight;
  }

  /** Where a form is drawn. */
  placeOf(form: DrawingForm): Element | null {
    return this.#view.querySelector(`:scope > .${form}`);
  }

  /** What is shown has changed. */
  renew(): void {
    this.keep();
    this.#old.add(this.#inSight);
    this.#renew(this.#inSight);
  }

  /** What is shown has changed, and the form in sight shows it already. */
  keep(): void {
    for (const form of drawingForms) if (form !== this.#inSight) this.#old.add(form);
  }

  #renew(form: DrawingForm): void {
    if (this.#old.delete(form)) this.#draw(form);
  }
}
