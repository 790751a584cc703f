import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A question of `questions.yaml`. */
export interface Question {
  readonly ask: string;
  readonly finds: readonly string[];
}

export function readQuestions(): Question[] {
  const schema = z.array(z.strictObject({ ask: z.coerce.string().min(1), finds: z.array(z.string().min(1)).min(1) }));
  return schema.parse(parse(readFileSync('tests/search/questions.yaml', 'utf8')));
}
