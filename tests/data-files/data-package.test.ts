import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataFiles } from '../../src/data-files/data-files.ts';
import { flowRows } from '../../src/exhibits/flow-rows.ts';
import { realBooks } from '../ledger/real-books.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: 'string' | 'integer' | 'number' }[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
  };
}

const files = new Map(
  dataFiles({ books: realBooks, flows: flowRows(realBooks) }, 'https://x.example/').map(({ name, text }) => [
    name,
    text,
  ]),
);
const descriptor = JSON.parse(files.get('datapackage.json') ?? '{}') as {
  readonly $schema: string;
  readonly name: string;
  readonly resources: readonly Resource[];
};

/** Lexical forms of Table Schema's types, as far as this package uses them. */
const lexical = { string: /^[\s\S]*$/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ } as const;

test('the descriptor is a Data Package of version 2 whose names may stand in addresses', () => {
  expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  for (const name of [descriptor.name, ...descriptor.resources.map((resource) => resource.name)])
    expect(name).toMatch(/^[a-z0-9._-]+$/);
  expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
});

const url = z.url({ protocol: /^https?$/ });
const named = z.string().regex(/^[-a-zA-Z0-9._]+$/);
/** A file beside the descriptor: no way up, no root, no scheme but those of the web. */
const path = z.string().regex(/^(?![./~])(?!file:)(?!.*\/\.\.\/)(?!.*\\)(?!.*:\/\/).+$/);
const field = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  description: z.string().min(1),
  type: z.enum(['string', 'integer', 'number']),
  decimalChar: z.literal('.').optional(),
});
/**
 * What https://datapackage.org/profiles/2.0/datapackage.json says of the properties that this descriptor has, and no
 * property that it does not know: a misspelt one would be silently ignored by every tool.
 */
const profile = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: named,
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: url,
  licenses: z.array(z.strictObject({ name: named, title: z.string().min(1), path: url })).min(1),
  sources: z.array(z.strictObject({ title: z.string().min(1) })).min(1),
  resources: z
    .array(
      z.strictObject({
        name: named,
        type: z.literal('table'),
        path,
        title: z.string().min(1),
        description: z.string().min(1),
        format: z.literal('csv'),
        mediatype: z.string().regex(/^.+\/.+$/),
        encoding: z.literal('utf-8'),
        dialect: z.strictObject({
          delimiter: z.string().length(1),
          lineTerminator: z.enum(['\n', '\r\n']),
          quoteChar: z.string().length(1),
          doubleQuote: z.boolean(),
          header: z.boolean(),
        }),
        schema: z
          .strictObject({
            fields: z.array(field).min(1),
            missingValues: z.array(z.string()).min(1),
            primaryKey: z.array(z.string()).min(1).optional(),
          })
          .refine(({ fields, primaryKey = [] }) => primaryKey.every((key) => fields.some(({ name }) => name === key)), {
            error: 'a key names a column',
          })
          .refine(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, {
            error: 'columns have different names',
          }),
      }),
    )
    .min(1),
});

test('the descriptor keeps the profile of Data Package 2 and has no property that the profile does not know', () => {
  const { error } = profile.safeParse(descriptor);
  expect(error === undefined ? '' : z.prettifyError(error)).toBe('');
  const [first] = descriptor.resources;
  for (const wrong of [
    { ...descriptor, resources: [] },
    { ...descriptor, licences: [] },
    { ...descriptor, resources: [{ ...first, path: '../cells.csv' }] },
    { ...descriptor, resources: [{ ...first, schema: { ...first?.schema, primaryKey: ['nowhere'] } }] },
  ])
    expect(profile.safeParse(wrong).success).toBe(false);
});

test('every table is described and every description has its table', () => {
  const tables = [...files.keys()].filter((name) => name.endsWith('.csv')).sort();
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(tables);
});

describe.each(descriptor.resources)('$path', ({ path, schema }) => {
  const [header = [], ...rows] = parse(files.get(path) ?? '', { bom: true }) as string[][];

  test('has the described columns in their order, and rows', () => {
    expect(header).toEqual(schema.fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(0);
  });

  test('holds in each column only values of its type, or none', () => {
    const wrong = rows.flatMap((row, at) =>
      schema.fields.flatMap(({ name, type }, column) => {
        const value = row[column] ?? '';
        return schema.missingValues.includes(value) || lexical[type].test(value)
          ? []
          : [`row ${at + 1} ${name}: ${value}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('names each row once, where it has a key', () => {
    const key = schema.primaryKey ?? [];
    if (key.length === 0) return;
    const names = rows.map((row) => JSON.stringify(key.map((name) => row[header.indexOf(name)])));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => name.includes('""'))).toEqual([]);
  });
});
