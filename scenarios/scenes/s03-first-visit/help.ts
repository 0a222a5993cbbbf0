/** What may be said at each moment of the first visit, which line fits, and which hint a beginner needs. */
import { between } from '../../body/geometry';
import { random } from '../../kernel/random';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';
import type { ObservationOf, ObservationType } from '../../kernel/observation';

interface Choice {
  readonly fitting: LineId;
  readonly others: readonly [LineId, LineId, LineId];
}

function last<T extends ObservationType>(progress: Progress, type: T, by = LEARNER): ObservationOf<T> | undefined {
  for (let i = progress.observations.length - 1; i >= 0; i -= 1) {
    const one = progress.observations[i];
    if (one?.type === type && one.by === by) return one as ObservationOf<T>;
  }
  return undefined;
}

function hasSaid(progress: Progress, token: string): boolean {
  return progress.observations.some((one) => one.type === 'line.began' && one.by === LEARNER && one.tokens.split(' ').includes(token));
}

function choice(progress: Progress): Choice {
  switch (progress.beat) {
    case 'lobby':
    case 'reception':
      return hasSaid(progress, 'appointment') ? { fitting: 'arigatou', others: ['x.domo', 'shitsurei', 'p61'] } : { fitting: 'p62', others: ['x.name-only', 'x.domo', 'p03'] };
    case 'waiting': return { fitting: 'arigatou', others: ['shitsurei', 'x.domo', 'p61'] };
    case 'entrance':
    case 'greeting':
      return progress.world.people.get(LEARNER)?.gazeAt !== '' && last(progress, 'card.extended') !== undefined ? presenting(progress) : { fitting: 'p23', others: ['p02', 'x.yoroshiku', 'x.domo'] };
    case 'offering':
    case 'handover': return presenting(progress);
    case 'receiving': return { fitting: 'p05', others: ['p06', 'x.domo', 'p03'] };
    case 'reading': return last(progress, 'card.received') === undefined
      ? { fitting: 'p05', others: ['p06', 'x.domo', 'p03'] }
      : { fitting: 'p10.sato', others: ['x.tanaka', 't06', 'x.wakaranai'] };
    case 'seating': return { fitting: 'shitsurei', others: ['p10.sato', 'x.domo', 'p61'] };
    case 'closing': return { fitting: 'p23c', others: ['x.domo', 'p03', 'shitsurei'] };
    default: return { fitting: 'arigatou', others: ['shitsurei', 'x.domo', 'p61'] };
  }
}

function presenting(progress: Progress): Choice {
  if (!hasSaid(progress, 'company') || !progress.observations.some((one) => one.type === 'line.began' && one.line === 'p02')) {
    return { fitting: 'p02', others: ['p03', 'x.name-only', 'x.yoroshiku'] };
  }
  return { fitting: 'p03', others: ['p02', 'x.yoroshiku', 'x.domo'] };
}

/** The fan's order is the seed's, and stays the same within a beat. */
export function sayableS03(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  const { fitting, others } = choice(progress);
  const dice = random(Number(progress.header.variation['shuffle'] ?? 0) + progress.beat.length * 31 + fitting.length);
  return { lines: dice.shuffled([fitting, ...others]), fitting };
}

const hint = (key: string): string => `hint.s03.${key}`;

export function hintS03(progress: Progress): string {
  const { world } = progress;
  const learner = world.people.get(LEARNER);
  const holder = world.entities.get('holder.learner');
  const own = world.entities.get('card.own');
  if (learner === undefined || holder === undefined || own === undefined) return '';
  const inHand = own.parent === `hand:${LEARNER}`;
  switch (progress.beat) {
    case 'lobby': return hint(lobbyHint(progress));
    case 'reception':
      if (hasSaid(progress, 'appointment')) return hint('lobby.follow');
      return hint(minutesLeft(progress) > 90 ? 'lobby.clock' : 'lobby.announce');
    case 'waiting': return hint(learner.sit < 1 ? 'waiting.seat' : holder.parent.startsWith('inner:') ? 'waiting.holder' : !inHand && own.parent.startsWith('in:') ? 'waiting.card' : 'waiting.ready');
    case 'entrance': return hint(learner.sit > 0 ? 'entrance.rise' : 'entrance.round-table');
    case 'greeting': return hint(isAcross(progress) ? 'entrance.round-table' : 'greeting.bow');
    case 'offering': return hint(offeringHint(progress, inHand));
    case 'handover': return hint('handover.release');
    case 'receiving':
    case 'reading': return hint(readingHint(progress));
    case 'seating': return hint(learner.sit < 1 ? 'seating.sit' : 'seating.place');
    case 'meeting': return hint(world.entities.get('card.sato')?.parent === `hand:${LEARNER}` ? 'seating.place' : 'meeting.listen');
    case 'closing': return hint(closingHint(progress));
    case 'forgotten': return hint('forgotten.take');
    default: return hint('leaving.go');
  }
}

function minutesLeft(progress: Progress): number {
  return 8400 - progress.world.clock10;
}

function lobbyHint(progress: Progress): string {
  const { world } = progress;
  if (world.entities.get('coat')?.parent === `worn:${LEARNER}`) return 'lobby.coat';
  if (world.entities.get('phone')?.state !== 'silent') return 'lobby.phone';
  return minutesLeft(progress) > 60 ? 'lobby.clock' : 'lobby.desk';
}

function offeringHint(progress: Progress, inHand: boolean): string {
  const { world } = progress;
  const own = world.entities.get('card.own');
  const learner = world.people.get(LEARNER);
  const sato = world.people.get('sato');
  if (!inHand || own === undefined || learner === undefined || sato === undefined) return 'offering.draw';
  const dx = learner.x - sato.x;
  const dz = learner.z - sato.z;
  if (isAcross(progress)) return 'entrance.round-table';
  if (dx * dx + dz * dz > 1250 * 1250) return 'offering.near';
  if (own.face !== 'ja') return 'offering.face';
  if (Math.abs(own.turn) < 2.6) return 'offering.turn';
  return learner.gazeAt === 'face:sato' ? 'offering.extend' : 'offering.eyes';
}

/** A few seconds of reading, and one looks up again. */
const READ_STEPS = 300;

function readingHint(progress: Progress): string {
  const { world, beat } = progress;
  const received = last(progress, 'card.received');
  if (received === undefined) return 'receiving.both-hands';
  if (world.step - received.step < READ_STEPS && beat === 'receiving') return 'reading.look';
  const isReading = world.people.get(LEARNER)?.gazeAt === received.object;
  if (isReading && world.step - received.step >= READ_STEPS) return 'reading.look-up';
  return hasSaid(progress, 'confirm') ? 'reading.wait' : 'reading.name';
}

/** Furniture still stands between the two. */
function isAcross({ world }: Progress): boolean {
  const learner = world.people.get(LEARNER);
  const sato = world.people.get('sato');
  return learner !== undefined && sato !== undefined && between(world.layout, learner.room, learner, sato) !== '';
}

function closingHint(progress: Progress): string {
  const card = progress.world.entities.get('card.sato');
  if (card !== undefined && progress.world.received.has('card.sato') && !card.parent.startsWith('in:')) return 'closing.store';
  return hasSaid(progress, 'farewell') ? 'closing.leave' : 'closing.thanks';
}
