/** The bows that moments ask for, and the bow that was made for each. */
import type { PersonId } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import type { Judgement } from '../kernel/verdict';
import { all, type Found } from './facts';
import { band, judgeEach, tenths } from './judging';

/** [D] how long after the moment a bow still answers it. */
export const ANSWER_STEPS = 600;
const BEFORE_STEPS = 60;

export type Expected = Found<'bow.expected'>;

/** Moments that asked the subject for a bow of one of these depths. */
export function expectedBows(observations: readonly Observation[], subject: PersonId, ...degrees: readonly number[]): readonly Expected[] {
  return all(observations, 'bow.expected', ({ of, deg }) => of === subject && (degrees.length === 0 || degrees.includes(deg)));
}

/** Every bow that answers a moment, until the next moment comes. */
export function answersOf(observations: readonly Observation[], { at, fact }: Expected): readonly Found<'bow.made'>[] {
  const next = all(observations, 'bow.expected', ({ of }) => of === fact.of).find((other) => other.at > at)?.fact.step ?? Infinity;
  return all(observations, 'bow.made', ({ by, startStep }) => (
    by === fact.of && startStep >= fact.step - BEFORE_STEPS && startStep <= fact.step + ANSWER_STEPS && startStep < next));
}

/** The deepest bow that answers a moment. */
export function answerOf(observations: readonly Observation[], moment: Expected): Found<'bow.made'> | undefined {
  return answersOf(observations, moment).toSorted((a, b) => b.fact.peak10 - a.fact.peak10)[0];
}

/** The kinds of bow by depth: a light one, the everyday one, the deep one. */
export const CLASSES = [15, 30, 45] as const;

/** How many classes lie between a bow and the depth that was asked for. */
export function classesOff(peak10: number, deg: number): number {
  const near = CLASSES.map((one) => Math.abs(peak10 - one * 10));
  return Math.abs(near.indexOf(Math.min(...near)) - CLASSES.findIndex((one) => one === deg));
}

/** 0.1 degree: none, full from, full to, none again. */
export type DepthBand = readonly [least: number, low: number, high: number, most: number];

/** Judges the depth of every bow of one class. Where the class itself was one's own to choose, a wrong choice is another rule's. */
export function judgeDepth(observations: readonly Observation[], subject: PersonId, deg: number, [least, low, high, most]: DepthBand): readonly Judgement[] {
  const isChoice = (moment: Expected): boolean => {
    const bow = answerOf(observations, moment);
    return moment.fact.cue === 'card' && bow !== undefined && classesOff(bow.fact.peak10, deg) > 0;
  };
  return judgeEach({ observations, subject, occasion: 'greet' }, expectedBows(observations, subject, deg).filter((moment) => !isChoice(moment)), (moment) => {
    const bow = answerOf(observations, moment);
    const openUntil = moment.fact.step + ANSWER_STEPS;
    if (bow === undefined) return { credit: 0, evidence: [moment], measured: { how: 'none' }, openUntil };
    const { peak10 } = bow.fact;
    return { credit: band(peak10, least, low, high, most), evidence: [bow], measured: { degrees: tenths(peak10), how: peak10 > high ? 'deep' : 'shallow' }, openUntil };
  });
}
