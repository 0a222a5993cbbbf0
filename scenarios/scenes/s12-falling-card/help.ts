/** What may be said and what helps when a card has fallen. */
import { exchangeChoice, exchangeHint, fan, hasSaid, lastOf, MISREAD, type Choice, type ExchangeWords } from '../../acts/help';
import { isKneeling } from '../../body/floor';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';

const WORDS: ExchangeWords = { other: 'sato', theirs: 'card.sato', name: 'p02', chodai: 'p05', alsoChodai: 'p06', confirm: 'p10.sato', misread: MISREAD };
const SORRY = { mine: { fitting: 'p18', others: ['x.oops', 'x.domo', 'p03'] }, theirs: { fitting: 'p18b', others: ['x.oops', 'x.domo', 'p05'] } } as const satisfies Record<string, Choice>;

/** The card that slipped, until words have been found for it. */
function fallen(progress: Progress): { readonly object: string; readonly step: number } | undefined {
  return lastOf(progress, 'card.slipped');
}

function isUnsaid(progress: Progress): boolean {
  const drop = fallen(progress);
  return drop !== undefined && !hasSaid(progress, 'apology');
}

function isHis(progress: Progress): boolean {
  return fallen(progress)?.object === WORDS.theirs;
}

function choice(progress: Progress): Choice {
  if (isUnsaid(progress)) return isHis(progress) ? SORRY.theirs : SORRY.mine;
  switch (progress.beat) {
    case 'waiting':
    case 'entrance':
    case 'greeting': return { fitting: 'p23', others: ['p02', 'x.domo', 'x.yoroshiku'] };
    // His card, lifted, is read after all, and his name read back; one's own is followed by a fresh one.
    case 'fallen': return exchangeChoice({ ...progress, beat: isHis(progress) && !hasSaid(progress, 'confirm') ? 'reading' : 'offering' }, WORDS) ?? SORRY.mine;
    case 'closing': return { fitting: 'p45c', others: ['x.domo', 'p03', 'x.yoroshiku'] };
    default: return exchangeChoice(progress, WORDS) ?? { fitting: 'arigatou', others: ['shitsurei', 'x.domo', 'p61'] };
  }
}

export function sayableS12(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  return fan(progress, choice(progress));
}

export function hintS12(progress: Progress): string {
  const { beat, world } = progress;
  const drop = fallen(progress);
  const lies = drop !== undefined && world.entities.get(drop.object)?.parent === 'floor';
  if (isUnsaid(progress)) return 'hint.s12.sorry';
  const learner = world.people.get(LEARNER);
  if (lies && learner !== undefined) return `hint.s12.${isKneeling(learner) ? 'lift' : 'kneel'}`;
  if (drop !== undefined && learner?.hands.right.holds === drop.object) return `hint.s12.${drop.object === 'card.sato' ? 'honour' : 'replace'}`;
  switch (beat) {
    case 'waiting': return `hint.s12.${lastOf(progress, 'holder.filled') === undefined ? 'fill' : 'ready'}`;
    case 'entrance':
    case 'greeting': return 'hint.s12.greet';
    case 'closing': return 'hint.s12.leave';
    default: return exchangeHint(progress, WORDS) ?? exchangeHint({ ...progress, beat: 'offering' }, WORDS) ?? '';
  }
}
