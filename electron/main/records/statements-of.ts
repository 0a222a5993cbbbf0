/**
 * An attempt as learning records: that it began, every verdict as a result, what came of it, that it ended. The order
 * and number of verbs are those of cmi5; the same attempt always makes the same records with the same ids.
 */
import type { AttemptHeader } from '../../../scenarios/kernel/attempt';
import { LEARNER } from '../../../scenarios/kernel/ids';
import type { Observation } from '../../../scenarios/kernel/observation';
import type { Scorecard, Verdict } from '../../../scenarios/kernel/verdict';
import { findPack } from '../../../scenarios/packs/catalog';
import { guideStrict } from '../../../scenarios/packs/guide-strict';
import { sceneById } from '../../../scenarios/scenes/catalog';
import { scorecard } from '../../../scenarios/scoring/scorecard';
import '../../../scenarios/text/every-language';
import { happened } from '../../../scenarios/text/words';
import type { AttemptSummary } from '../../contract/attempt';
import { statementSchema, type Statement } from './statement';
import { uuid5 } from './uuid5';
import { BASE, COURSE, MASTERY, MOVE_ON, ownExtension, packActivity, ruleActivity, sceneActivity, SESSION, VERBS } from './vocabulary';

export interface RecordedAttempt {
  readonly header: AttemptHeader;
  readonly observations: readonly Observation[];
  /** UTC, ISO 8601. */
  readonly started: string;
  readonly steps: number;
  readonly summary: AttemptSummary;
  readonly learner: { readonly id: string; readonly name: string };
}

/** [D] An exam is passed with a B, which a missed critical rule does not allow. */
export const MASTERY_SCORE = 0.7;
const STEPS_PER_SECOND = 60;
/** The word with which every scene ends that was played to its end. */
const COMPLETE = 'complete';

/** None for a scene that this version does not have, and none of what a script played. */
export function statementsOf(attempt: RecordedAttempt): readonly Statement[] {
  const { header, observations } = attempt;
  const scene = sceneById(header.scene);
  if (scene === undefined || header.device.kind === 'script') return [];
  const pack = findPack(header.pack) ?? guideStrict;
  const card = scorecard(observations, { scenario: scene.id, version: header.sceneVersion, rules: scene.rules, pack, subject: LEARNER });
  const write = writer(attempt, card);
  const statements = [
    write('initialized', 'initialized', 0),
    ...judged(card.verdicts).map(({ verdict, name }) => verdictStatement(write, verdict, name)),
    ...outcome(write, attempt, card),
    write('terminated', 'terminated', attempt.steps, {
      result: { duration: durationOf(attempt.steps), extensions: figuresOf(card, attempt) },
    }),
  ];
  return statements.map((statement) => statementSchema.parse(statement));
}

type More = Pick<Statement, 'result'> & { readonly object?: Statement['object']; readonly isMoveOn?: boolean; readonly mastery?: number };
type Write = (name: string, verb: keyof typeof VERBS, step: number, more?: More) => Statement;

function writer({ header, started, learner }: RecordedAttempt, { rulebookVersion }: Scorecard): Write {
  const scene = sceneActivity(header.scene);
  const begin = new Date(started).getTime();
  const actor: Statement['actor'] = {
    objectType: 'Agent', ...(learner.name === '' ? {} : { name: learner.name }), account: { homePage: `${BASE}/learners`, name: learner.id },
  };
  return (name, verb, step, { result, object = scene, isMoveOn = false, mastery } = {}) => ({
    id: uuid5(`${header.id}/${name}`),
    actor,
    verb: VERBS[verb],
    object,
    ...(result === undefined ? {} : { result }),
    context: {
      // One attempt is one registration and one session: so whatever was sent before, no verb comes twice.
      registration: header.id,
      platform: 'Reigi',
      language: 'en',
      revision: `scene ${header.sceneVersion}, rulebook ${rulebookVersion}`,
      contextActivities: {
        ...(object === scene ? {} : { parent: [scene] }),
        grouping: [COURSE],
        category: [...(isMoveOn ? [MOVE_ON] : []), packActivity(header.pack)],
      },
      extensions: {
        [SESSION]: header.id,
        [ownExtension('mode')]: header.mode,
        [ownExtension('seed')]: header.seed,
        ...('from' in header.start ? { [ownExtension('again-of')]: header.start.from } : {}),
        ...(mastery === undefined ? {} : { [MASTERY]: mastery }),
      },
    },
    timestamp: new Date(begin + Math.round((step * 1000) / STEPS_PER_SECOND)).toISOString(),
  });
}

/** Those whose occasion came, each with a name of its own within the attempt. */
function judged(verdicts: readonly Verdict[]): readonly { readonly verdict: Verdict; readonly name: string }[] {
  const times = new Map<string, number>();
  return verdicts.filter(({ outcome: seen }) => seen !== 'not-observed').map((verdict) => {
    const name = `verdict/${verdict.rule}/${verdict.subject}/${verdict.occurrence}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return { verdict, name: before === 0 ? name : `${name}/${before}` };
  });
}

function verdictStatement(write: Write, verdict: Verdict, name: string): Statement {
  const { rule, outcome: seen, credit, severity, weight, bonus, evidence } = verdict;
  const response = happened('en', verdict);
  return write(name, 'scored', evidence[0]?.step ?? 0, {
    object: ruleActivity(rule),
    result: {
      score: { scaled: rounded(credit) },
      success: seen === 'met',
      ...(response === '' ? {} : { response }),
      extensions: { [ownExtension('outcome')]: seen, [ownExtension('severity')]: severity, [ownExtension('weight')]: weight, [ownExtension('bonus')]: bonus },
    },
  });
}

/** What was played to its end is completed; an exam that ended, however it did, is passed or failed. Where a master leads, or in a moment played again, one only looks around. */
function outcome(write: Write, { header, steps, summary }: RecordedAttempt, card: Scorecard): Statement[] {
  if (header.mode === 'learn' || 'from' in header.start) return [];
  const duration = durationOf(steps);
  const completed = summary.ended === COMPLETE ? [write('completed', 'completed', steps, { isMoveOn: true, result: { completion: true, duration } })] : [];
  if (header.mode !== 'exam') return completed;
  const scaled = rounded(card.total / 100);
  const isPassed = scaled >= MASTERY_SCORE && card.critical.length === 0;
  // A score above the mark would contradict "failed"; then the critical rule alone decided, and it is named at the end.
  const score = isPassed || scaled < MASTERY_SCORE ? { score: { scaled, raw: card.total, min: 0, max: 100 } } : {};
  const verb = isPassed ? 'passed' : 'failed';
  return [...completed, write('mark', verb, steps, { isMoveOn: true, mastery: MASTERY_SCORE, result: { ...score, success: isPassed, duration } })];
}

function figuresOf({ total, grade, critical, verdicts }: Scorecard, { summary }: RecordedAttempt): Record<string, string | number | string[]> {
  const unseen = [...new Set(verdicts.filter(({ outcome: seen }) => seen === 'not-observed').map(({ rule }) => rule))].sort();
  return {
    [ownExtension('total')]: total,
    [ownExtension('grade')]: grade,
    [ownExtension('ended')]: summary.ended,
    [ownExtension('critical-misses')]: [...critical],
    [ownExtension('not-observed')]: unseen,
  };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function durationOf(steps: number): string {
  return `PT${Math.round((steps * 100) / STEPS_PER_SECOND) / 100}S`;
}
