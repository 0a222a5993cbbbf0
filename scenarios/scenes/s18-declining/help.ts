/** What may be said and what helps where a drink is declined. */
import { fan, hasSaid, lastOf, type Choice } from '../../acts/help';
import { ownGlass } from '../../acts/evening/setting';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';
import { BEER_GLASS } from './layout';
import { REASON_LINES, REASONS, reasonLine, reasonOf, type Reason } from './reasons';

const REASON_HINTS: Readonly<Record<Reason, string>> = {
  medication: 'reason.medication', faith: 'reason.faith', driving: 'reason.driving', constitution: 'reason.constitution', enough: 'reason.enough',
};

/** The reason that is one's own among those that are not: all of them are polite. */
function reasons(progress: Progress): Choice {
  const own = reasonOf(progress.header.variation);
  const [one, two, three] = REASONS.filter((reason) => reason !== own && reason !== 'enough').map((reason) => REASON_LINES[reason]);
  return { fitting: REASON_LINES[own], others: [one ?? 'p35', two ?? 'p36', three ?? 'p37'] };
}

function offered(progress: Progress): Choice | undefined {
  if (hasSaid(progress, 'refuse')) return undefined;
  const line = reasonLine(progress.header.variation);
  if (hasSaid(progress, 'thanks')) return reasons(progress);
  // One reason carries its thanks with it.
  return line === 'p35' ? { fitting: 'p35', others: ['p34', 'x.no', 'x.dislike'] } : { fitting: 'arigatou', others: [line, 'p34', 'x.no'] };
}

function choice(progress: Progress): Choice | undefined {
  switch (progress.beat) {
    case 'before': return hasSaid(progress, 'tell') ? undefined : { fitting: 'p38', others: ['x.nani-nomu', 'x.domo', 'x.daijobu'] };
    case 'toast': return hasSaid(progress, 'kanpai') ? { fitting: 'p38', others: ['p31', 'x.itadakimasu', 'x.tchin'] } : { fitting: 'p31', others: ['x.tchin', 'x.itadakimasu', 'p38'] };
    case 'offer': return offered(progress);
    case 'insist': return hasSaid(progress, 'thought') ? undefined : { fitting: 'p36', others: ['p34', 'x.instead', 'x.dislike'] };
    case 'tables': return hasSaid(progress, 'offer-pour') ? undefined : { fitting: 'p32', others: ['x.drink-up', 'x.more', 'x.domo'] };
    case 'pressed': return hasSaid(progress, 'protect') ? undefined : { fitting: 'e.soft', others: ['e.protect', 'x.chug', 'x.mock'] };
    default: return undefined;
  }
}

export function sayableS18(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  const found = choice(progress);
  return found === undefined ? { lines: [], fitting: '' } : fan(progress, found);
}

/** A palm that is still over the glass has nothing to keep off any more. */
function covers({ world }: Progress): boolean {
  const hands = world.people.get(LEARNER)?.hands;
  return [hands?.left, hands?.right].some((hand) => hand?.task.kind === 'cover' && hand.task.entity === BEER_GLASS);
}

function tablesHint(progress: Progress): string {
  if (covers(progress)) return 'uncover';
  const hands = progress.world.people.get(LEARNER)?.hands;
  const holds = hands?.right.holds === 'bottle.1' || hands?.left.holds === 'bottle.1';
  if (lastOf(progress, 'pour.ended') !== undefined) return holds ? 'put-back' : 'well';
  if (!holds) return 'bottle';
  if (hands.left.holds !== hands.right.holds) return 'both';
  return hasSaid(progress, 'offer-pour') ? 'pour' : 'ask';
}

export function hintS18(progress: Progress): string {
  const { beat, world } = progress;
  const hands = world.people.get(LEARNER)?.hands;
  switch (beat) {
    case 'before': return `hint.s18.${hasSaid(progress, 'tell') ? 'told' : 'tell'}`;
    case 'lift': return `hint.s18.${hands?.right.holds === ownGlass() || hands?.left.holds === ownGlass() ? 'ready' : 'take'}`;
    case 'toast': return `hint.s18.${hasSaid(progress, 'kanpai') ? 'raise' : 'kanpai'}`;
    case 'drink': return `hint.s18.${lastOf(progress, 'sip.began') === undefined ? 'sip' : 'down'}`;
    case 'offer': return `hint.s18.${hasSaid(progress, 'refuse') ? 'wait' : hasSaid(progress, 'thanks') || reasonLine(progress.header.variation) === 'p35' ? REASON_HINTS[reasonOf(progress.header.variation)] : 'thank'}`;
    case 'insist': return `hint.s18.${!covers(progress) && lastOf(progress, 'glass.covered') === undefined ? 'palm' : hasSaid(progress, 'thought') ? 'hold' : 'thought'}`;
    case 'tables': return `hint.s18.${tablesHint(progress)}`;
    case 'pressed': return `hint.s18.${hasSaid(progress, 'protect') || lastOf(progress, 'menu.offered') !== undefined ? 'well' : hands?.right.holds === 'menu' || hands?.left.holds === 'menu' ? 'hold-out' : 'menu'}`;
    default: return '';
  }
}
