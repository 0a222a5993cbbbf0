import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/** Where V8's code of a bundled file is kept.
 * @param {string} file */
export const keptCode = (file) => `${file}.v8`;

/** Runs a bundled CommonJS file with what V8 compiled of it on an earlier run, kept beside it: compiling
 * the core anew took a third of a short command. Node 20 keeps no such cache by itself (node:module's
 * enableCompileCache came with 22.1). What V8 does not accept, or what cannot be kept, only costs time.
 * @param {string} file absolute */
export function runWarm(file) {
  const kept = keptCode(file);
  const cachedData = read(kept);
  const script = new Script(`(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module);
  // At the end, because only what ran has been compiled by then.
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(kept, script));
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** @param {string} path @param {Script} script */
function keep(path, script) {
  const temp = `${path}.${process.pid}`;
  try {
    writeFileSync(temp, script.createCachedData());
    renameSync(temp, path);
  } catch {
    // A folder that cannot be written: the next run compiles again.
  }
}
