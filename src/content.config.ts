import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { takeInHand } from './books-in-hand.ts';
import { printForBuilders } from './diagnostics/print-for-builders.ts';
import { BooksBroken } from './intake/books-broken.ts';
import { readSiteBooks } from './intake/read-books.ts';

/**
 * The gate between compiler and pages: it throws when anything is broken, so that no page is made from wrong books. Its entry
 * only counts what was accepted. The books themselves go from hand to hand: Astro would write them out as a script and bundle
 * it, which for many books takes more memory than all the rest of a build.
 */
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
      takeInHand(compiled);
      const { documents, facts, checks } = compiled;
      store.clear();
      store.set({
        id: 'compiled',
        data: { documents: documents.length, facts: facts.length, checks: checks.length },
      });
    },
  },
  schema: z.object({ documents: z.number(), facts: z.number(), checks: z.number() }),
});

export const collections = { books };
