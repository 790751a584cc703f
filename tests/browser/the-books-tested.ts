import { readAndCompile } from '../../src/intake/read-books.ts';

/** The compiled books that the built site was made from, for what its pages must show. */
export const books = await readAndCompile({ seeds: 'seeds', data: 'data' });

/** A published line as it stands. */
export function textOf(document: string, line: number): string {
  return books.documents.find(({ entry }) => entry.id === document)?.lines[line - 1]?.text ?? '';
}
