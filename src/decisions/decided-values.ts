import { z } from 'zod';
import { planKinds } from './plan-kinds.ts';

/** Address part of a city that `data/cities.json` lists. */
export const cityId = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** Number of a document, as `data/documents.yaml` gives it. */
export const documentId = z.string().regex(/^\d{3}$/);

/** What a work plan is for: the matter that both cities' plans are matched by. */
export const planKind = z.enum(planKinds);

/** A fiscal year (民國). */
export const fiscalYear = z.int().min(1).max(200);

/** ISO year, month or day, or a range `a/b` of them. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/);

/** Part of an address: small letters, digits and single hyphens. */
export const addressPart = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** 1-based line of the entry in its file; the intake fills it in. */
export const line = z.int().default(0);
