/** What may be said on an evening of bureikō, which line fits, and which hint a beginner needs. */
import { fan, hasSaid, lastOf, type Choice } from '../../acts/help';
import { nearSpot } from '../../acts/setting';
import { isPourer } from '../../body/rims';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import type { Progress } from '../../kernel/scene';
import { BOSS } from './people';

const HOBBIES = ['fishing', 'hiking', 'photos'] as const;

function choice(progress: Progress): Choice | undefined {
  const { variation } = progress.header;
  const hobby = String(variation['hobby'] ?? HOBBIES[0]);
  const other = HOBBIES[(HOBBIES.findIndex((one) => one === hobby) + 1) % HOBBIES.length] ?? HOBBIES[0];
  switch (progress.beat) {
    case 'thanks': return { fitting: 'p39', others: ['x.b.seiichi', 'x.b.awed', 'x.b.okay'] };
    case 'bait': return { fitting: 'b.praise', others: ['x.b.meetings', 'x.b.so-so', 'x.b.nothing'] };
    case 'press': return { fitting: 'b.steer', others: ['x.b.appraisal', 'x.b.gossip', 'x.b.worry'] };
    case 'glass': return { fitting: 'p33', others: ['b.aizuchi', 'x.b.hee', 'x.b.drink-up'] };
    case 'phone': return isMyTurn(progress) ? { fitting: 'p40', others: ['x.b.sanko', 'x.b.good-story', 'x.b.seriously'] } : { fitting: 'b.aizuchi', others: ['b.excuse-call', 'x.b.wait', 'x.b.hee'] };
    case 'politics': return { fitting: `b.hobby.${hobby}`, others: [`b.hobby.${other}`, 'x.b.join', variation['tempting'] === 'lecture' ? 'x.b.lecture' : 'x.b.stop'] };
    case 'water': return { fitting: 'b.water', others: ['b.no-water', 'x.b.beer', 'x.b.leave-it'] };
    case 'farewell': return { fitting: 'b.thanks', others: ['x.b.gokuro', 'x.b.bye', 'x.b.honour'] };
    case 'desk': return { fitting: `b.again.${hobby}`, others: ['p47', 'x.b.yesterday', 'x.b.blank'] };
    default: return undefined;
  }
}

/** Since the part began: who spoke last, and whether the word is with the learner. */
function sinceBeat({ observations, beat }: Progress): readonly Observation[] {
  const from = observations.findLastIndex((one) => one.type === 'beat.entered' && one.beat === beat);
  return observations.slice(from + 1);
}

function isMyTurn(progress: Progress): boolean {
  const since = sinceBeat(progress);
  const given = since.findLastIndex((one) => one.type === 'line.ended' && one.by !== LEARNER && one.tokens.split(' ').includes('your-turn'));
  return given >= 0 && !since.slice(given).some((one) => one.type === 'line.began' && one.by === LEARNER);
}

function hasBuzzed(progress: Progress): boolean {
  return sinceBeat(progress).some((one) => one.type === 'phone.buzzed');
}

/** One may speak when it is one's turn, in the pause while he drinks, and to excuse oneself. */
function maySpeak(progress: Progress): boolean {
  if (progress.beat === 'glass') return !hasSaid(progress, 'offer-pour');
  if (progress.beat === 'desk') return !hasSaid(progress, 'thanks-again');
  return isMyTurn(progress) || (progress.beat === 'phone' && hasBuzzed(progress) && !sinceBeat(progress).some((one) => one.type === 'line.began' && one.by === LEARNER));
}

export function sayableS19(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  const offered = maySpeak(progress) ? choice(progress) : undefined;
  return offered === undefined ? { lines: [], fitting: '' } : fan(progress, offered);
}

/** As near to his desk as one stands to speak with him alone. */
const AT_DESK_MM = 900;

export function isAtDesk({ world }: Pick<Progress, 'world'>): boolean {
  return nearSpot(world, 'office.manager', AT_DESK_MM);
}

/** He has drunk: the bottle, the question, the pour, and the bottle back. */
function glassHint(progress: Progress): string {
  const { world } = progress;
  const hands = world.people.get(LEARNER)?.hands;
  const bottle = [hands?.right, hands?.left].map((hand) => world.entities.get(hand?.holds ?? '')).find((held) => held !== undefined && isPourer(held));
  if (lastOf(progress, 'pour.ended') !== undefined) return bottle === undefined ? 'hear-out' : 'put-back';
  if (lastOf(progress, 'glass.low', BOSS) === undefined) return 'watch';
  if (bottle === undefined) return 'bottle';
  if (!hasSaid(progress, 'offer-pour')) return 'ask';
  return hands?.left.holds === hands?.right.holds ? 'pour' : 'both-hands';
}

export function hintS19(progress: Progress): string {
  const gaze = progress.world.people.get(LEARNER)?.gazeAt ?? '';
  if (['thanks', 'bait', 'press', 'farewell'].includes(progress.beat) && isMyTurn(progress) && gaze !== `face:${BOSS}`) return 'hint.s19.look';
  switch (progress.beat) {
    case 'declaration': return 'hint.s19.listen';
    case 'thanks': return isMyTurn(progress) ? 'hint.s19.thank' : 'hint.s19.listen';
    case 'bait': return isMyTurn(progress) ? 'hint.s19.praise' : 'hint.s19.listen';
    case 'press': return isMyTurn(progress) ? 'hint.s19.steer' : 'hint.s19.listen';
    case 'story': return 'hint.s19.remember';
    case 'glass': return `hint.s19.${glassHint(progress)}`;
    case 'phone': return isMyTurn(progress) ? 'hint.s19.learnt' : hasBuzzed(progress) ? 'hint.s19.leave-it' : 'hint.s19.hear-out';
    case 'politics': return isMyTurn(progress) ? 'hint.s19.elsewhere' : 'hint.s19.listen';
    case 'water': return isMyTurn(progress) ? 'hint.s19.water' : 'hint.s19.listen';
    case 'farewell': return isMyTurn(progress) ? 'hint.s19.goodnight' : 'hint.s19.listen';
    case 'morning': return 'hint.s19.morning';
    case 'desk': return hasSaid(progress, 'thanks-again') ? 'hint.s19.listen' : `hint.s19.${isAtDesk(progress) ? 'again' : 'to-desk'}`;
    default: return '';
  }
}
