/**
 * Proofs with a number. `npm run proof` lives every target in its daily version and prints one table; `npm run proof -- GROUP... [--long]` one group, or its long version; `npm run proof -- [GROUP] TARGET... [--from N] [--to N]` some targets, or some of their cases.
 * Stopped, it goes on where it was. And the long proofs that have their own forms: `npm run proof -- seeds [--scene ID] [--player KIND] [--from N] [--to N]`, of every scene, in pieces (stopped, it goes on where it was);
 * `npm run proof -- first-walk [keyboard | mouse-keyboard]`, how long the first exchange of a beginner takes;
 * `npm run proof -- plays [SCENE] [DEVICE] [PLAYER]`, every scene whole in the real app, by keys and by a pad, right and wrong, and some by mouse and by the list (`twin`);
 * `npm run proof -- screens [WORD...]`, pictures of the screens and looks whose names have one of the words;
 * `npm run proof -- cast [SHEET...]`, contact sheets of people, hands and places;
 * `npm run proof -- bless SCENE`, what a scene does now becomes what its version does, once the difference has been read.
 */
import { resolve } from 'node:path';
import { PLAYER_KINDS, type PlayerKind } from '../../scenarios/players/player';
import { scenes } from '../../scenarios/scenes/catalog';
import { circumstances, type Circumstances } from '../support/machine';
import { drawCast } from './cast-sheets';
import { walkFirstDay, WALKERS, type Walker } from './first-walk';
import { append, isDone, isSameProgram, readLedger, type Entry } from './ledger';
import { provePlays } from './plays';
import { groups } from './groups';
import { proveScreens } from './screens';
import { provenEvening } from './evening';
import { chosenOf } from './chosen';
import { proveGroups, tableOf } from './table';
import { MEDIAN_OF_RANDOM, provenScene, type Proven } from './seeds';

const PIECE = 50;
const root = resolve(import.meta.dirname, '../..');
const file = resolve(root, 'tests/proof/ledger.jsonl');
const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  const chosen = chosenOf(words, groups);
  if (chosen !== undefined) {
    const rows = await proveGroups(file, chosen.groups, words.includes('--long'), { root, say }, (sources) => circumstances(root, sources), chosen.choice);
    for (const line of tableOf(rows)) console.log(line);
    return rows.every(({ isKept }) => isKept) ? 0 : 1;
  }
  if (name === 'screens') {
    say(`pictures in ${await proveScreens(root, rest)}`);
    return 0;
  }
  if (name === 'cast') {
    say(`sheets in ${await drawCast(root, rest)}`);
    return 0;
  }
  if (name === 'plays') return (await provePlays(file, circumstances(root, ['scenarios', 'renderer', 'electron', 'tests/support']), rest)) ? 0 : 1;
  const walkers = WALKERS.filter((one) => rest.length === 0 || rest.includes(one));
  if (name === 'first-walk' && walkers.length > 0) {
    for (const walker of walkers) if (!(await isWalked(walker))) return 1;
    return 0;
  }
  const from = bound(rest, '--from');
  const to = bound(rest, '--to');
  const id = rest.includes('--scene') ? (rest[rest.indexOf('--scene') + 1] ?? '') : undefined;
  const all = [...scenes.map(provenScene), provenEvening];
  const wanted = id === undefined ? all : all.filter((one) => one.id === id.toLowerCase());
  const kind = rest.includes('--player') ? (rest[rest.indexOf('--player') + 1] ?? '') : undefined;
  const players = PLAYER_KINDS.filter((player) => kind === undefined || player === kind);
  const given = [from, to, id, kind].filter((one) => one !== undefined).length;
  if (name !== 'seeds' || from === null || to === null || wanted.length === 0 || players.length === 0 || rest.length !== 2 * given) {
    say(`proof: say \`npm run proof -- seeds [--scene ID] [--player KIND] [--from N] [--to N]\`, with whole numbers from 0, a scene of ${all.map(({ id }) => id).join(', ')} and a player of ${PLAYER_KINDS.join(', ')}, or \`npm run proof -- screens [WORD...]\`, \`npm run proof -- cast [SHEET...]\`, \`npm run proof -- plays\`, or \`npm run proof -- first-walk\`, or \`npm run proof [-- ${groups.map((group) => group.name).join(' | ')}] [--long]\`, or \`npm run proof -- TARGET... [--from N] [--to N] [--long]\`, with a target of the table`);
    return 2;
  }
  const where = circumstances(root, ['scenarios']);
  say(`commit ${where.commit}${where.dirty ? ' with changes' : ''}, ${where.machine}, Node ${where.node}, load ${where.load}`);
  let isKept = true;
  for (const scene of wanted) {
    for (const player of players) {
      const [first, last] = [from ?? scene.sets[player][0], to ?? scene.sets[player][1]];
      isKept = proveSet(scene, player, first, last, where) && isKept;
    }
  }
  return isKept ? 0 : 1;
}

/** A beginner's first exchange must be done by then. */
const WALK_SECONDS = 300;

async function isWalked(walker: Walker): Promise<boolean> {
  const where = circumstances(root, ['scenarios', 'renderer', 'electron', 'tests/support']);
  const parts = await walkFirstDay(root, walker);
  let sum = 0;
  for (const { part, seconds, by } of parts) {
    sum += seconds;
    console.log(`${String(seconds).padStart(4)} s  ${part} (${by}), ${sum} s since the first page`);
  }
  append(file, { proof: 'first-walk', walker, parts, seconds: sum }, where);
  console.log(`${walker}: ${sum} s from the first page to the first finished exchange; ${sum < WALK_SECONDS ? 'kept' : 'BROKEN'}`);
  return sum < WALK_SECONDS;
}

/** undefined: not given; null: given, but no number. */
function bound(words: readonly string[], option: string): number | null | undefined {
  const at = words.indexOf(option);
  if (at === -1) return undefined;
  const word = words[at + 1] ?? '';
  return /^\d{1,9}$/.test(word) ? Number(word) : null;
}

function proveSet(scene: Proven, player: PlayerKind, first: number, last: number, where: Circumstances): boolean {
  for (let from = first; from <= last; from += PIECE) {
    const piece = { proof: 'seeds', scene: scene.id, player, from, to: Math.min(last, from + PIECE - 1) };
    if (!isDone(readLedger(file), piece, where)) provePiece(scene, piece, where);
  }
  return told(scene, player, entriesOf(scene, player, first, last, where));
}

function provePiece(scene: Proven, piece: { readonly proof: string; readonly scene: string; readonly player: PlayerKind; readonly from: number; readonly to: number }, where: Circumstances): void {
  const began = performance.now();
  const runs = Array.from({ length: piece.to - piece.from + 1 }, (_, at) => scene.lived(piece.player, piece.from + at));
  append(file, {
    ...piece, broken: runs.flatMap(({ broken }) => broken), totals: runs.map(({ total }) => total).toSorted((a, b) => a - b),
    seconds: Math.round((performance.now() - began) / 100) / 10,
  }, where);
}

function entriesOf(scene: Proven, player: PlayerKind, first: number, last: number, where: Circumstances): readonly Entry[] {
  const newest = new Map<number, Entry>();
  for (const entry of readLedger(file)) {
    const isOurs = entry.proof === 'seeds' && entry.scene === scene.id && entry.player === player && (isSameProgram(entry, where) || (entry.commit === where.commit && entry.dirty === where.dirty));
    if (isOurs && entry.from >= first && entry.to <= last) newest.set(entry.from, entry);
  }
  return [...newest.values()];
}

function told(scene: Proven, player: PlayerKind, entries: readonly Entry[]): boolean {
  const totals = entries.flatMap((entry) => entry.totals).toSorted((a, b) => a - b);
  const median = totals[Math.floor(totals.length / 2)] ?? 0;
  const broken = entries.flatMap((entry) => entry.broken);
  const all = player === 'random' && median > MEDIAN_OF_RANDOM ? [...broken, `the median is ${median}, more than ${MEDIAN_OF_RANDOM}`] : broken;
  const seconds = Math.round(entries.reduce((sum, entry) => sum + entry.seconds, 0));
  console.log(`${scene.code} ${player}: ${totals.length} runs in ${seconds} s, totals ${totals[0]} to ${totals.at(-1)}, median ${median}; ${all.length === 0 ? 'kept' : 'BROKEN'}`);
  for (const line of all) console.log(`  ${line}`);
  return all.length === 0;
}

process.exitCode = await main(process.argv.slice(2));
