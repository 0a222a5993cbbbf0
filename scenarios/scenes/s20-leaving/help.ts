/** What may be said at the end of an evening, which line fits, and which hint a beginner needs. */
import { fan, hasSaid, hasSaidLine, lastOf, type Choice } from '../../acts/help';
import { isRaised } from '../../body/clap';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { ObservationType } from '../../kernel/observation';
import type { Progress } from '../../kernel/scene';
import { SEEN_IN } from './car';
import { beatsOf } from './tejime';
import { cameByCar, hasDrunk, rightWayHome, wrongWayHome } from './way-home';

const happened = ({ observations }: Progress, type: ObservationType): boolean => observations.some((one) => one.type === type);
const said = ({ observations }: Progress, by: string, token: string): boolean => observations.some((one) => one.type === 'line.began' && one.by === by && one.tokens.split(' ').includes(token));
const isInCar = ({ observations }: Progress, id: string): boolean => observations.some((one) => one.type === 'car.boarded' && one.by === id);

function choice(progress: Progress): Choice & { readonly isSilent?: true } {
  switch (progress.beat) {
    case 'calling': return { fitting: 'c.learnt', others: ['p41', 'x.domo', 'p44'], ...(said(progress, 'suzuki', 'closing-words') || hasSaid(progress, 'chat') ? { isSilent: true } : {}) };
    case 'demo':
    case 'clapping': return { fitting: 'c.learnt', others: ['p41', 'x.domo', 'p44'], isSilent: true };
    case 'bill': return { fitting: 'shitsurei', others: ['p41', 'x.how-much', 'x.domo'] };
    case 'till': return happened(progress, 'bill.offered') ? { fitting: 'accept-treat', others: ['p41', 'p42', 'x.how-much'] } : { fitting: 'p41', others: ['p42', 'x.how-much', 'accept-treat'] };
    case 'going-out': return { fitting: 'dozo', others: ['p41', 'p42', 'x.domo'] };
    case 'parting': return { fitting: 'thank-guests', others: ['p42', 'x.otsukare-guest', 'x.domo'] };
    case 'taxi': {
      const next = SEEN_IN.find((one) => !isInCar(progress, one)) ?? 'sato';
      return { fitting: `to-car.${next}`, others: [next === 'tanaka' ? 'to-car.sato' : 'to-car.tanaka', 'x.get-in', 'p42'] };
    }
    case 'send-off': return { fitting: 'safe-home', others: ['p42', 'x.otsukare-guest', 'x.domo'] };
    case 'thanks': return { fitting: 'p42', others: ['x.oishikatta', 'x.domo', 'p44'] };
    case 'way-home': {
      const { variation, carry } = progress.header;
      const others = [hasDrunk(variation, carry) ? wrongWayHome(variation) : 'x.otsukare-guest', cameByCar(variation) ? 'home.train' : 'p42', 'x.domo'] as const;
      return { fitting: rightWayHome(variation, carry), others, ...(said(progress, 'kobayashi', 'way-home') ? {} : { isSilent: true }) };
    }
    // Yes is as right as no; only one can be marked.
    case 'second-party': return { fitting: 'second.no', others: ['second.yes', 'x.excuses', 'x.curt-no'] };
    default: return { fitting: 'p44', others: ['x.domo', 'p42', 'x.otsukare-guest'] };
  }
}

export function sayableS20(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  if (progress.beat === 'next-morning') return { lines: [], fitting: '' };
  const { isSilent, ...offered } = choice(progress);
  const { lines, fitting } = fan(progress, offered);
  return { lines, fitting: isSilent === true ? '' : fitting };
}

function callingHint(progress: Progress): string {
  if (!said(progress, 'suzuki', 'closing-words')) return hasSaid(progress, 'chat') ? 'listen' : 'chat';
  return progress.world.people.get(LEARNER)?.posture === 'stand' ? 'face' : 'rise';
}

function clapHint(progress: Progress): string {
  const { world, header, observations } = progress;
  const learner = world.people.get(LEARNER);
  if (learner?.gazeAt !== 'face:suzuki') return 'face';
  if (observations.some((one) => one.type === 'tejime.ended')) return 'applaud';
  if (!isRaised(learner)) return 'raise';
  return beatsOf(header.variation).length === 1 ? 'clap-once' : 'clap';
}

function tillHint(progress: Progress): string {
  const learner = progress.world.people.get(LEARNER);
  if (!happened(progress, 'bill.offered')) return 'offer';
  if (!hasSaid(progress, 'accept-treat')) return 'accept';
  return learner?.hands.left.holds === 'wallet' || learner?.hands.right.holds === 'wallet' ? 'put-away' : 'wait';
}

export function hintS20(progress: Progress): string {
  const { beat } = progress;
  switch (beat) {
    case 'calling': return `hint.s20.${callingHint(progress)}`;
    case 'demo': return `hint.s20.${progress.world.people.get(LEARNER)?.posture === 'sit' ? 'rise' : 'watch'}`;
    case 'clapping': return `hint.s20.${clapHint(progress)}`;
    case 'bill': return 'hint.s20.follow';
    case 'till': return `hint.s20.${tillHint(progress)}`;
    case 'going-out': return 'hint.s20.after-them';
    case 'parting': return `hint.s20.${hasSaid(progress, 'thank-guests') ? 'bow-guests' : 'thank'}`;
    case 'taxi': return `hint.s20.${isInCar(progress, SEEN_IN[0]) ? 'show-second' : 'show-first'}`;
    case 'send-off': return `hint.s20.${hasSaid(progress, 'safe-home') ? 'bow-on' : 'safe-home'}`;
    case 'thanks': return `hint.s20.${hasSaid(progress, 'gochiso') ? 'wait' : 'gochiso'}`;
    case 'second-party': return 'hint.s20.choose';
    case 'way-home': return `hint.s20.${said(progress, 'kobayashi', 'way-home') ? 'way-home' : 'wait'}`;
    case 'leave': {
      if (!hasSaidLine(progress, 'p44')) return 'hint.s20.take-leave';
      const since = progress.observations.findLast((one) => one.type === 'pair.ranked')?.step ?? 0;
      const bows = progress.observations.filter((one) => one.type === 'bow.made' && one.by === LEARNER && one.startStep >= since).length;
      return `hint.s20.${bows === 0 ? 'bow-senior' : bows === 1 ? 'bow-colleague' : 'go-home'}`;
    }
    default: return lastOf(progress, 'party.left') === undefined ? '' : 'hint.s20.listen';
  }
}
