import type { DocumentEntry } from '../documents/source-document.ts';
import type { CompiledBooks, Programme, Theme } from '../ledger/compiled-books.ts';
import { programmeThemes } from '../ledger/queries/programme-themes.ts';

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
  const clause = firstClause(plan === '' ? result : plan);
  return {
    id,
    title: name,
    clause: clause.startsWith(name) || name.startsWith(clause) ? '' : clause,
    state: result === '' ? 'planned' : 'reported',
    themes: programmeThemes(books, item),
    line: lineFrom,
  };
}

/** The first sentence of a text, or as much of it as ends at a comma within 60 characters. */
export function firstClause(text: string): string {
  const [sentence = ''] = text.replace(/^(?:\d{1,2}[.、]|[（(]\d{1,2}[)）]|[A-Z]\.)\s*/, '').split(/(?<=[。；])|\n/);
  if (sentence.length <= 60) return sentence;
  const cut = Math.max(sentence.lastIndexOf('，', 60), sentence.lastIndexOf('、', 60));
  return `${sentence.slice(0, cut > 20 ? cut : 60)}…`;
}

/** The first sentence of a text that holds one of the words (spaces and width aside), shortened as a clause; else its first clause. */
export function clauseAbout(text: string, words: readonly string[]): string {
  const folded = (each: string) => each.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const sentences = text.split(/(?<=[。；])|\n/);
  const about = sentences.find((sentence) => words.some((word) => folded(sentence).includes(folded(word))));
  return firstClause(about ?? text);
}

/** Each value once, in order of first appearance. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
