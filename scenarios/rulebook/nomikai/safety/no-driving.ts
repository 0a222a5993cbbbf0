/** Who drives drinks nothing, is offered nothing, and who has drunk does not drive or cycle: the law, for everybody at the table. */
import type { PersonId } from '../../../kernel/ids';
import type { Observation } from '../../../kernel/observation';
import { accepted, alcoholMg, alcoholSips, offersTo, refused, whyOf } from '../../declining';
import { all, type Moment } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

interface Chance {
  readonly moment: Moment;
  /** What was done against the law; '' = nothing. */
  readonly how: string;
}

const DRIVEN: readonly string[] = ['car', 'bicycle'];
/** What is known to hold none. */
const TEA = 'bottle.tea';

function home(observations: readonly Observation[], subject: PersonId): readonly Chance[] {
  const hasDrunk = (step: number): boolean => alcoholMg(observations.filter((one) => one.step < step), subject) > 0;
  return all(observations, 'way.home', ({ by }) => by === subject).map((way) => ({ moment: way, how: DRIVEN.includes(way.fact.how) && hasDrunk(way.fact.step) ? 'drove' : '' }));
}

/** Offers to a driver, as far as they were answered. */
function offered(observations: readonly Observation[], subject: PersonId): readonly Chance[] {
  if (whyOf(observations, subject) !== 'driving') return [];
  const sips = alcoholSips(observations, subject).map((moment) => ({ moment, how: 'drank' }));
  return [...sips, ...offersTo(observations, subject).flatMap(({ fact }): readonly Chance[] => {
    const taken = accepted(observations, subject, fact.step);
    const no = refused(observations, subject, fact.step);
    return taken !== undefined ? [{ moment: taken, how: 'accepted' }] : no === undefined ? [] : [{ moment: no, how: '' }];
  })];
}

function poured(observations: readonly Observation[], subject: PersonId): readonly Chance[] {
  return all(observations, 'pour.ended', ({ by, to, object }) => by === subject && to !== subject && object !== TEA && whyOf(observations, to) === 'driving').map((moment) => ({ moment, how: 'poured' }));
}

export const rule = {
  id: 'nomikai.safety.no-driving',
  severity: 'critical', guide: 'no', contested: false, bonus: false, part: 'declining', occasion: 'driving', policy: 'worst',
  sources: [
    { title: 'Okayama Prefectural Police – drink-driving liability of bystanders', url: 'https://tottori.pref.okayama.jp/68616.htm' },
    { title: 'AL-Manager – ex-police officer on the three bystander offences (Road Traffic Act art. 65)', url: 'https://al-manager.com/notice/20240618' },
    { title: 'TBS News Dig – cycling after drinking, bystander liability', url: 'https://newsdig.tbs.co.jp/articles/itv/1520794?page=3' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'driving' }, [...offered(observations, subject), ...poured(observations, subject), ...home(observations, subject)], ({ moment, how }) => ({
      credit: how === '' ? 1 : 0, evidence: [moment], measured: how === '' ? {} : { how },
    })),
} satisfies ScoredRule;
