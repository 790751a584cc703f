import { z } from 'zod';
import { cityId, documentId, fiscalYear, isoDate } from './decided-values.ts';

/** A city whose books are read: its address part, its short and its official name in both languages. */
export const cityEntry = z.strictObject({
  id: cityId,
  name: z.string().min(1),
  official: z.string().min(1),
  english: z.string().min(1),
  officialEnglish: z.string().min(1),
});

/** A document of `seeds/`: whose it is, of which year, and how its text is laid out. */
export const documentEntry = z.strictObject({
  id: documentId,
  file: z.string().min(1),
  /** Of the file as it was when the decisions about it were made; another one is a warning. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  title: z.string().min(1),
  agency: z.string().min(1),
  city: cityId,
  fiscalYear,
  kind: z.enum(['final-account', 'unit-budget', 'council-report', 'policy-plan', 'slides']),
  layout: z.enum(['spread', 'tab', 'prose', 'slides']),
});

const located = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  document: documentId,
  lineFrom: z.int().positive(),
  lineTo: z.int().positive(),
  /** Literal: `…` for what is left out, `⇥` for a tab. Held against the lines; what contradicts itself is quoted whole. */
  printed: z.string().min(1),
  /** As `reason`, for readers; every figure must be printed, computed by a check named here, or follow by an equation. */
  reading: z.string().min(1),
  reason: z.string().min(1),
  /** Both in English, with the same figures; a page in English shows the Chinese where nobody has written it yet. */
  english: z.strictObject({ reading: z.string().min(1), reason: z.string().min(1) }).optional(),
};

/** A damaged row and how it is read: what was lost, and why nothing else fits. */
export const reading = z.strictObject({ ...located, what: z.array(z.string().min(1)).min(1) });

/** A contradiction is excused only with the very figures found; they are the only amounts that `data/` may hold. */
const contradiction = z.strictObject({ check: z.string().min(1), found: z.string(), expected: z.string() });

/** Where a book contradicts itself; without checks it is a wrong word. */
export const discrepancy = z.strictObject({
  ...located,
  /** A figure that is wrong, a share or comparison whose base is another than said, or a wrong word or number of an item. */
  kind: z.enum(['figure', 'base', 'word']),
  checks: z.array(contradiction).default([]),
  /** Lines of the same document that say it differently, to be quoted beside it, where no check names them. */
  against: z.array(z.int().positive()).default([]),
});

/** A statement or drawing that a book announces on a line and that its text does not contain. */
export const absentStatement = z.strictObject({
  document: documentId,
  title: z.string().min(1),
  /** Where the book announces it; none for a statement of the form that this book neither announces nor prints. */
  line: z.int().positive().optional(),
  reason: z.string().min(1),
  /** The reason in English. */
  english: z.string().min(1).optional(),
});

/** A document's own date, for measured statements that give none: when it reports, for when it promises. */
export const documentDate = z.strictObject({
  document: documentId,
  reported: isoDate,
  promised: isoDate,
  reason: z.string().min(1),
});
