import { z } from 'zod';

/** Something that is known against a version of a package in the lock. */
export interface Advisory {
  readonly name: string;
  readonly severity: string;
  readonly title: string;
  readonly address: string;
}

/** What `npm audit` found out; where the registry did not answer, `unanswered` says why and the rest is empty. */
export interface KnownAgainst {
  /** How many packages were asked for. */
  readonly packages: number;
  readonly advisories: readonly Advisory[];
  readonly unanswered?: string;
}

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    // A string names another package of the list through which this one is affected.
    z.object({
      via: z.array(
        z.union([z.string(), z.object({ name: z.string(), severity: z.string(), title: z.string(), url: z.string() })]),
      ),
    }),
  ),
  metadata: z.object({ dependencies: z.object({ total: z.number() }) }),
});

/** npm has two shapes for what went wrong: of the registry's answer, and of its own work. */
const refusal = z.union([
  z.object({ message: z.string().min(1) }),
  z.object({ error: z.object({ summary: z.string().min(1) }) }).transform(({ error }) => ({ message: error.summary })),
]);

/** Reads what `npm audit --json` printed; each advisory once, however many packages it reaches. */
export function knownAgainst(printed: string): KnownAgainst {
  const parsed = parsedOf(printed);
  const answer = report.safeParse(parsed);
  if (!answer.success) {
    const refused = refusal.safeParse(parsed);
    const unanswered = refused.success ? refused.data.message : 'npm audit printed no report';
    return { packages: 0, advisories: [], unanswered };
  }
  const found = Object.values(answer.data.vulnerabilities).flatMap(({ via }) =>
    via.flatMap((one) =>
      typeof one === 'string' ? [] : [{ name: one.name, severity: one.severity, title: one.title, address: one.url }],
    ),
  );
  const advisories = [...new Map(found.map((one) => [`${one.name} ${one.address}`, one])).values()];
  return { packages: answer.data.metadata.dependencies.total, advisories };
}

function parsedOf(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}
