/** The drinks menu, held out to somebody. */
import type { World } from '../../body/world';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { HandsUsed } from '../../kernel/observation';

/** A menu is held out from here on. */
const HELD_OUT_MM = 400;
const HANDS: readonly string[] = ['both', 'left', 'right'] satisfies readonly HandsUsed[];

/** `menu:PERSON:HANDS` while it is held out: nothing but the look says for whom. The director hears of it when it is so. */
export function menuHeldTo(world: World): string | undefined {
  const learner = world.people.get(LEARNER);
  if (learner === undefined || learner.carryForward < HELD_OUT_MM || !learner.gazeAt.startsWith('face:')) return undefined;
  const { left, right } = learner.hands;
  const hands = left.holds === 'menu' && right.holds === 'menu' ? 'both' : left.holds === 'menu' ? 'left' : right.holds === 'menu' ? 'right' : 'none';
  return hands === 'none' ? undefined : `menu:${learner.gazeAt.slice(5)}:${hands}`;
}

/** What `menuHeldTo` said; undefined for every other word. */
export function toldOfMenu(word: string): { readonly person: PersonId; readonly hands: HandsUsed } | undefined {
  const [kind, person = '', hands = ''] = word.split(':');
  return kind === 'menu' ? { person, hands: HANDS.includes(hands) ? (hands as HandsUsed) : 'none' } : undefined;
}
