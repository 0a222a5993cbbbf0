/** What can be taken along as a table: attempts, their verdicts, what a learner knows. */
import type { ListedAttempt, Response } from '../../electron/contract/contract';
import { LEARNER, STEPS_PER_SECOND, type Step } from '../../scenarios/kernel/ids';
import type { Verdict } from '../../scenarios/kernel/verdict';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { sceneById } from '../../scenarios/scenes/catalog';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { happened, message, ruleText } from '../../scenarios/text/words';
import { sayIn as debriefSay } from '../debrief/text/text';
import { domainOf } from '../progress/domains';
import { recallability, type Item } from '../progress/memory/memory';
import { TEXTS as PROGRESS } from '../progress/text/texts';
import { sayIn as appSay, type Language } from '../ui/text/text';
import type { Cell } from './csv';
import type { TextKey } from './text/en';
import { TEXTS } from './text/texts';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Facts = Pick<Response<'attempts.facts'>, 'header' | 'observations' | 'listed'>;

function heads(language: Language, ...keys: readonly (TextKey & `column.${string}`)[]): readonly string[] {
  return keys.map((key) => TEXTS[language][key]);
}

function seconds(step: Step): number {
  return Math.round((10 * step) / STEPS_PER_SECOND) / 10;
}

function sceneCells(scene: string, language: Language): readonly Cell[] {
  return [scene.toUpperCase(), message(language, `${scene}.title`)];
}

function ruleCells(rule: string, language: Language): readonly Cell[] {
  const domain = domainOf(rule);
  return [rule, ruleText(language, rule)?.title, domain && PROGRESS[language][`domain.${domain}`]];
}

/** A line for each attempt, judged as it was when it ended. */
export function attemptTable(attempts: readonly ListedAttempt[], language: Language): Table {
  const [words, sayOfApp, say] = [TEXTS[language], appSay(language), debriefSay(language)];
  return {
    head: heads(language, 'column.attempt', 'column.started', 'column.scene', 'column.title', 'column.version', 'column.mode', 'column.seconds', 'column.state', 'column.imported', 'column.again', 'column.pack', 'column.total', 'column.grade', 'column.critical', 'column.seed'),
    rows: attempts.map(({ id, started, scene, sceneVersion, mode, steps, state, imported, againOf, summary, seed }) => [
      id, started, ...sceneCells(scene, language), sceneVersion, sayOfApp(`mode.${mode}`), seconds(steps), say(`history.state.${state}`), words[imported ? 'yes' : 'no'], againOf ?? undefined,
      summary === null ? undefined : message(language, `pack.${summary.pack}`), summary?.total, summary?.grade,
      summary?.critical.map((rule) => ruleText(language, rule)?.title ?? rule).join('; '), seed,
    ]),
  };
}

export function verdictHead(language: Language): readonly string[] {
  return heads(language, 'column.attempt', 'column.started', 'column.learner', 'column.scene', 'column.title', 'column.mode', 'column.pack', 'column.rulebook', 'column.rule', 'column.words', 'column.domain', 'column.severity', 'column.weight', 'column.occurrence', 'column.outcome', 'column.credit', 'column.at', 'column.happened');
}

/** A line for each verdict of one attempt, judged anew by the pack that it was played with. Empty for a scene that this version does not have. */
export function verdictRows({ header, observations, listed }: Facts, language: Language): Table['rows'] {
  const scene = sceneById(header.scene);
  if (scene === undefined) return [];
  const pack = findPack(header.pack) ?? guideStrict;
  const card = scorecard(observations, { scenario: scene.id, version: header.sceneVersion, rules: scene.rules, pack, subject: LEARNER });
  const common = [header.id, listed.started, header.learner, ...sceneCells(header.scene, language), appSay(language)(`mode.${header.mode}`), message(language, `pack.${card.pack}`), card.rulebookVersion];
  return card.verdicts.map((verdict) => [...common, ...verdictCells(verdict, language)]);
}

function verdictCells(verdict: Verdict, language: Language): readonly Cell[] {
  const { rule, severity, weight, occurrence, outcome, credit, evidence } = verdict;
  const [first] = evidence;
  return [
    ...ruleCells(rule, language), message(language, `severity.${severity}`), weight, occurrence + 1, message(language, `outcome.${outcome}`),
    // What had no occasion has earned nothing and lost nothing.
    outcome === 'not-observed' ? undefined : Math.round(1000 * credit) / 1000, first && seconds(first.step), happened(language, verdict),
  ];
}

const DAY_MS = 86_400_000;

/** A line for each rule in each scene in which it was measured. */
export function skillTable(items: readonly Item[], now: Date, language: Language): Table {
  const percent = (item: Item, days: number): number => Math.round(100 * recallability(item, new Date(now.getTime() + days * DAY_MS)));
  return {
    head: heads(language, 'column.rule', 'column.words', 'column.domain', 'column.scene', 'column.title', 'column.outcome', 'column.times', 'column.missed', 'column.now', 'column.week', 'column.month', 'column.due'),
    rows: items.map((item) => [
      ...ruleCells(item.rule, language), ...sceneCells(item.scene, language), message(language, `outcome.${item.last}`), item.times, item.missed,
      percent(item, 0), percent(item, 7), percent(item, 28), item.card.due.toISOString().slice(0, 10),
    ]),
  };
}
