/** Whoever is there joins the closing: up, turned to the leader, silent, hands raised when they are asked for. */
import { callsOf, raisedAfter, talkDuring } from '../../clapping';
import { first, last } from '../../facts';
import { judgeEach, ramp, tenths } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] turned to the leader within 30 degrees, not at all beyond 90; hands up within 3 s of the call, hardly after 6. */
const TURNED_10 = 300;
const AWAY_10 = 900;
const READY_STEPS = 180;
const LATE_STEPS = 360;
/** [D] shares of the three; whoever talks through it gets half. */
const HANDS = 0.4;
const FACING = 0.3;
const STANDING = 0.3;
const TALKING = 0.5;

export const rule = {
  id: 'nomikai.close.join-nakajime',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'closing', policy: 'mean',
  sources: [
    { title: 'Tokyo Weekender – six steps to nomikai success', url: 'https://www.tokyoweekender.com/japan-life/japanese-business-etiquette-six-steps-to-hanami-nomikai-success/' },
    { title: 'NEEC – tejime (from Wikipedia)', url: 'http://blog45.neec.ac.jp/archives/52279474.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'closing' }, callsOf(observations), (called) => {
      const stance = first(observations, 'stance.seen', ({ by, to, step }) => by === subject && to === called.fact.by && step >= called.fact.step);
      const posture = last(observations, 'posture.changed', ({ by, step }) => by === subject && step <= (stance?.fact.step ?? Infinity));
      const raised = raisedAfter(observations, called, subject);
      const talk = talkDuring(observations, called, subject);
      const hands = raised === undefined ? 0 : ramp(raised - called.fact.step, LATE_STEPS, READY_STEPS);
      const facing = stance === undefined ? 0 : ramp(stance.fact.turned10, AWAY_10, TURNED_10);
      const standing = posture?.fact.posture === 'stand' ? 1 : 0;
      const joined = HANDS * hands + FACING * facing + STANDING * standing;
      return {
        // Who never raises a hand has not joined, however well they stand.
        credit: hands === 0 ? 0 : talk === undefined ? joined : joined * TALKING,
        evidence: [stance ?? called, ...(talk === undefined ? [] : [talk])],
        measured: {
          degrees: tenths(stance?.fact.turned10 ?? 1800),
          how: hands === 0 ? 'hands' : talk !== undefined ? 'talk' : standing === 0 ? 'seated' : facing < 1 ? 'turned' : 'late',
        },
        openUntil: called.fact.step + 900,
      };
    }),
} satisfies ScoredRule;
