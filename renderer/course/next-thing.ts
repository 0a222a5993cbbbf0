/** The one thing to do next, and why: from the last finished attempt. */
import type { ListedAttempt, Response } from '../../electron/contract/contract';
import { LEARNER, type RuleId } from '../../scenarios/kernel/ids';
import type { Mode } from '../../scenarios/kernel/attempt';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { findRule } from '../../scenarios/rulebook/catalog';
import { PARTS } from '../../scenarios/rulebook/rule';
import { sceneById } from '../../scenarios/scenes/catalog';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { weakestFirst } from '../progress/memory/today';
import { dueToday, readMemory, weightIn } from '../progress/due';
import { CHAPTERS } from './chapters';

export type NextThing =
  /** Nothing has been played to its end. */
  | { readonly why: 'new'; readonly scene: string; readonly mode: Mode }
  /** The first exchange of all, without help, showed where to begin. */
  | { readonly why: 'cold'; readonly scene: string; readonly mode: Mode; readonly rule: RuleId }
  /** This rule cost most. */
  | { readonly why: 'weakest'; readonly scene: string; readonly mode: Mode; readonly rule: RuleId }
  /** As many rules are about to be forgotten; the weakest is this scene's. */
  | { readonly why: 'due'; readonly scene: string; readonly mode: Mode; readonly count: number }
  /** Nothing was missed with help: now without. */
  | { readonly why: 'ready'; readonly scene: string; readonly mode: Mode }
  /** Nothing was missed without help: it never comes twice the same way. */
  | { readonly why: 'varied'; readonly scene: string; readonly mode: Mode }
  /** The same, and the course goes on with a scene that is new. */
  | { readonly why: 'onward'; readonly scene: string; readonly mode: Mode };

/** One exchange without help, marked at once. */
export const FIRST: NextThing = { why: 'new', scene: 's03', mode: 'exam' };

/** Of what cost the same, what comes first in the act is practised first. */
function partOf(rule: RuleId): number {
  const part = findRule(rule)?.part;
  return part === undefined ? PARTS.length : PARTS.indexOf(part);
}

export function nextAfter(scene: string, mode: Mode, card: Scorecard): NextThing {
  const lost = card.verdicts
    .filter(({ bonus, outcome }) => !bonus && (outcome === 'missed' || outcome === 'partly'))
    .map((verdict) => ({ rule: verdict.rule, cost: verdict.weight * (1 - verdict.credit) }))
    .toSorted((one, other) => other.cost - one.cost || partOf(one.rule) - partOf(other.rule));
  const [worst] = lost;
  if (worst !== undefined) return { why: 'weakest', scene, mode: mode === 'learn' ? 'learn' : 'practice', rule: worst.rule };
  return mode === 'exam' ? { why: 'varied', scene, mode: 'exam' } : { why: 'ready', scene, mode: 'exam' };
}

type Read = Response<'attempts.read'>;

/** Judged by the pack that the learner has chosen now. Undefined for a scene that this version does not have. */
export function nextFrom({ header, observations }: Pick<Read, 'header' | 'observations'>, pack: string): NextThing | undefined {
  const scene = sceneById(header.scene);
  if (scene === undefined) return undefined;
  const { id: scenario, version, rules } = scene;
  const card = scorecard(observations, { scenario, version, rules, pack: findPack(pack) ?? guideStrict, subject: LEARNER });
  const next = nextAfter(scene.id, header.mode, card);
  return header.carry['cold'] === 1 && next.why === 'weakest' ? { ...next, why: 'cold', mode: 'learn' } : next;
}

/** As many of the newest as may lie unfinished before the last finished one: as many as one call answers. */
const LOOK_BACK = 500;

export async function readNext(pack: string): Promise<NextThing> {
  const due = await readDue(pack);
  if (due !== undefined) return due;
  const kept = await window.reigi.call('attempts.list', { limit: LOOK_BACK, offset: 0 });
  // What came as a file was played elsewhere, maybe by somebody else.
  const attempts = kept.attempts.filter(({ imported }) => !imported);
  const last = attempts.find(({ state, summary }) => state === 'ended' && summary !== null);
  if (last === undefined) return FIRST;
  const next = nextFrom(await window.reigi.call('attempts.read', { id: last.id }), pack) ?? FIRST;
  return next.why === 'varied' ? onward(next, attempts) : next;
}

/** What fades comes before anything new; what cannot be read must not keep anybody from going on. */
async function readDue(packId: string): Promise<NextThing | undefined> {
  const now = new Date();
  const weightOf = weightIn(findPack(packId) ?? guideStrict);
  const memory = await readMemory().catch(() => undefined);
  if (memory === undefined) return undefined;
  const due = weakestFirst(dueToday(memory, now).filter(({ rule }) => weightOf(rule) > 0), { now, weightOf });
  const [weakest] = due;
  return weakest === undefined ? undefined : { why: 'due', scene: weakest.scene, mode: 'practice', count: due.length };
}

/** The first scene of the course that was not played lately; where all were, the same one once more. */
export function onward(next: NextThing, attempts: readonly Pick<ListedAttempt, 'scene'>[]): NextThing {
  const course = CHAPTERS.flatMap(({ scenes }) => [...scenes]);
  const fresh = course.find((scene) => sceneById(scene) !== undefined && attempts.every((attempt) => attempt.scene !== scene));
  return fresh === undefined ? next : { why: 'onward', scene: fresh, mode: 'learn' };
}
