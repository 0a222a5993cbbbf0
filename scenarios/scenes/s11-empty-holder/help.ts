/** What may be said and what helps when there is no card to give. */
import { exchangeChoice, exchangeHint, fan, hasSaid, lastOf, MISREAD, type Choice, type ExchangeWords } from '../../acts/help';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';

const WORDS: ExchangeWords = { other: 'oishi', theirs: 'card.oishi', name: 'p02', chodai: 'p05', alsoChodai: 'p06', confirm: 'p10.oishi', misread: MISREAD };
const RUN_OUT: Choice = { fitting: 'p14', others: ['t02', 'x.no-thanks', 'p05'] };
const hasConfessed = (progress: Progress): boolean => hasSaid(progress, 'no-card') || hasSaid(progress, 'forgot');

function choice(progress: Progress): Choice {
  switch (progress.beat) {
    case 'discovery':
    case 'entrance':
    case 'greeting': return { fitting: 'p23', others: ['p14', 'x.domo', 'x.yoroshiku'] };
    case 'offering': return hasConfessed(progress) ? { fitting: 'p02', others: ['p14', 'x.contact', 'x.name-only'] } : RUN_OUT;
    case 'receiving': return hasConfessed(progress) ? { fitting: 'p05', others: ['p14', 'x.no-thanks', 'x.domo'] } : RUN_OUT;
    case 'identity': return hasSaid(progress, 'department') ? asking : { fitting: 'p02', others: ['x.contact', 'x.name-only', 'p14'] };
    case 'asking': return asking;
    case 'closing': return { fitting: 'p45c', others: ['x.domo', 'p15', 'x.yoroshiku'] };
    case 'desk':
    case 'morning': return { fitting: 'mail.oishi', others: ['x.mail', 'p03', 'p23c'] };
    default: return exchangeChoice(progress, WORDS) ?? { fitting: 'arigatou', others: ['shitsurei', 'x.domo', 'p61'] };
  }
}

const asking: Choice = { fitting: 'p15', others: ['x.contact', 'x.domo', 'p03'] };

export function sayableS11(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  const isAtDesk = progress.beat === 'desk' || progress.beat === 'morning';
  // Nobody is there: words are for the mail, written sitting down, once.
  if (isAtDesk && (progress.world.people.get(LEARNER)?.sit !== 1 || hasSaid(progress, 'mail'))) return { lines: [], fitting: '' };
  return fan(progress, choice(progress));
}

export function hintS11(progress: Progress): string {
  const { beat, world } = progress;
  switch (beat) {
    case 'discovery': return `hint.s11.${world.entities.get('holder.learner')?.parent.startsWith('inner:') === true ? 'look' : 'empty'}`;
    case 'entrance':
    case 'greeting': return 'hint.s11.greet';
    case 'offering': return 'hint.s11.confess';
    case 'receiving': return hasConfessed(progress) ? exchangeHint(progress, WORDS) ?? '' : 'hint.s11.confess';
    case 'identity': return 'hint.s11.identity';
    case 'asking': return 'hint.s11.ask';
    case 'closing': return 'hint.s11.leave';
    case 'desk':
    case 'morning': return `hint.s11.${deskHint(progress)}`;
    default: return exchangeHint(progress, WORDS) ?? '';
  }
}

function deskHint(progress: Progress): string {
  const { world } = progress;
  if (lastOf(progress, 'holder.filled') === undefined) return 'fill';
  if (!hasSaid(progress, 'mail')) return 'mail';
  if (lastOf(progress, 'card.enclosed') === undefined) return 'enclose';
  return world.entities.get('envelope')?.parent === 'post' ? 'home' : 'post';
}
