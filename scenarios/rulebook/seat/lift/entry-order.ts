/** Into an empty lift the host goes first, with an apology, and holds the door; out of it the guest goes first. */
import { all, first, says } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] what each part of the care is worth: the open button held, the words before going first, the guest out first. */
const HELD = 0.4;
const WORDS = 0.2;
const OUT = 0.4;
/** [S] a single guest may go in first; then no apology is due. */
const WORDS_BEFORE_STEPS = 600;

export const rule = {
  id: 'seat.lift.entry-order',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'lift', policy: 'mean',
  sources: [
    { title: 'bmanner – guiding guests in an empty lift', url: 'https://bmanner.com/life/manner014' },
    { title: 'Hint-Pot – lift etiquette', url: 'https://hint-pot.jp/archives/255171' },
  ],
  judge(observations, subject) {
    const boarded = all(observations, 'room.entered', ({ by, room }) => by === subject && room === 'lift').slice(0, 1);
    return judgeEach({ observations, subject, occasion: 'lift' }, boarded, (entered) => {
      const guest = first(observations, 'room.entered', ({ by, room }) => by !== subject && room === 'lift');
      const pressed = first(observations, 'gesture.made', ({ by, toward, step }) => by === subject && toward === 'panel' && step >= entered.fact.step);
      const released = pressed && first(observations, 'gesture.ended', ({ by, toward, step }) => by === subject && toward === 'panel' && step >= pressed.fact.step);
      const isHeld = guest !== undefined && pressed !== undefined && pressed.fact.step <= guest.fact.step && (released?.fact.step ?? Infinity) >= guest.fact.step;
      const words = first(observations, 'line.began', (line) => line.by === subject && says(line, 'before-you') && line.step <= entered.fact.step && line.step >= entered.fact.step - WORDS_BEFORE_STEPS);
      const guestFirst = guest !== undefined && guest.fact.step < entered.fact.step;
      const guestOut = guest && first(observations, 'room.entered', ({ by, step }) => by === guest.fact.by && step > guest.fact.step);
      const out = first(observations, 'room.entered', ({ by, step }) => by === subject && step > entered.fact.step);
      const isLast = guestOut !== undefined && out !== undefined && guestOut.fact.step < out.fact.step;
      const credit = (isHeld ? HELD : 0) + (words !== undefined || guestFirst ? WORDS : 0) + (isLast ? OUT : 0);
      return {
        credit: credit > 0.99 ? 1 : credit, evidence: out === undefined ? [entered] : [entered, out],
        measured: { how: !isLast ? 'out' : !isHeld ? 'unheld' : 'silent' }, openUntil: out === undefined ? Infinity : 0,
      };
    });
  },
} satisfies ScoredRule;
