/** What a host may say at each moment, which line fits, and which hint a beginner needs. */
import { exchangeChoice, exchangeHint, fan, hasSaid, hasSaidLine, lastOf, MISREAD, type Choice, type ExchangeWords } from '../../acts/help';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';

const WORDS: ExchangeWords = { other: 'ito', theirs: 'card.ito', name: 'p02', chodai: 'p05', alsoChodai: 'p06', confirm: 'p10.ito', misread: MISREAD };

function choice(progress: Progress): Choice {
  switch (progress.beat) {
    case 'lobby': return { fitting: 'p21', others: ['x.domo', 'p03', 't04'] };
    case 'greeting': return hasSaidLine(progress, 'p21') ? { fitting: 'guide', others: ['p21', 'x.domo', 'dozo'] } : { fitting: 'p21', others: ['x.domo', 'p03', 'guide'] };
    case 'calling':
    case 'boarding': return { fitting: 'p44', others: ['dozo', 'x.domo', 'guide'] };
    case 'riding':
    case 'arriving': return { fitting: 'dozo', others: ['p44', 'x.domo', 'guide'] };
    case 'hall': return { fitting: 'guide', others: ['dozo', 'x.domo', 'p44'] };
    case 'seat': return { fitting: 'p22', others: ['p02', 'x.suwatte', 'shitsurei'] };
    case 'seating':
    case 'meeting': return { fitting: 'p22', others: ['p10.ito', 'x.suwatte', 'arigatou'] };
    case 'closing':
    case 'send-off': return { fitting: 'p46', others: ['x.domo', 'p44', 'x.yoroshiku'] };
    default: return exchangeChoice(progress, WORDS) ?? { fitting: 'arigatou', others: ['shitsurei', 'x.domo', 'p61'] };
  }
}

export function sayableS04(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  return fan(progress, choice(progress));
}

export function hintS04(progress: Progress): string {
  const { world, beat } = progress;
  const learner = world.people.get(LEARNER);
  switch (beat) {
    case 'lobby': return 'hint.s04.meet';
    case 'greeting': return `hint.s04.${hasSaidLine(progress, 'p21') ? 'guide' : 'greet'}`;
    case 'calling': return `hint.s04.${world.entities.get('door.ground.a')?.state === '100' ? 'enter-first' : 'call'}`;
    case 'boarding': return 'hint.s04.hold';
    case 'riding': return 'hint.s04.half-turn';
    case 'arriving': return `hint.s04.${lastOf(progress, 'room.entered', 'ito')?.room === 'hall' ? 'leave-last' : 'after-you'}`;
    case 'hall': return 'hint.s04.lead';
    case 'seat': return `hint.s04.${hasSaid(progress, 'invite') ? 'wait' : 'seat'}`;
    case 'seating': return `hint.s04.${learner?.sit === 1 ? 'card' : 'sit'}`;
    case 'meeting': return 'hint.s04.listen';
    case 'closing': return 'hint.s04.store';
    case 'send-off': return `hint.s04.${hasSaid(progress, 'farewell') ? 'bow-on' : 'stand'}`;
    default: return exchangeHint(progress, WORDS) ?? '';
  }
}
