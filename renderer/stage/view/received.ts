/** Whose card lies in a holder: one's own are a pile in its pocket, what one received looks out of the pocket in the flap. */
import type { EntityView } from './entity-view';

/** What the learner has printed, by id; everybody else has one card. */
const OWN = /^card\.(own|packed|loose|spare)/;
const HOLDER = 'in:holder.';
/** From the middle of a holder to the pocket in its open flap (m). */
const FLAP = { ahead: 0.064, up: 0.005 } as const;

export function isPiled({ kind, parent }: Pick<EntityView, 'kind' | 'parent'>): boolean {
  return kind === 'card' && parent.startsWith(HOLDER);
}

export function isReceived(thing: Pick<EntityView, 'id' | 'kind' | 'parent'>): boolean {
  if (!isPiled(thing)) return false;
  const of = thing.parent.slice(HOLDER.length);
  return of === 'learner' || of === 'case' ? !OWN.test(thing.id) : thing.id !== `card.${of}`;
}

/** Puts it where it looks out; `yaw` is the holder's. */
export function lookOut(card: EntityView, yaw: number): void {
  card.at.x += Math.sin(yaw) * FLAP.ahead;
  card.at.z += Math.cos(yaw) * FLAP.ahead;
  card.at.y += FLAP.up;
}
