/** What is happening at a moment of an attempt, in one line of words: for everyone, and instead of pictures where there are none. */
import type { CardModel } from '../../scenarios/body/card-model';
import { LEARNER, STEPS_PER_SECOND, type PersonId, type Step } from '../../scenarios/kernel/ids';
import type { Line } from '../../scenarios/kernel/line';
import type { Observation } from '../../scenarios/kernel/observation';
import { fillLine } from '../../scenarios/text/lines/fill-line';
import { LINES } from '../../scenarios/text/lines/line-catalog';
import { message } from '../../scenarios/text/words';
import { en, type TextKey } from '../debrief/text/en';
import type { Say } from '../debrief/text/text';
import type { Language } from '../ui/text/text';

const BY_ID: ReadonlyMap<string, Line> = new Map(LINES.map((line) => [line.id, line]));
/** After this long without an event the line says that nobody acts. */
const FRESH_STEPS = 4 * STEPS_PER_SECOND;
const KEYS: ReadonlySet<string> = new Set(Object.keys(en));

export interface Telling {
  readonly say: Say;
  readonly language: Language;
  readonly scene: string;
  /** The learner's card fills the blanks of spoken lines. */
  readonly card: CardModel;
}

/** The newest observation worth telling that began at most a few seconds before this step. */
export function happeningAt(observations: readonly Observation[], step: Step): Observation | undefined {
  return observations.findLast((fact) => fact.step <= step && fact.step > step - FRESH_STEPS && isTold(fact));
}

export function tell(fact: Observation | undefined, telling: Telling): string {
  const { say } = telling;
  if (fact?.type === 'scene.ended') return endingOf(fact.how, telling);
  const key = fact === undefined ? undefined : keyOf(fact);
  if (fact === undefined || key === undefined) return say('replay.quiet');
  const angle = fact.type === 'bow.made' ? Math.round(fact.peak10 / 10) : 0;
  const to = 'to' in fact ? nameAs(fact.to, 'who.learner.object', telling) : '';
  const what = fact.type === 'line.began' ? say(key, { line: spoken(fact.line, telling) }) : say(key, { to, angle });
  return say('happening.line', { who: nameAs(fact.by, 'who.learner', telling), what });
}

/** How the scene ended, in the scene's own sentence. */
export function endingOf(how: string, { language, scene }: Pick<Telling, 'language' | 'scene'>): string {
  return message(language, `${scene}.end.${how}`);
}

function isTold(fact: Observation): boolean {
  return fact.type === 'scene.ended' || keyOf(fact) !== undefined;
}

/** The text that tells this kind of fact; most kinds are for rules only and have none. */
function keyOf(fact: Observation): TextKey | undefined {
  if (fact.type === 'line.began') return BY_ID.has(fact.line) ? 'happening.says' : undefined;
  if (fact.type === 'posture.began') return `happening.${fact.posture}`;
  const key = `happening.${fact.type}`;
  return KEYS.has(key) ? (key as TextKey) : undefined;
}

function nameAs(person: PersonId, asLearner: 'who.learner' | 'who.learner.object', { say, language }: Telling): string {
  return person === LEARNER ? say(asLearner) : message(language, `thing.person.${person}`);
}

function spoken(id: string, { language, card }: Telling): string {
  const line = BY_ID.get(id);
  if (line === undefined) return id;
  const filled = fillLine(line, card);
  return language === 'ja' ? filled.ja.map(([text]) => text).join('') : filled[language];
}
