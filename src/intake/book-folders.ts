import { join } from 'node:path';

/** Where the books and the decisions about them are. */
export interface BookFolders {
  readonly seeds: string;
  readonly data: string;
}

/** `seeds/` and `data/` of the project, or below the folder that `BOOKS` names: the site of other books, with the same code. */
export function bookFolders(): BookFolders {
  const root = process.env['BOOKS'] ?? '';
  return { seeds: join(root, 'seeds'), data: join(root, 'data') };
}
