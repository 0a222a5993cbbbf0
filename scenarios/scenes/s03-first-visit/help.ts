/** What may be said at each moment of the first visit, which line fits, and which hint a beginner needs. */
import { exchangeChoice, exchangeHint, fan, hasSaid, hasSaidLine, lastOf, presenting, type Choice, type ExchangeWords } from '../../acts/help';
import { between } from '../../body/geometry';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';

const WORDS: ExchangeWords = { other: 'sato', theirs: 'card.sato', name: 'p02', chodai: 'p05', alsoChodai: 'p06', confirm: 'p10.sato', misread: ['x.tanaka', 't06', 'x.wakaranai'] };

function choice(progress: Progress): Choice {
  switch (progress.beat) {
    case 'lobby':
    case 'reception':
      return hasSaid(progress, 'appointment') ? { fitting: 'arigatou', others: ['x.domo', 'shitsurei', 'p61'] } : { fitting: 'p62', others: ['x.name-only', 'x.domo', 'p03'] };
    case 'waiting': return { fitting: 'arigatou', others: ['shitsurei', 'x.domo', 'p61'] };
    case 'entrance':
    case 'greeting':
      return progress.world.people.get(LEARNER)?.gazeAt !== '' && lastOf(progress, 'card.extended') !== undefined ? presenting(progress, WORDS) : { fitting: 'p23', others: ['p02', 'x.yoroshiku', 'x.domo'] };
    case 'offering': return hasSaidLine(progress, 'p23') || lastOf(progress, 'card.extended') !== undefined ? presenting(progress, WORDS) : lateGreeting(progress);
    case 'seating': return { fitting: 'shitsurei', others: ['p10.sato', 'x.domo', 'p61'] };
    case 'closing': return { fitting: 'p23c', others: ['x.domo', 'p03', 'shitsurei'] };
    default: return exchangeChoice(progress, WORDS) ?? { fitting: 'arigatou', others: ['shitsurei', 'x.domo', 'p61'] };
  }
}

/** Whoever was still on the way round the table when he bowed can greet him when they stand before him. */
function lateGreeting(progress: Progress): Choice {
  const { fitting, others: [first, second] } = presenting(progress, WORDS);
  return { fitting, others: [first, second, 'p23'] };
}

export function sayableS03(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  return fan(progress, choice(progress));
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
    case 'offering': return isAcross(progress) ? hint('entrance.round-table') : exchangeHint(progress, WORDS) ?? '';
    case 'seating': return hint(learner.sit < 1 ? 'seating.sit' : 'seating.place');
    case 'meeting': return hint(world.entities.get('card.sato')?.parent === `hand:${LEARNER}` ? 'seating.place' : 'meeting.listen');
    case 'closing': return hint(closingHint(progress));
    case 'forgotten': return hint('forgotten.take');
    default: return exchangeHint(progress, WORDS) ?? hint('leaving.go');
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
