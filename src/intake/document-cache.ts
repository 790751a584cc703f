import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { CompileOne } from '../ledger/compile-books.ts';
import type { DocumentParts } from '../ledger/compile-document.ts';
import { compileDocument } from '../ledger/compile-document.ts';

/** Rooms whose code decides what a document compiles to. */
const compilerRooms = ['money', 'diagnostics', 'documents', 'statements', 'checks', 'decisions', 'ledger'];
/** Files beside them that do: the exact versions of all packages. */
const compilerFiles = ['package-lock.json'];

/**
 * What the compiler is made of: a hash of its code, of the packages it may use and of Node.
 * @param project the folder that holds `src/`
 * @returns `undefined` where the code cannot be read; then nothing may be kept
 */
export function compilerVersion(project: string): string | undefined {
  try {
    const hash = createHash('sha256').update(process.version);
    const rooms = compilerRooms.flatMap((room) =>
      readdirSync(join(project, 'src', room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join('src', room, name)),
    );
    for (const path of [...rooms, ...compilerFiles].sort())
      hash.update(`\0${path.split(sep).join('/')}\0`).update(readFileSync(join(project, path)));
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/**
 * Compiles a document, or takes what the same compiler made of the same bytes and the same entry before. A kept result that
 * is cut short or altered is not taken, and a folder that cannot be written to is no fault: the document is compiled again.
 * The folder holds one file a document, so it grows with the books, not with the builds.
 * @param folder made when it is missing
 * @param version of the compiler, see {@link compilerVersion}
 * @param compile what is done for a document that is not known
 */
export function documentCache(folder: string, version: string, compile: CompileOne = compileDocument): CompileOne {
  return (document) => {
    const { entry, sha256 } = document;
    // Text that nobody hashed could be any text.
    if (sha256 === '') return compile(document);
    const key = digest(JSON.stringify([version, entry, sha256]));
    const file = join(
      folder,
      digest(JSON.stringify([entry.id, entry.file]))
        .toString('hex')
        .slice(0, 32),
    );
    const known = read(file, key);
    if (known) return known;
    const parts = compile(document);
    write(file, key, parts);
    return parts;
  };
}

/** A kept result: the key, the hash of what follows, and the parts as Node clones values. */
function read(file: string, key: Buffer): DocumentParts | undefined {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(64);
    if (!bytes.subarray(0, 32).equals(key) || !bytes.subarray(32, 64).equals(digest(body))) return undefined;
    return deserialize(body) as DocumentParts;
  } catch {
    return undefined;
  }
}

/** Whole or not at all: builds may run beside each other. */
function write(file: string, key: Buffer, parts: DocumentParts): void {
  const beside = `${file}.${process.pid}`;
  try {
    const body = serialize(parts);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(beside, Buffer.concat([key, digest(body), body]));
    renameSync(beside, file);
  } catch {
    discard(beside);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written there is nothing to take away.
  }
}

function digest(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
