import type { DocumentEntry } from '../documents/source-document.ts';
import type { CompiledBooks, Programme, Theme } from '../ledger/compiled-books.ts';
import { programmeThemes } from '../ledger/queries/programme-themes.ts';
import { firstClause, planned, reportedElsePlanned } from './programme-clause.ts';

/** A programme item as a list shows it. */
export interface ListedProgramme {
  readonly id: string;
  readonly title: string;
  /** First clause of what is planned or reported; empty where it is the title. */
  readonly clause: string;
  readonly state: 'reported' | 'planned';
  readonly themes: readonly Theme[];
  readonly line: number;
}

/** Items of one document by section, and in a section by the plan or heading that they stand under. */
export interface ProgrammeGroup {
  readonly entry: DocumentEntry;
  readonly count: number;
  readonly sections: readonly {
    readonly section: string;
    readonly parts: readonly { readonly name: string; readonly items: readonly ListedProgramme[] }[];
  }[];
}

/** All programme items by document, section and heading, each in document order; documents without items are left out. */
export function programmeGroups(books: CompiledBooks): ProgrammeGroup[] {
  const { documents, programmes } = books;
  return documents.flatMap(({ entry }) => {
    const own = programmes.filter(({ document }) => document === entry.id);
    if (own.length === 0) return [];
    const sections = distinct(own.map(({ section }) => section)).map((section) => {
      const within = own.filter((programme) => programme.section === section);
      const names = distinct(within.map(({ workPlan }) => workPlan));
      return {
        section,
        parts: names.map((name) => ({
          name,
          items: within.filter(({ workPlan }) => workPlan === name).map((item) => listed(books, item)),
        })),
      };
    });
    return [{ entry, count: own.length, sections }];
  });
}

function listed(books: CompiledBooks, item: Programme): ListedProgramme {
  const { id, name, plan, result, lineFrom } = item;
  const clause = firstClause(plan === '' ? reportedElsePlanned(item) : planned(item)).text;
  return {
    id,
    title: name,
    clause: clause.startsWith(name) || name.startsWith(clause) ? '' : clause,
    state: result === '' ? 'planned' : 'reported',
    themes: programmeThemes(books, item),
    line: lineFrom,
  };
}

/** Each value once, in order of first appearance. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
