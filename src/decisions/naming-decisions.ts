import { z } from 'zod';
import { cityId, planKind } from './decided-values.ts';

/** What a work plan is for, by its name. */
export const spendingKind = z.strictObject({
  city: cityId,
  /** A work plan's or sub-plan's name as printed, without `*`. */
  name: z.string().min(1),
  kind: planKind,
  reason: z.string().min(1),
});

/** A term of public finance in plain words, in both languages. */
export const glossaryEntry = z.strictObject({
  /** Address fragment on `/glossary/`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  term: z.string().min(1),
  english: z.string().min(1),
  explanation: z.string().min(1),
  /** The explanation in English. */
  meaning: z.string().min(1),
  /** Under which heading of the page it stands. */
  group: z.enum([
    'books',
    'stages',
    'classification',
    'objects',
    'treasury',
    'columns',
    'assets',
    'staff',
    'technology',
    'site',
  ]),
  /** Other words for the same thing, as books print them. */
  also: z.array(z.string().min(1)).default([]),
});

/** An official Chinese name in English: a statement, column, row, plan, object, source, agency or document. */
export const englishName = z.strictObject({ name: z.string().min(1), english: z.string().min(1) });

/** A character that books and readers use for another; search keeps one of them. */
export const searchVariant = z.strictObject({
  keep: z.string().regex(/^.$/u),
  fold: z.array(z.string().regex(/^.$/u)).min(1),
  reason: z.string().min(1),
});

/** Terms of one meaning: asking for one also finds the others; `asked` are words that no book holds and that ask for them. */
export const searchSynonym = z.union([
  z.strictObject({ terms: z.array(z.string().min(1)).min(2) }),
  z.strictObject({ terms: z.array(z.string().min(1)).min(1), asked: z.array(z.string().min(1)).min(1) }),
]);
