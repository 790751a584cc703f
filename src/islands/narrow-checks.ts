/** Fields of an audit page's filter; each is a query parameter of the same name, so that a filtered view has an address. */
export const auditFields = ['protects', 'kind', 'rule', 'status', 'document'] as const;
export type AuditField = (typeof auditFields)[number];

/** Whether something with these values, apart by spaces, answers to what is chosen in a field. */
export type Answers = (field: AuditField, values: string | undefined) => boolean;

/** Checks that are left, and how many of them the book contradicts. */
export interface CheckTotals {
  readonly all: number;
  readonly declared: number;
}

/**
 * Hides the checks of one matter that do not answer, row by row on the page of a book, or counted by book where all books stand.
 * @param tell writes what is left of a part into the sentence that counts it
 */
export function narrowChecks(
  matter: HTMLElement,
  answers: Answers,
  tell: (sentence: Element | null, left: CheckTotals) => void,
): CheckTotals {
  const within = answers('protects', matter.dataset['protects']);
  const parts = [
    ...[...matter.querySelectorAll('details')].map((group) => {
      const left = narrowRows(group, within ? answers : () => false);
      tell(group.querySelector(':scope > summary > [data-counts]'), left);
      group.hidden = left.all === 0;
      return left;
    }),
    ...[...matter.querySelectorAll<HTMLElement>('[data-counted]')].map((book) => {
      const left = within && answers('document', book.dataset['document']) ? narrowCounts(book, answers) : nothing;
      tell(book.querySelector('[data-counts]'), left);
      book.hidden = left.all === 0;
      return left;
    }),
  ];
  const left = parts.reduce(
    (sum, { all, declared }) => ({ all: sum.all + all, declared: sum.declared + declared }),
    nothing,
  );
  tell(matter.querySelector(':scope > div > [data-counts]'), left);
  matter.hidden = left.all === 0;
  return left;
}

const nothing: CheckTotals = { all: 0, declared: 0 };

/** The checks of one statement: a row each, a body of rows for each rule. */
function narrowRows(group: HTMLElement, answers: Answers): CheckTotals {
  for (const rule of group.querySelectorAll('tbody')) {
    const within = answers('document', group.dataset['document']) && answers('rule', rule.dataset['rule']);
    for (const row of rule.querySelectorAll<HTMLElement>('tr[id]'))
      row.hidden = !(
        within &&
        answers('status', row.dataset['status'] ?? 'holds') &&
        answers('kind', row.dataset['kind'])
      );
    rule.hidden = rule.querySelector('tr[id]:not([hidden])') === null;
  }
  return {
    all: group.querySelectorAll('tr[id]:not([hidden])').length,
    declared: group.querySelectorAll('tr[id][data-status]:not([hidden])').length,
  };
}

/** The checks of one book, told as `RULE count` and, where the book contradicts itself, `RULE count kind`. */
function narrowCounts(book: HTMLElement, answers: Answers): CheckTotals {
  const left = (book.dataset['counted'] ?? '').split(',').flatMap((told) => {
    const [rule, count, kind] = told.split(' ');
    const status = kind === undefined ? 'holds' : 'declared';
    return answers('rule', rule) && answers('status', status) && answers('kind', kind)
      ? [{ count: Number(count), declared: kind !== undefined }]
      : [];
  });
  const sum = (some: typeof left) => some.reduce((total, { count }) => total + count, 0);
  return { all: sum(left), declared: sum(left.filter(({ declared }) => declared)) };
}
