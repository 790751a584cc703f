import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { printForBuilders } from './diagnostics/print-for-builders.ts';
import { BooksBroken } from './intake/books-broken.ts';
import { readSiteBooks } from './intake/read-books.ts';
import type { CompiledBooks } from './ledger/compiled-books.ts';

/** The compiled books, one entry. The loader throws when anything is broken, so that no page is made from wrong books. */
const books = defineCollection({
  loader: {
    name: 'books',
    load: async ({ store, logger }) => {
      const compiled = await readSiteBooks();
      const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) throw new BooksBroken(errors);
      const warnings = compiled.diagnostics.filter(({ severity }) => severity === 'warning');
      if (warnings.length > 0)
        logger.warn(
          `書裡有 ${warnings.length} 個警告 / ${warnings.length} warnings in the books\n${printForBuilders(warnings)}`,
        );
      logger.info(
        `${compiled.documents.length} documents, ${compiled.facts.length} facts, ${compiled.checks.length} checks`,
      );
      store.clear();
      store.set({ id: 'compiled', data: compiled as unknown as Record<string, unknown> });
    },
  },
  schema: z.custom<CompiledBooks>(),
});

export const collections = { books };
