/** Judging the bows that moments asked for, one moment at a time. */
import type { PersonId } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import type { Judgement } from '../kernel/verdict';
import { ANSWER_STEPS, answerOf, answersOf, expectedBows, type Expected } from './expected-bows';
import type { Found } from './facts';
import { judgeEach } from './judging';

type Bow = Found<'bow.made'>;

export interface Answered {
  readonly moment: Expected;
  /** The deepest, and all of them. */
  readonly bow: Bow;
  readonly bows: readonly Bow[];
}

export interface BowFinding {
  readonly credit: number;
  readonly measured?: Readonly<Record<string, number | string>>;
}

/** A moment that got no bow earns nothing. `from`: the least depth of moments that count. */
export function judgeBows(observations: readonly Observation[], subject: PersonId, from: number, find: (answered: Answered) => BowFinding): readonly Judgement[] {
  const moments = expectedBows(observations, subject).filter(({ fact }) => fact.deg >= from);
  return judgeEach({ observations, subject, occasion: 'greet' }, moments, (moment) => {
    const bow = answerOf(observations, moment);
    const openUntil = moment.fact.step + ANSWER_STEPS;
    if (bow === undefined) return { credit: 0, evidence: [moment], measured: { how: 'none' }, openUntil };
    return { ...find({ moment, bow, bows: answersOf(observations, moment) }), evidence: [bow], openUntil };
  });
}
