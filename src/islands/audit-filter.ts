import type { AuditField, CheckTotals } from './narrow-checks.ts';
import { auditFields, narrowChecks } from './narrow-checks.ts';

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
    for (const field of auditFields) {
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
    const wanted = (field: AuditField) => String(chosen.get(field) ?? '');
    const narrowed = auditFields.some((field) => wanted(field) !== '');
    const answers = (field: AuditField, values: string | undefined) =>
      wanted(field) === '' || (values ?? '').split(' ').includes(wanted(field));

    for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]'))
      entry.hidden = !auditFields.every((field) => answers(field, entry.dataset[field]));

    const tell = (sentence: Element | null, { all, declared }: CheckTotals) => {
      if (sentence)
        sentence.textContent = this.say(declared === 0 ? 'allHold' : 'someDeclared', { n: all, d: declared });
    };
    const left = [...document.querySelectorAll<HTMLElement>('.matter')].map((matter) =>
      narrowChecks(matter, answers, tell),
    );
    // The page of a book opens at the same choice.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-counted] a')) {
      const address = new URL(link.href);
      for (const field of ['kind', 'rule', 'status'] as const) {
        if (wanted(field) === '') address.searchParams.delete(field);
        else address.searchParams.set(field, wanted(field));
      }
      link.href = address.href;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector(entry) === null;

    const checks = left.reduce((sum, { all }) => sum + all, 0);
    const shown = {
      checks,
      holds: checks - left.reduce((sum, { declared }) => sum + declared, 0),
      discrepancies: document.querySelectorAll(`#discrepancies ${entry}`).length,
      readings: document.querySelectorAll(`#readings ${entry}`).length,
    };
    for (const [name, value] of Object.entries(shown)) this.tally(name, value);
    for (const section of document.querySelectorAll<HTMLElement>('[data-none]'))
      section.hidden = (section.closest('section')?.querySelector(`${check}, ${entry}`) ?? null) !== null;
    this.open(narrowed && shown.checks <= fewChecks);

    const output = this.querySelector('output');
    if (output) output.textContent = narrowed ? this.say('shown', shown) : '';
    if (remember) {
      const address = new URL(location.href);
      for (const field of auditFields) address.searchParams.delete(field);
      for (const field of auditFields) if (wanted(field) !== '') address.searchParams.set(field, wanted(field));
      history.replaceState(null, '', address);
    }
    return narrowed;
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

const check = '.matter:not([hidden])';
const entry = '[data-entry]:not([hidden])';
const digits = (count: number) => count.toLocaleString('en-US');

customElements.define('audit-filter', AuditFilter);
