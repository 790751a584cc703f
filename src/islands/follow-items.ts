/** What following does: an item is pointed at, focused or touched; nothing is any more. */
interface Following {
  readonly follow: (item: Element) => void;
  readonly leave: () => void;
}

/**
 * Calls back for the item under the pointer or with focus. Escape and leaving end it, but not while something inside has
 * focus. A finger's first touch on an item follows, its second opens the item's link.
 * @param selector what an item is, inside the place; a link that stands out inside an item (`a.evidence`) opens at once
 */
export function followItems(
  place: HTMLElement,
  selector: string,
  { follow, leave }: Following,
  signal: AbortSignal,
): void {
  let pointer = '';
  let touched: Element | undefined;
  const on = <Kind extends keyof HTMLElementEventMap>(
    kind: Kind,
    answer: (event: HTMLElementEventMap[Kind], item: Element | null) => void,
  ): void => {
    const listen = (event: HTMLElementEventMap[Kind]): void =>
      answer(event, event.target instanceof Element ? event.target.closest(selector) : null);
    place.addEventListener(kind, listen, { signal });
  };
  on('pointerdown', (event) => {
    pointer = event.pointerType;
  });
  on('pointerover', (event, item) => {
    const from = event.relatedTarget instanceof Element ? event.relatedTarget.closest(selector) : null;
    if (event.pointerType !== 'touch' && item && item !== from) follow(item);
  });
  on('focusin', (_event, item) => {
    if (pointer !== 'touch' && item) follow(item);
  });
  on('pointerleave', () => {
    if (!place.contains(document.activeElement)) leave();
  });
  on('focusout', leave);
  on('keydown', (event) => {
    pointer = '';
    if (event.key === 'Escape') leave();
  });
  on('click', (event, item) => {
    const link = event.target instanceof Element && event.target.closest('a.evidence');
    if (pointer !== 'touch' || !item || item === touched || link) return;
    event.preventDefault();
    touched = item;
    follow(item);
  });
}
