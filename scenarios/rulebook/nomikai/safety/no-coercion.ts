/** Nobody is pressed to drink, laughed at for not drinking, or left alone while others press them. */
import type { PersonId, Step } from '../../../kernel/ids';
import type { Observation } from '../../../kernel/observation';
import { all, first, says, type Moment } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

type Observations = readonly Observation[];

interface Chance {
  readonly moment: Moment;
  readonly credit: number;
  readonly how: string;
  readonly openUntil?: Step;
}

/** What no word may do: call for a draught, urge, mock, put somebody forward in one's own place. */
const COERCIVE = ['chug', 'press', 'mock', 'instead'] as const;
/** [D] looking on is not pressing, and not far from it; there is half a minute to find a word or a menu. */
const STOOD_BY = 0.2;
const OPEN_STEPS = 1800;

function words(observations: Observations, subject: PersonId): readonly Chance[] {
  return COERCIVE.flatMap((token) => all(observations, 'line.began', (line) => line.by === subject && says(line, token)).map((moment) => ({ moment, credit: 0, how: token })));
}

/** A no of somebody's before this step that no yes has followed. */
function hasRefused(observations: Observations, person: PersonId, before: Step): boolean {
  const no = [...all(observations, 'line.began', (line) => line.by === person && line.step < before && says(line, 'refuse')), ...all(observations, 'glass.covered', ({ by, step }) => by === person && step < before)];
  const yes = all(observations, 'line.began', (line) => line.by === person && line.step < before && says(line, 'assent'));
  return Math.max(-1, ...no.map(({ at }) => at)) > Math.max(-1, ...yes.map(({ at }) => at));
}

/** What the subject offers others, and pours for them. */
function offers(observations: Observations, subject: PersonId): readonly Chance[] {
  const asked = all(observations, 'line.began', (line) => line.by === subject && says(line, 'offer-pour') && !says(line, 'soft'));
  const poured = all(observations, 'pour.began', ({ by, to }) => by === subject && to !== subject);
  return [
    ...asked.map((moment) => (hasRefused(observations, moment.fact.to, moment.fact.step) ? { moment, credit: 0, how: 'again' } : { moment, credit: 1, how: 'asked' })),
    ...poured.filter(({ fact }) => hasRefused(observations, fact.to, fact.step)).map((moment) => ({ moment, credit: 0, how: 'poured' })),
  ];
}

/** Others who are pressed by others: with a menu, or with a word, one is there. */
function pressed(observations: Observations, subject: PersonId): readonly Chance[] {
  return all(observations, 'drink.pressed', ({ by, to }) => by !== subject && to !== subject).map((moment): Chance => {
    const { step, to } = moment.fact;
    const menu = first(observations, 'menu.offered', (one) => one.by === subject && one.to === to && one.step >= step);
    const word = first(observations, 'line.began', (line) => line.by === subject && line.step >= step && (says(line, 'protect') || (says(line, 'soft') && line.to === to)));
    const help = menu ?? word;
    return help === undefined ? { moment, credit: STOOD_BY, how: 'stood-by', openUntil: step + OPEN_STEPS } : { moment: help, credit: 1, how: menu === undefined ? 'word' : 'menu' };
  });
}

export const rule = {
  id: 'nomikai.safety.no-coercion',
  severity: 'critical', guide: 'no', contested: false, bonus: false, part: 'declining', occasion: 'others', policy: 'worst',
  sources: [
    { title: 'Kirin Holdings – Alcohol-related harassment (5 definitions)', url: 'https://kirinholdings.com/jp/impact/alcohol/0_1/risk/communication' },
    { title: 'Sangyoui Lab – ASK’s five definitions of aru-hara', url: 'https://sangyouilabo.com/qanda/question-12/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'others' }, [...words(observations, subject), ...offers(observations, subject), ...pressed(observations, subject)], ({ moment, credit, how, openUntil }) => ({
      credit, evidence: [moment], measured: { how }, ...(openUntil === undefined ? {} : { openUntil }),
    })),
} satisfies ScoredRule;
