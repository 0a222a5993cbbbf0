/** What may be said and what helps when both cards cross. */
import { exchangeChoice, exchangeHint, fan, hasSaid, lastOf, MISREAD, presenting, type Choice, type ExchangeWords } from '../../acts/help';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';

const WORDS: ExchangeWords = { other: 'nakamura', theirs: 'card.nakamura', name: 'p02', chodai: 'p05', alsoChodai: 'p06', confirm: 'p10.nakamura', misread: MISREAD };
const isReceived = (progress: Progress): boolean => lastOf(progress, 'card.received') !== undefined;

function choice(progress: Progress): Choice {
  switch (progress.beat) {
    case 'entrance':
    case 'naming': return presenting(progress, WORDS);
    case 'crossing': return { fitting: 'p05', others: ['p06', 'x.domo', 'p03'] };
    case 'closing': return hasSaid(progress, 'farewell') ? { fitting: 'p03', others: ['x.domo', 'p61', 'x.yoroshiku'] } : { fitting: 'p45c', others: ['x.domo', 'p03', 'x.yoroshiku'] };
    case 'handover': return isReceived(progress) && hasSaid(progress, 'chodai') ? { fitting: 'p10.nakamura', others: MISREAD } : { fitting: 'p05', others: ['p06', 'x.domo', 'p03'] };
    default: return exchangeChoice(progress, WORDS) ?? { fitting: 'shitsurei', others: ['x.domo', 'p61', 'x.name-only'] };
  }
}

export function sayableS06(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  return fan(progress, choice(progress));
}

export function hintS06(progress: Progress): string {
  const { world, beat } = progress;
  const learner = world.people.get(LEARNER);
  const hasCard = [...world.entities.values()].some((one) => one.kind === 'card' && one.owner === LEARNER && one.parent === `hand:${LEARNER}`);
  switch (beat) {
    case 'room': return `hint.s06.${world.entities.get('holder.learner')?.parent.startsWith('inner:') === true ? 'holder' : 'ready'}`;
    case 'entrance':
    case 'naming': return 'hint.s06.name';
    case 'crossing': return `hint.s06.${isReceived(progress) ? 'join' : !hasCard ? 'draw' : (learner?.apart ?? 0) < 60 ? 'mirror' : 'aim'}`;
    case 'handover': return `hint.s06.${learner?.hands.right.holds === 'card.nakamura' ? 'read' : 'join'}`;
    case 'closing': return 'hint.s06.leave';
    default: return exchangeHint(progress, WORDS) ?? '';
  }
}
