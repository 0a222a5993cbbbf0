/** What may be said and what helps while one pours and is poured for. */
import { fan, hasSaid, lastOf, type Choice } from '../../acts/help';
import { contentOf } from '../../acts/evening/guest-mind';
import { ownGlass } from '../../acts/evening/setting';
import { fullness10 } from '../../body/drinks';
import { isPourer, nameOf } from '../../body/rims';
import { LEARNER, type LineId, type PersonId } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import type { Progress } from '../../kernel/scene';

const NEARLY_10 = 780;
const LEANS_RAD = -0.6;
/** After so long nobody waits for an answer any more. */
const ANSWERED_BY_STEPS = 1500;

const says = (one: Observation, token: string): boolean => one.type === 'line.began' && one.tokens.split(' ').includes(token);

/** The last of the others' lines to the learner that asks for an answer, if none has been given. */
function isAsked({ observations, world }: Progress): boolean {
  const asked = observations.findLastIndex((one) => says(one, 'question') && one.type === 'line.began' && one.to === LEARNER);
  return asked >= 0 && world.step - (observations[asked]?.step ?? 0) < ANSWERED_BY_STEPS && !observations.slice(asked).some((one) => says(one, 'answer') && one.type === 'line.began' && one.by === LEARNER);
}

export function hasOffered({ observations }: Progress): boolean {
  return observations.some((one) => says(one, 'offer-pour') && one.type === 'line.began' && one.by === 'sato');
}

function choice(progress: Progress): Choice | undefined {
  const answer: LineId = progress.beat === 'second' ? 'e.each-own' : 'e.used-to';
  if (progress.beat === 'tejaku') return { fitting: 'e.as-you-say', others: ['p33', 'x.drink-up', 'x.domo'] };
  if (progress.beat === 'receive' && hasOffered(progress)) {
    if (lastOf(progress, 'pour.ended', 'sato') === undefined) return { fitting: 'p34', others: ['x.by-myself', 'x.up-to-the-brim', 'x.domo'] };
    return hasSaid(progress, 'receive') ? { fitting: 'e.you-too', others: ['p34', 'x.more', 'x.domo'] } : { fitting: 'p34', others: ['e.you-too', 'x.more', 'x.domo'] };
  }
  if (isAsked(progress) && progress.beat !== 'sake') return { fitting: 'p33', others: [answer, 'x.betsu-ni', 'x.drink-up'] };
  return progress.beat === 'sake' ? { fitting: 'p32', others: ['p33', 'x.drink-up', 'x.more'] } : { fitting: 'p33', others: ['p32', 'x.more', 'x.drink-up'] };
}

export function sayableS17(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  const offered = choice(progress);
  return offered === undefined ? { lines: [], fitting: '' } : fan(progress, offered);
}

/** Whose glass is to be seen to now. */
export function wantingS17(progress: Progress): PersonId {
  const { observations, header, beat } = progress;
  const who = beat === 'second' ? String(header.variation['second']) : 'tanaka';
  const low = observations.findLastIndex((one) => one.type === 'glass.low' && one.by === who);
  const served = observations.findLastIndex((one) => one.type === 'pour.ended' && one.to === who);
  return low > served ? who : '';
}

const TAKE = { beer: 'take.beer', oolong: 'take.oolong', sake: 'take.sake' } as const;

function pourHint(progress: Progress): string {
  const { world, observations, header } = progress;
  const who = wantingS17(progress);
  const own = world.people.get(LEARNER);
  if (own === undefined) return 'watch';
  const held = [own.hands.right.holds, own.hands.left.holds].map((id) => world.entities.get(id)).find((thing) => thing !== undefined && isPourer(thing));
  if (who === '') return held === undefined ? (isAsked(progress) ? 'answer' : 'watch') : 'put-back';
  const drink = progress.beat === 'sake' ? 'sake' : header.variation[`glass.${who}`] === 'oolong' ? 'oolong' : 'beer';
  const low = observations.findLastIndex((one) => one.type === 'glass.low' && one.by === who);
  const since = observations.slice(low);
  if (held === undefined) return TAKE[drink];
  if (contentOf(held.id) !== drink) return 'other-bottle';
  if (own.hands.left.holds !== own.hands.right.holds) return drink === 'sake' ? 'support-flask' : 'support';
  if (held.kind === 'bottle' && Math.abs(held.turn) < 2.4) return 'label';
  if (!since.some((one) => says(one, 'offer-pour') && one.type === 'line.began' && one.by === LEARNER)) return own.gazeAt === `face:${who}` ? 'ask' : 'look';
  if (!since.some((one) => says(one, 'assent') && one.type === 'line.began' && one.by === who)) return 'wait';
  const glass = [...world.entities.values()].find((one) => one.owner === who && one.kind === (drink === 'sake' ? 'ochoko' : 'glass'));
  const name = glass === undefined ? undefined : nameOf(glass);
  const level = glass === undefined || name === undefined ? 0 : fullness10(glass, name).level10;
  if (level >= NEARLY_10) return 'stop';
  return held.tilt < LEANS_RAD ? 'pour' : 'over';
}

function receiveHint(progress: Progress): string {
  const { world, observations } = progress;
  if (!hasOffered(progress)) return 'watch';
  const hands = world.people.get(LEARNER)?.hands;
  const holds = hands?.right.holds === ownGlass() || hands?.left.holds === ownGlass();
  const offered = observations.findLastIndex((one) => says(one, 'offer-pour') && one.type === 'line.began' && one.by === 'sato');
  const poured = observations.findLastIndex((one) => one.type === 'pour.ended' && one.to === LEARNER);
  const sipped = observations.findLastIndex((one) => one.type === 'sip.began' && one.by === LEARNER);
  if (poured < offered) {
    if (!hasSaid(progress, 'receive')) return 'thank';
    if (!holds) return 'take-glass';
    if (hands?.right.holds !== hands?.left.holds) return 'both';
    return sipped < offered ? 'make-room' : 'hold-out';
  }
  if (sipped < poured) return 'sip';
  if (holds) return 'down';
  return hasSaid(progress, 'return') ? 'watch' : lastOf(progress, 'pour.ended', 'sato') === undefined ? 'watch' : 'offer-back';
}

export function hintS17(progress: Progress): string {
  switch (progress.beat) {
    case 'watch':
    case 'first':
    case 'second':
    case 'sake': return `hint.s17.${pourHint(progress)}`;
    case 'receive': return `hint.s17.${receiveHint(progress)}`;
    case 'tejaku': return 'hint.s17.leave-it';
    default: return '';
  }
}
