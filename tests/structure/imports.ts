import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** A source file of `src/` and what it imports. */
export interface SourceFile {
  /** Path from `src/`, with forward slashes. */
  readonly path: string;
  /** First folder of the path; files beside the rooms have their own name. */
  readonly room: string;
  readonly text: string;
  /** Rooms of `src/` that it imports, its own left out. */
  readonly rooms: readonly string[];
  /** Packages and Node modules that it imports. */
  readonly packages: readonly string[];
}

/** Every source file with the imports that TypeScript itself sees, types included; of `.astro` the script parts. */
export function sourceFiles(folder = 'src'): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(ts|tsx|astro|mjs|js)$/.test(path))
    .sort()
    .map((path) => readImports(path, readFileSync(join(folder, path), 'utf8')));
}

/** The imports of one file. */
export function readImports(path: string, text: string): SourceFile {
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  const names = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const room = roomOf(path);
  const local = names
    .filter((name) => name.startsWith('.') && !isData(name))
    .map((name) => roomOf(join(dirname(path), name)));
  return {
    path,
    room,
    text: code,
    rooms: [...new Set(local)].filter((other) => other !== room),
    packages: names.filter((name) => !name.startsWith('.')),
  };
}

/** `data/` is no room: whoever is pure may read what people decided there when it is part of the code. */
function isData(name: string): boolean {
  return /^(?:\.\.\/)+data\/[\w-]+\.json$/.test(name);
}

function roomOf(path: string): string {
  return relative('', path).split(sep)[0] ?? '';
}

function scriptsOf(astro: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return [frontmatter, ...scripts].join('\n');
}
