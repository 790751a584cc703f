/** Fields of the audit page's filter; each is a query parameter of the same name, so that a filtered view has an address. */
const fields = ['rule', 'status', 'document'] as const;

/** Hides checks that do not match the chosen rule, result and document. The page is complete without it. */
class AuditFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    const unknown: string[] = [];
    for (const field of fields) {
      const select = form.elements.namedItem(field);
      const value = asked.get(field);
      if (!(select instanceof HTMLSelectElement) || value === null) continue;
      if ([...select.options].some((option) => option.value === value)) select.value = value;
      else unknown.push(value);
    }
    form.addEventListener('change', () => this.apply(form, true));
    form.addEventListener('reset', () => setTimeout(() => this.apply(form, true)));
    form.addEventListener('submit', (event) => event.preventDefault());
    if (fields.some((field) => asked.has(field))) this.apply(form, false);
    const note = this.querySelector('output');
    if (unknown.length > 0 && note)
      note.textContent = (this.dataset['unknown'] ?? '{v}').replace('{v}', unknown.join('、'));
  }

  private apply(form: HTMLFormElement, remember: boolean): void {
    const chosen = new FormData(form);
    const wanted = (field: string) => String(chosen.get(field) ?? '');
    let shown = 0;
    for (const rule of document.querySelectorAll<HTMLElement>('[data-rule]')) {
      const ruleMatches = wanted('rule') === '' || rule.dataset['rule'] === wanted('rule');
      let inRule = 0;
      for (const group of rule.querySelectorAll<HTMLDetailsElement>('details[data-document]')) {
        const groupMatches =
          ruleMatches && (wanted('document') === '' || group.dataset['document'] === wanted('document'));
        let inGroup = 0;
        for (const row of group.querySelectorAll<HTMLElement>('tr[data-status]')) {
          row.hidden = !groupMatches || (wanted('status') !== '' && row.dataset['status'] !== wanted('status'));
          if (!row.hidden) inGroup += 1;
        }
        group.hidden = inGroup === 0;
        // A result was asked for: what is left is few, and is what the reader wants to see.
        if (wanted('status') === 'declared' && inGroup > 0) group.open = true;
        inRule += inGroup;
      }
      rule.hidden = inRule === 0;
      shown += inRule;
    }
    for (const entry of document.querySelectorAll<HTMLElement>('article[data-document]')) {
      entry.hidden = wanted('document') !== '' && entry.dataset['document'] !== wanted('document');
    }
    const output = form.querySelector('output');
    if (output) output.textContent = (this.dataset['shown'] ?? '{n}').replace('{n}', String(shown));
    if (remember) {
      const address = new URL(location.href);
      for (const field of fields) {
        if (wanted(field) === '') address.searchParams.delete(field);
        else address.searchParams.set(field, wanted(field));
      }
      history.replaceState(null, '', address);
    }
  }
}

customElements.define('audit-filter', AuditFilter);
