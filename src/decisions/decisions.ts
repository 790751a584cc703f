import { z } from 'zod';

const documentEntry = z.strictObject({
  id: z.string().regex(/^\d{3}$/),
  file: z.string().min(1),
  title: z.string().min(1),
  agency: z.string().min(1),
  city: z.enum(['taichung', 'kaohsiung']),
  fiscalYear: z.int().min(1).max(200),
  kind: z.enum(['final-account', 'unit-budget', 'council-report', 'policy-plan', 'slides']),
  layout: z.enum(['spread', 'tab', 'prose', 'slides']),
});

const reading = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  document: z.string().regex(/^\d{3}$/),
  lineFrom: z.int().positive(),
  lineTo: z.int().positive(),
  printed: z.string().min(1),
  reading: z.string().min(1),
  reason: z.string().min(1),
});

const discrepancy = z.strictObject({ ...reading.shape, checks: z.array(z.string()).min(1) });

/** The shape of each file of `data/`; the schema is the documentation of what people decide. */
export const decisionSchemas = {
  'documents.yaml': z.array(documentEntry),
  'readings.yaml': z.array(reading),
  'discrepancies.yaml': z.array(discrepancy),
} as const;

/** What people decided, validated: which books there are, how damaged rows read, where a book contradicts itself. */
export interface Decisions {
  readonly documents: z.infer<(typeof decisionSchemas)['documents.yaml']>;
  readonly readings: z.infer<(typeof decisionSchemas)['readings.yaml']>;
  readonly discrepancies: z.infer<(typeof decisionSchemas)['discrepancies.yaml']>;
}
