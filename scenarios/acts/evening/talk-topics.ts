/** What those at the table talk about among themselves: who says what to whom, one after the other. */
import type { LineId, PersonId } from '../../kernel/ids';
import { companyOf } from './company';

export type Turn = readonly [by: PersonId, line: LineId];

/** The second of a topic is the partner of the first. */
const TOPICS: Readonly<Record<string, readonly [Turn, Turn, ...(readonly Turn[])]>> = {
  food: [['tanaka', 'tp.food.1'], ['suzuki', 'tp.food.2'], ['tanaka', 'tp.food.3']],
  golf: [['suzuki', 'tp.golf.1'], ['tanaka', 'tp.golf.2'], ['suzuki', 'tp.golf.3']],
  fair: [['sato', 'tp.fair.1'], ['kobayashi', 'tp.fair.2'], ['sato', 'tp.fair.3']],
  train: [['kobayashi', 'tp.train.1'], ['yamada', 'tp.train.2'], ['kobayashi', 'tp.train.3']],
  rain: [['sato', 'tp.rain.1'], ['yamada', 'tp.rain.2']],
  north: [['nakamura', 'tp.north.1'], ['nishimura', 'tp.north.2'], ['nakamura', 'tp.north.3']],
};

export type TopicId = keyof typeof TOPICS & string;

/** Those for which everybody is there. */
export function topicsFor(people: number): readonly TopicId[] {
  const here = new Set(companyOf(people).map(({ id }) => id));
  return Object.keys(TOPICS).filter((id) => turnsOf(id).every(([by]) => here.has(by)));
}

export function turnsOf(topic: TopicId): readonly Turn[] {
  return TOPICS[topic] ?? [];
}

export function beginsTopics(me: PersonId, topics: readonly TopicId[] = Object.keys(TOPICS)): boolean {
  return topics.some((topic) => turnsOf(topic)[0]?.[0] === me);
}

export interface Next {
  readonly by: PersonId;
  readonly to: PersonId;
  readonly line: LineId;
}

const AFTER: ReadonlyMap<LineId, Next> = new Map(Object.values(TOPICS).flatMap((turns) => turns.flatMap(([to, said], at): readonly (readonly [LineId, Next])[] => {
  const next = turns[at + 1];
  return next === undefined ? [] : [[said, { by: next[0], to, line: next[1] }]];
})));

/** Who answers a line, and with what; nobody where a topic ends. */
export function answerTo(line: LineId): Next | undefined {
  return AFTER.get(line);
}
