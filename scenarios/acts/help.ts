/** What may be said and what a beginner needs in an exchange of cards, whoever the other is. */
import { random } from '../kernel/random';
import { LEARNER, type EntityId, type LineId, type PersonId } from '../kernel/ids';
import type { ObservationOf, ObservationType } from '../kernel/observation';
import type { Progress } from '../kernel/scene';

export interface Choice {
  readonly fitting: LineId;
  readonly others: readonly [LineId, LineId, LineId];
}

/** The words that belong to an exchange with this person. */
export interface ExchangeWords {
  readonly other: PersonId;
  readonly theirs: EntityId;
  readonly name: LineId;
  readonly chodai: LineId;
  /** Other possible words of acceptance. */
  readonly alsoChodai: LineId;
  readonly confirm: LineId;
  /** Wrong ways to take up the other's name. */
  readonly misread: readonly [LineId, LineId, LineId];
}

export const MISREAD = ['t01', 't06', 'x.wakaranai'] as const;

/** From this far on one has to come nearer before the arms can meet. */
const FAR_MM = 1250;
const TURNED_RAD = 2.6;

export function lastOf<T extends ObservationType>(progress: Progress, type: T, by = LEARNER): ObservationOf<T> | undefined {
  return progress.observations.findLast((one) => one.type === type && one.by === by) as ObservationOf<T> | undefined;
}

export function hasSaid(progress: Progress, token: string): boolean {
  return progress.observations.some((one) => one.type === 'line.began' && one.by === LEARNER && one.tokens.split(' ').includes(token));
}

export function hasSaidLine(progress: Progress, line: LineId): boolean {
  return progress.observations.some((one) => one.type === 'line.began' && one.by === LEARNER && one.line === line);
}

/** The fan's order is the seed's, and stays the same within a beat. */
export function fan(progress: Progress, { fitting, others }: Choice): { lines: readonly LineId[]; fitting: LineId } {
  const dice = random(Number(progress.header.variation['shuffle'] ?? 0) + progress.beat.length * 31 + fitting.length);
  return { lines: dice.shuffled([fitting, ...others]), fitting };
}

/** undefined in beats that are no part of an exchange. */
export function exchangeChoice(progress: Progress, words: ExchangeWords): Choice | undefined {
  const receiving: Choice = { fitting: words.chodai, others: [words.alsoChodai, 'x.domo', 'p03'] };
  switch (progress.beat) {
    case 'offering':
    case 'handover': return presenting(progress, words);
    case 'receiving': return receiving;
    case 'reading': return lastOf(progress, 'card.received') === undefined ? receiving : { fitting: words.confirm, others: words.misread };
    default: return undefined;
  }
}

export function presenting(progress: Progress, { name }: Pick<ExchangeWords, 'name'>): Choice {
  return hasSaidLine(progress, name)
    ? { fitting: 'p03', others: [name, 'x.yoroshiku', 'x.domo'] }
    : { fitting: name, others: ['p03', 'x.name-only', 'x.yoroshiku'] };
}

/** Key of the hint, undefined in beats that are no part of an exchange. */
export function exchangeHint(progress: Progress, words: ExchangeWords): string | undefined {
  switch (progress.beat) {
    case 'offering': return `hint.exchange.${offeringHint(progress, words)}`;
    case 'handover': return 'hint.exchange.release';
    case 'receiving':
    case 'reading': return `hint.exchange.${readingHint(progress, words)}`;
    default: return undefined;
  }
}

/** A few seconds of reading, and one looks up again. */
const READ_STEPS = 300;

function readingHint(progress: Progress, words: ExchangeWords): string {
  const { world, beat } = progress;
  const received = lastOf(progress, 'card.received');
  if (received === undefined) return 'both-hands';
  const isRead = world.step - received.step >= READ_STEPS;
  if (!isRead && beat === 'receiving') return 'look';
  if (isRead && world.people.get(LEARNER)?.gazeAt === received.object) return 'look-up';
  return words.confirm === '' || hasSaid(progress, 'confirm') ? 'wait' : 'read-name';
}

function offeringHint({ world }: Progress, { other }: ExchangeWords): string {
  const learner = world.people.get(LEARNER);
  const facing = world.people.get(other);
  const own = [...world.entities.values()].find((one) => one.kind === 'card' && one.owner === LEARNER && one.parent === `hand:${LEARNER}`);
  if (own === undefined || learner === undefined || facing === undefined) return 'draw';
  const dx = learner.x - facing.x;
  const dz = learner.z - facing.z;
  if (dx * dx + dz * dz > FAR_MM * FAR_MM) return 'near';
  if (own.face !== 'ja') return 'face';
  if (Math.abs(own.turn) < TURNED_RAD) return 'turn';
  return learner.gazeAt === `face:${other}` ? 'extend' : 'eyes';
}
