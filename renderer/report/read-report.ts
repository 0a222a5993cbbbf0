/** What a report is of, and everything that it tells, read once. */
import type { ListedAttempt, Response } from '../../electron/contract/contract';
import { scenes } from '../../scenarios/scenes/catalog';
import { bestOf, type Best } from '../course/best-attempts';
import { readAll } from '../history/read-all';
import { forecast, type ForecastDay } from '../progress/coming-days';
import { remember, type Item } from '../progress/memory/memory';
import { weakestFirst } from '../progress/memory/today';
import { practisedDays } from '../progress/month';
import { livingItems, skillMap, type SkillDomain } from '../progress/skills';
import { localDay, weightIn } from '../progress/due';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';

export type ReportOf = 'progress' | { readonly attempt: string };

export interface ScenePlayed {
  readonly scene: string;
  readonly best: ReturnType<Best['get']>;
  readonly times: number;
  /** UTC, ISO 8601. */
  readonly last: string;
}

export interface ProgressTold {
  readonly now: Date;
  /** Empty where nobody gave one. */
  readonly learner: string;
  /** UTC, ISO 8601; undefined before anything was practised. */
  readonly since: string | undefined;
  readonly finished: number;
  readonly days: number;
  readonly domains: readonly SkillDomain[];
  readonly items: readonly Item[];
  readonly forecast: readonly ForecastDay[];
  /** What was missed last or is fading, the weakest first. */
  readonly weakest: readonly Item[];
  readonly scenes: readonly ScenePlayed[];
}

export type AttemptFacts = Response<'attempts.facts'>;
export type Told = { readonly kind: 'attempt'; readonly facts: AttemptFacts } | { readonly kind: 'progress'; readonly progress: ProgressTold };

/** As many as somebody can take to heart from one sheet. */
const MOST_WEAK = 6;
/** [D] Surer than this needs no advice on paper. */
const SURE = 0.9;

/** Rejects when what is kept cannot be read. */
export async function readReport(of: ReportOf, now: Date): Promise<Told> {
  if (of !== 'progress') return { kind: 'attempt', facts: await window.reigi.call('attempts.facts', { id: of.attempt }) };
  const [attempts, { recalls }, learner] = await Promise.all([readAll(), window.reigi.call('memory.read', {}), readName()]);
  return { kind: 'progress', progress: { ...progressOf(attempts, recalls, now), learner } };
}

/** A report without a name is still one. */
async function readName(): Promise<string> {
  const { learners } = await window.reigi.call('learners.list', {}).catch(() => ({ learners: [] }));
  return learners.find(({ isChosen }) => isChosen)?.name ?? '';
}

export function progressOf(attempts: readonly ListedAttempt[], recalls: Response<'memory.read'>['recalls'], now: Date): Omit<ProgressTold, 'learner'> {
  const memory = remember(recalls, localDay);
  const items = livingItems(memory, scenes);
  const domains = skillMap(memory, scenes, now);
  const weightOf = weightIn(findPack('traditional') ?? guideStrict);
  const known = new Map(domains.flatMap(({ skills }) => skills.map((skill) => [skill.rule, skill] as const)));
  const weakest = weakestFirst(items, { now, weightOf })
    // One line for each rule, in the scene where it is weakest.
    .filter((item) => known.get(item.rule)?.items[0] === item)
    .filter((item) => item.last === 'missed' || (known.get(item.rule)?.now ?? 1) < SURE);
  const own = attempts.filter(({ imported }) => !imported);
  const starts = [...own.map(({ started }) => started), ...recalls.map(({ at }) => at)].toSorted();
  return {
    now,
    since: starts[0],
    finished: own.filter(({ state }) => state === 'ended').length,
    days: practisedDays(attempts, recalls).size,
    domains,
    items,
    forecast: forecast(items, now),
    weakest: weakest.slice(0, MOST_WEAK),
    scenes: played(own),
  };
}

/** In course order. */
function played(attempts: readonly ListedAttempt[]): readonly ScenePlayed[] {
  const best = bestOf(attempts);
  return scenes.flatMap(({ id }) => {
    const own = attempts.filter(({ scene }) => scene === id);
    const [newest] = own;
    return newest === undefined ? [] : [{ scene: id, best: best.get(id), times: own.length, last: newest.started }];
  });
}
