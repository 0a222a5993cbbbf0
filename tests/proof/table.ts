/** Lives targets piece by piece, goes on where it was stopped, and prints the one table: target, figure, kept or broken. */
import type { Circumstances } from '../support/machine';
import { append, extend, isSameProgram, readTargets, type Proved } from './ledger';
import { median } from '../bench/timed';
import type { Group, Outcome, Target, Tools } from './target';

/** The figure of a target, as the table shows it. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly goal: string;
  readonly figure: string;
  readonly isKept: boolean;
  readonly broken: readonly string[];
}

/** Which targets of the groups, and which of their cases; left out, all. */
export interface Choice {
  readonly targets?: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

/** How many earlier figures a new one is held against. */
const REMEMBERED = 5;

export async function proveGroups(file: string, groups: readonly Group[], isLong: boolean, tools: Tools, whereOf: (sources: readonly string[]) => Circumstances, choice: Choice = {}): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const group of groups) {
    const where = whereOf(group.sources);
    tools.say(`${group.name}: ${group.about} (commit ${where.commit}${where.dirty ? ' with changes' : ''}, load ${where.load})`);
    for (const target of group.targets) {
      if (choice.targets !== undefined && !choice.targets.includes(target.id)) continue;
      rows.push(await proveTarget(file, group, target, boundsOf(target, isLong, choice), target.sources === undefined ? where : whereOf(target.sources), tools));
    }
  }
  return rows;
}

function boundsOf({ cases }: Target, isLong: boolean, { from = 1, to }: Choice): readonly [first: number, last: number] {
  return [from, Math.min(to ?? (isLong ? cases.long : cases.quick), cases.long)];
}

async function proveTarget(file: string, group: Group, target: Target, [first, last]: readonly [first: number, last: number], where: Circumstances, tools: Tools): Promise<Row> {
  const pieces: Outcome[] = [];
  for (let from = first; from <= last;) {
    const asked = { proof: 'targets' as const, group: group.name, target: target.id, from, to: Math.min(last, from + target.cases.piece - 1) };
    const done = doneBefore(file, target, asked, where);
    pieces.push(done ?? (await provePiece(file, target, asked, where, tools)));
    from = Math.max(asked.to, done?.to ?? 0) + 1;
    if (last > target.cases.piece) tools.say(`  ${target.id} ${Math.min(last, from - 1)} of ${last}`);
  }
  const broken = [...pieces.flatMap((piece) => piece.broken), ...regression(file, group, target, pieces, where)];
  const row = { id: target.id, what: target.what, goal: target.goal, figure: target.told(pieces), isKept: broken.length === 0, broken };
  tools.say(`  ${rowLine(row)}`);
  return row;
}

type Asked = Pick<Proved, 'proof' | 'group' | 'target' | 'from' | 'to'>;

/** What this very program has already lived. What broke is lived again: it may have been mended without a change of the sources. */
function doneBefore(file: string, { isSummed }: Target, asked: Asked, where: Circumstances): Proved | undefined {
  const done = readTargets(file).filter((line) => line.broken.length === 0 && line.group === asked.group && line.target === asked.target && line.from === asked.from && isSameProgram(line, where));
  // After a merge of two ledgers a piece may stand there twice, once short, once long.
  return isSummed === true ? done.toSorted((a, b) => a.to - b.to).at(-1) : done.findLast(({ to }) => to === asked.to);
}

async function provePiece(file: string, target: Target, asked: Asked, where: Circumstances, tools: Tools): Promise<Outcome> {
  const began = performance.now();
  const outcome = await lived(target, asked, tools);
  (target.isSummed === true ? extend : append)(file, { ...asked, ...outcome, seconds: Math.round((performance.now() - began) / 100) / 10 }, where);
  return outcome;
}

/** A harness that falls over has proved nothing, and must not stop the others. */
async function lived(target: Target, { from, to }: Asked, tools: Tools): Promise<Outcome> {
  try {
    return await target.prove(from, to, tools);
  } catch (error) {
    return { cases: 0, broken: [`cases ${from} to ${to} could not be lived: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`], measured: {} };
  }
}

/** Against the middle of the newest figures of other commits, each with the pieces it had. */
function regression(file: string, group: Group, { id, watched }: Target, pieces: readonly Outcome[], where: Circumstances): readonly string[] {
  if (watched === undefined || pieces.some(({ cases }) => cases === 0)) return [];
  const byCommit = new Map<string, Proved[]>();
  for (const line of readTargets(file)) {
    if (line.group === group.name && line.target === id && !line.dirty && !isSameProgram(line, where) && line.commit !== where.commit && line.cases > 0) byCommit.set(line.commit, [...(byCommit.get(line.commit) ?? []), line]);
  }
  const before = [...byCommit.values()].slice(-REMEMBERED).map((one) => watched.figure(one));
  if (before.length === 0) return [];
  const [now, then] = [watched.figure(pieces), median(before)];
  const isWorse = watched.better === 'less' ? now > then * (1 + watched.slack) : now < then * (1 - watched.slack);
  return isWorse ? [`worse than before: ${now}, and ${then} was the middle of the last ${before.length}`] : [];
}

const rowLine = ({ id, what, goal, figure, isKept }: Row): string => `${id.padEnd(5)} ${isKept ? 'kept  ' : 'BROKEN'}  ${what}: ${figure} (goal ${goal})`;

export function tableOf(rows: readonly Row[]): readonly string[] {
  const kept = rows.filter(({ isKept }) => isKept).length;
  return [...rows.flatMap((row) => [rowLine(row), ...row.broken.map((line) => `        ${line}`)]), '', `${kept} of ${rows.length} targets kept`];
}
