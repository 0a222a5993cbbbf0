/** What may be said and what helps when the other offers first. */
import { exchangeChoice, exchangeHint, fan, hasSaid, type Choice, MISREAD, type ExchangeWords } from '../../acts/help';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';

const WORDS: ExchangeWords = { other: 'takahashi', theirs: 'card.takahashi', name: 'p08', chodai: 'p07', alsoChodai: 'p05', confirm: 'p10.takahashi', misread: MISREAD };

function choice(progress: Progress): Choice {
  switch (progress.beat) {
    case 'reading': return hasSaid(progress, 'chodai') ? afterReading(progress) : { fitting: 'p07', others: ['p05', 'x.domo', 'p03'] };
    case 'offering': return offering(progress);
    case 'closing': return { fitting: 'p45c', others: ['x.domo', 'p03', 'x.yoroshiku'] };
    default: return exchangeChoice(progress, WORDS) ?? { fitting: 'shitsurei', others: ['x.domo', 'p61', 'x.name-only'] };
  }
}

function afterReading(progress: Progress): Choice {
  return hasSaid(progress, 'confirm') || hasSaid(progress, 'company') ? offering(progress) : { fitting: 'p08', others: ['p10.takahashi', 't06', 'p02'] };
}

/** The apology comes with the name: company and name alone pass over that the other had to begin. */
function offering(progress: Progress): Choice {
  return hasSaid(progress, 'company') ? { fitting: 'p03', others: ['p08', 'x.yoroshiku', 'x.domo'] } : { fitting: 'p08', others: ['p02', 'p03', 'x.name-only'] };
}

export function sayableS05(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  return fan(progress, choice(progress));
}

export function hintS05(progress: Progress): string {
  const { world, beat } = progress;
  const own = [...world.entities.values()].filter((one) => one.kind === 'card' && one.owner === LEARNER);
  switch (beat) {
    case 'corridor': return `hint.s05.${world.entities.get('holder.learner')?.parent.startsWith('inner:') === true ? 'holder' : 'ready'}`;
    case 'entrance': return 'hint.s05.face';
    case 'receiving': return own.some((card) => card.parent === `hand:${LEARNER}`) ? 'hint.s05.tuck' : 'hint.s05.take';
    case 'reading': return exchangeHint(progress, { ...WORDS, confirm: '' }) ?? '';
    case 'closing': return 'hint.s05.leave';
    default: return exchangeHint(progress, WORDS) ?? '';
  }
}
