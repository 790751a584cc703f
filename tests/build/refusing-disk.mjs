// Loaded with `node --import`: a disk that refuses as REFUSES says, EROFS at once or ENOSPC after some files, where a site is built.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const code = process.env.REFUSES;
let left = code === 'ENOSPC' ? 40 : 0;

/** Throws what the system would, for what is written into a folder that is being built. */
function refuse(path) {
  if (!String(path).includes('-building-')) return;
  if (left > 0) {
    left -= 1;
    return;
  }
  throw Object.assign(new Error(`${code}: refused, write '${path}'`), { code, path: String(path), syscall: 'write' });
}

const { writeFile } = fs.promises;
fs.promises.writeFile = async (path, ...rest) => {
  refuse(path);
  return writeFile(path, ...rest);
};
if (code === 'EROFS') {
  const { mkdirSync } = fs;
  fs.mkdirSync = (path, ...rest) => {
    refuse(path);
    return mkdirSync(path, ...rest);
  };
}
syncBuiltinESMExports();
