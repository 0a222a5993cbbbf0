/** Today's practice: what is in it, how each part is opened, and how it went. */
import type { Settings } from '../../electron/contract/settings';
import { bodyOfStature } from '../../scenarios/body/metrics';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Session } from '../../scenarios/kernel/session-api';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import type { Pack } from '../../scenarios/packs/pack';
import { sceneById } from '../../scenarios/scenes/catalog';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { bindingsFor, type BoundDevice } from '../input/bindings';
import { cardFor } from '../session/carried';
import type { PlayPlan } from '../session/open-play';
import { dueToday, endOfDay, isKnown, weightIn } from './due';
import { daysUntilDue, recallability, type Item, type Memory } from './memory/memory';
import { outcomesOf, type RuleOutcome } from './memory/outcomes';
import { masterPlay, type MasterPlay } from './memory/parts';
import { todaysSet, weakestFirst, type Part, type TodaysPart, type TodaySession } from './memory/today';

export interface TodayPlan {
  readonly session: TodaySession;
  /** How much is still known of each rule, 0 to 1, by `${rule}@${scene}`. */
  readonly memory: Memory;
  readonly now: Date;
  /** Days until something is due, where nothing is now; undefined while nothing was ever measured. */
  readonly nextInDays: number | undefined;
}

/** [D] A rule that has no occasion with one seed has it with another; more than this is not looked for. */
const MOST_SEEDS = 4;

interface Search {
  readonly seed: number;
  readonly pack: Pack;
  readonly rest: () => Promise<void>;
}

/** Parts for all of these rules, from as few plays as that takes. */
async function partsWith(scene: SceneDefinition, rules: readonly string[], { seed, pack, rest }: Search): Promise<MasterPlay['parts']> {
  const parts = new Map<string, Part>();
  for (let turn = 0; turn < MOST_SEEDS && !rules.every((rule) => parts.has(rule)); turn += 1) {
    await rest();
    for (const [rule, part] of masterPlay(scene, { seed: (seed + turn) % 2 ** 32, pack }).parts) if (!parts.has(rule)) parts.set(rule, part);
  }
  return parts;
}

/** `rest`: lets the page breathe between two scenes, each of which is played through once in memory. */
export async function planToday(memory: Memory, { now, seed, pack: packId, rest }: { readonly now: Date; readonly seed: number; readonly pack: string; readonly rest: () => Promise<void> }): Promise<TodayPlan> {
  const pack = findPack(packId) ?? guideStrict;
  const due = dueToday(memory, now).filter(({ rule }) => weightIn(pack)(rule) > 0);
  const plays = new Map<string, MasterPlay['parts']>();
  for (const { scene } of weakestFirst(due, { now, weightOf: weightIn(pack) })) {
    const known = sceneById(scene);
    if (known === undefined || plays.has(scene)) continue;
    plays.set(scene, await partsWith(known, due.filter((item) => item.scene === scene).map(({ rule }) => rule), { seed, pack, rest }));
  }
  const parts = todaysSet(new Map(due.map((item) => [`${item.rule}@${item.scene}`, item])), {
    now, endOfDay: endOfDay(now), weightOf: weightIn(pack), partOf: ({ rule, scene }) => plays.get(scene)?.get(rule),
  });
  // What this version cannot bring back is not waited for.
  const waits = [...memory.values()].filter(isKnown).map((item) => daysUntilDue(item, now)).filter((days) => days > 0);
  return { session: { parts, results: [] }, memory, now, nextInDays: waits.length === 0 ? undefined : Math.min(...waits) };
}

export function knownPercent(item: Item, now: Date): number {
  return Math.round(100 * recallability(item, now));
}

/** The master plays up to the part; from there on it is the learner's. Throws for a scene that this version does not have. */
export function partPlan({ parts, results }: TodaySession, settings: Settings, device: BoundDevice): PlayPlan {
  const part = parts[results.length];
  const scene = part === undefined ? undefined : sceneById(part.scene);
  if (part === undefined || scene === undefined) throw new RangeError('there is nothing left for today');
  const card = cardFor(scene.id);
  const { header, samples } = masterPlay(scene, {
    seed: part.seed, pack: findPack(settings.pack) ?? guideStrict, device, bindings: bindingsFor(device, settings.bindings[device], settings.body.hand),
    ...(card === undefined ? {} : { card }), body: bodyOfStature(settings.body.statureMm),
  });
  return { kind: 'again', of: { header, samples }, steps: part.from, isTakeOver: true, part: { ...part, today: { parts, results } } };
}

/** How a part went: its own rules, by what was done since it began. */
export function partOutcomes(scene: SceneDefinition, { header, observations }: Pick<Session, 'header' | 'observations'>, part: Pick<TodaysPart, 'from' | 'rules'>): readonly RuleOutcome[] {
  const pack = findPack(header.pack) ?? guideStrict;
  const card = scorecard(observations, { scenario: scene.id, version: scene.version, rules: scene.rules, pack, subject: LEARNER });
  const measured = outcomesOf(card, part.from);
  return part.rules.flatMap((rule) => measured.find((one) => one.rule === rule) ?? []);
}
