/** The menu goes to the highest first, one's own order comes last, and the round is read back before long. */
import { all, first, says } from '../../facts';
import { STEPS_PER_SECOND } from '../../../kernel/ids';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] shares of the three parts. */
const MENU = 0.4;
const OWN_LAST = 0.3;
const READ_BACK = 0.3;
/** [S/D] a first round takes a minute and a half; nothing for it after two and a half. */
const QUICK_STEPS = 90 * STEPS_PER_SECOND;
const SLOW_STEPS = 150 * STEPS_PER_SECOND;

export const rule = {
  id: 'nomikai.order.seniors-first',
  severity: 'minor', guide: 'principle', contested: false, bonus: false, part: 'afterwards', occasion: 'round', policy: 'mean',
  sources: [
    { title: 'Otome Sugoren – new-hire behaviour that annoys seniors', url: 'http://girl.sugoren.com/report/1375882653241/' },
    { title: 'Manten Manners – seats, drinks, toast', url: 'http://www.mantenmanners.com/nomikai-manner/' },
  ],
  judge: (observations, subject) => {
    const menu = first(observations, 'menu.offered', ({ by }) => by === subject);
    const own = first(observations, 'line.began', (line) => line.by === subject && says(line, 'own-order'));
    const begun = [menu, own].flatMap((one) => one ?? []).toSorted((a, b) => a.fact.step - b.fact.step).slice(0, 1);
    return judgeEach({ observations, subject, occasion: 'round' }, begun, (start) => {
      const order = (first(observations, 'party.ranked')?.fact.order ?? '').split(' ');
      const others = all(observations, 'line.began', (line) => line.by !== subject && says(line, 'order'));
      const isFirst = own !== undefined && !others.some(({ fact }) => fact.step < own.fact.step);
      const isLast = own !== undefined && !others.some(({ fact }) => fact.step > own.fact.step);
      const back = first(observations, 'round.read-back', ({ by }) => by === subject);
      const took = back === undefined ? Infinity : back.fact.step - start.fact.step;
      const quick = back === undefined ? 0 : ramp(took, SLOW_STEPS, QUICK_STEPS);
      const isMenuRight = menu !== undefined && menu.fact.to === order[0];
      return {
        credit: isFirst ? 0 : (isMenuRight ? MENU : 0) + (isLast ? OWN_LAST : 0) + (back?.fact.isRight === true ? READ_BACK * quick : 0),
        evidence: [own !== undefined && !isLast ? own : menu ?? start, back ?? start],
        measured: {
          seconds: back === undefined ? 0 : seconds(took),
          how: isFirst ? 'own' : !isMenuRight ? 'menu' : own !== undefined && !isLast ? 'own-early' : back === undefined ? 'unread' : back.fact.isRight ? 'slow' : 'misread',
        },
        openUntil: isFirst ? 0 : Number.MAX_SAFE_INTEGER,
      };
    });
  },
} satisfies ScoredRule;
