/** Fields of the audit page's filter; each is a query parameter of the same name, so that a filtered view has an address. */
const fields = ['protects', 'kind', 'rule', 'status', 'document'] as const;
type Field = (typeof fields)[number];

/** So few checks are opened at once: the reader asked for them. */
const fewChecks = 60;

/**
 * Hides checks, contradictions and readings that do not answer to what is chosen, tells how many are left and lets the
 * counts of the page follow. The page is complete without it.
 */
class AuditFilter extends HTMLElement {
  /** Groups that the filter opened and the reader did not. */
  private readonly opened = new Set<HTMLDetailsElement>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('change', () => this.apply(form, true));
    form.addEventListener('reset', () => setTimeout(() => this.apply(form, true)));
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => this.read(form));
    this.read(form);
  }

  /** Takes the view from the address; a value that is not on the list shows everything and says so. */
  private read(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    const unknown: string[] = [];
    for (const field of fields) {
      const select = form.elements.namedItem(field);
      if (!(select instanceof HTMLSelectElement)) continue;
      const value = asked.get(field) ?? '';
      const known = [...select.options].some((option) => option.value === value);
      select.value = known ? value : '';
      if (!known) unknown.push(value);
    }
    const output = this.querySelector('output');
    const narrowed = this.apply(form, false);
    if (unknown.length > 0 && output)
      output.textContent = [output.textContent, this.say('unknown', { v: unknown.join('、') })].join(' ').trim();
    // What stood above the place that the address names is gone: the browser's own jump came too early.
    if (narrowed && location.hash !== '')
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  /** Shows what answers to the form; true when anything was chosen. */
  private apply(form: HTMLFormElement, remember: boolean): boolean {
    const chosen = new FormData(form);
    const wanted = (field: Field) => String(chosen.get(field) ?? '');
    const narrowed = fields.some((field) => wanted(field) !== '');
    const answers = (field: Field, values: string | undefined) =>
      wanted(field) === '' || (values ?? '').split(' ').includes(wanted(field));

    for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]'))
      entry.hidden = !fields.every((field) => answers(field, entry.dataset[field]));

    for (const matter of document.querySelectorAll<HTMLElement>('.matter')) {
      for (const group of matter.querySelectorAll('details')) {
        for (const rule of group.querySelectorAll('tbody')) {
          const within =
            answers('protects', matter.dataset['protects']) &&
            answers('document', group.dataset['document']) &&
            answers('rule', rule.dataset['rule']);
          for (const row of rule.querySelectorAll<HTMLElement>('tr[id]'))
            row.hidden = !(
              within &&
              answers('status', row.dataset['status'] ?? 'holds') &&
              answers('kind', row.dataset['kind'])
            );
          rule.hidden = rule.querySelector('tr[id]:not([hidden])') === null;
        }
        group.hidden = this.count(group) === 0;
      }
      matter.hidden = this.count(matter) === 0;
    }

    const shown = {
      checks: document.querySelectorAll(`#checks ${row}`).length,
      holds: document.querySelectorAll(`#checks ${row}:not([data-status])`).length,
      discrepancies: document.querySelectorAll(`#discrepancies ${entry}`).length,
      readings: document.querySelectorAll(`#readings ${entry}`).length,
    };
    for (const [name, value] of Object.entries(shown)) this.tally(name, value);
    for (const section of document.querySelectorAll<HTMLElement>('[data-none]'))
      section.hidden = (section.closest('section')?.querySelector(`${row}, ${entry}`) ?? null) !== null;
    this.open(narrowed && shown.checks <= fewChecks);

    const output = this.querySelector('output');
    if (output) output.textContent = narrowed ? this.say('shown', shown) : '';
    if (remember) {
      const address = new URL(location.href);
      for (const field of fields) address.searchParams.delete(field);
      for (const field of fields) if (wanted(field) !== '') address.searchParams.set(field, wanted(field));
      history.replaceState(null, '', address);
    }
    return narrowed;
  }

  /** Counts the checks shown in a part of the list and lets its sentence say so. */
  private count(part: HTMLElement): number {
    const all = part.querySelectorAll(row).length;
    const declared = part.querySelectorAll(`${row}[data-status]`).length;
    const sentence = part.querySelector(':scope > summary > [data-counts], :scope > div > [data-counts]');
    if (sentence) sentence.textContent = this.say(declared === 0 ? 'allHold' : 'someDeclared', { n: all, d: declared });
    return all;
  }

  /** The numbers over the page: how many are shown and, where that is fewer, of how many. */
  private tally(name: string, shown: number): void {
    const number = document.querySelector<HTMLElement>(`[data-tally="${name}"]`);
    const rest = number?.nextElementSibling;
    const all = Number(number?.dataset['all']);
    if (number) number.textContent = digits(shown);
    if (rest) rest.textContent = shown === all ? '' : this.say('ofAll', { n: all });
  }

  /** Opens the groups that are left, or closes again those that it opened. */
  private open(few: boolean): void {
    for (const group of document.querySelectorAll<HTMLDetailsElement>('.matter details')) {
      if (few && !group.hidden && !group.open) {
        group.open = true;
        this.opened.add(group);
      } else if (this.opened.has(group) && (!few || group.hidden)) {
        group.open = false;
        this.opened.delete(group);
      }
    }
  }

  private say(template: string, values: Readonly<Record<string, number | string>>): string {
    return Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, typeof value === 'number' ? digits(value) : value),
      this.dataset[template] ?? '',
    );
  }
}

const row = 'tr[id]:not([hidden])';
const entry = '[data-entry]:not([hidden])';
const digits = (count: number) => count.toLocaleString('en-US');

customElements.define('audit-filter', AuditFilter);
