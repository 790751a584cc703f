import { z } from 'zod';
import { cityId, fiscalYear, planKind } from './decided-values.ts';

/** How sure a figure from elsewhere is. */
const confidence = z.enum(['high', 'medium', 'low']);
const digits = z.string().regex(/^\d+$/);

/** Plans of both cities that do the same, and why. */
export const crosswalkEntry = z.strictObject({
  kind: planKind,
  /** By city, the names of its innermost plans as printed. */
  plans: z.record(cityId, z.array(z.string())),
  reason: z.string().min(1),
  /** The reason in English. */
  english: z.string().min(1),
  /** Another reading of the row: its plans with those of this kind. What that would change is shown beside the table. */
  join: planKind.optional(),
});

/** Registered population at the end of a fiscal year. */
export const population = z.strictObject({
  city: cityId,
  fiscalYear,
  persons: digits,
  source: z.string().min(1),
  confidence,
});

/** Change of consumer prices on the year before, in percent. */
export const priceChange = z.strictObject({
  fiscalYear,
  percent: z.string().regex(/^-?\d+(\.\d+)?$/),
  source: z.string().min(1),
  confidence,
});

/** A city agency's budget of a year whose book is not here, in thousand NT$. */
export const earlierBudget = z.strictObject({
  city: cityId,
  fiscalYear,
  thousandNtd: digits,
  stage: z.literal('original_budget'),
  source: z.string().min(1),
  confidence,
});

/** A city's total expenditure in its general budget, enacted or only proposed. */
export const cityTotal = z.strictObject({
  city: cityId,
  fiscalYear,
  thousandNtd: digits,
  stage: z.enum(['enacted', 'proposal']),
  source: z.string().min(1),
  confidence,
});

/** The day on which the agency of a city became another; what a drawing calls it, and why figures across it are apart. */
export const reorganisation = z.strictObject({
  city: cityId,
  day: z.iso.date(),
  label: z.string().min(1),
  text: z.string().min(1),
  english: z.strictObject({ label: z.string().min(1), text: z.string().min(1) }),
});
