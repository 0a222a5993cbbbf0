/** Eyes meet before and after; in between they rest on the floor. */
import type { PersonId, Step } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import { judgeBows } from '../bow-moments';
import { last } from '../facts';
import type { ScoredRule } from '../rule';

/** Steps. [D] half a second before and after, give or take. */
const BEFORE_STEPS = 24;
const AFTER_STEPS = 45;

function gazeAt(observations: readonly Observation[], subject: PersonId, step: Step): string {
  return last(observations, 'gaze.moved', (fact) => fact.by === subject && fact.step <= step)?.fact.at ?? '';
}

export const rule = {
  id: 'bow.gaze',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Tenshoku Kizoku – three bows, gaze, tempo', url: 'http://tenshoku-kizoku.com/cat5/11.html' },
    { title: 'UrbanPro – bowing in Japan', url: 'http://urbanpro.com/japanese-language/bowing-in-japan' },
  ],
  judge: (observations, subject) => judgeBows(observations, subject, 0, ({ bow }) => {
    const { startStep, fallSteps, holdSteps, step } = bow.fact;
    const at = (when: Step): string => gazeAt(observations, subject, when);
    const parts = {
      before: at(startStep - BEFORE_STEPS).startsWith('face:'), down: at(startStep + fallSteps + Math.round(holdSteps / 2)) === 'floor', after: at(step + AFTER_STEPS).startsWith('face:'),
    };
    const kept = Object.values(parts).filter(Boolean).length;
    return { credit: kept / 3, measured: { how: !parts.down ? 'down' : !parts.before ? 'before' : 'after' } };
  }),
} satisfies ScoredRule;
