/** What one does at every table, by mouse and keys: a glass is taken, held out to somebody, tasted, put down. */
import { LEARNER } from '../../../scenarios/kernel/ids';
import { reachFor } from '../../../scenarios/acts/masters/glass';
import { ownGlass } from '../../../scenarios/acts/evening/setting';
import { isAbove } from '../../../scenarios/acts/evening/company';
import type { RealGuest } from '../real-guest';

export const OWN = ownGlass();
/** Over one's own place: in sight, and clear of everybody. */
const BEFORE_ONE_MM = 240;
const RAISED_MM = 120;
const BELOW_MM = 25;
/** Short of the middle, where theirs comes to meet it; to those farther away a glass is only held up. */
const SHORT_MM = 90;
const AFAR_MM = 430;
const SETTLED_STEPS = 78;
/** Held still for longer than that, a glass has been raised to whoever looks back. */
const SEEN_STEPS = 34;
const LIPS_MM = 160;
const PLACE_MM = 470;
const MOST_LEAN_PX = 300;

/** A click takes it; the other hand closes on what the first one holds. */
export async function glassTaken(guest: RealGuest): Promise<void> {
  await guest.findOnTable(OWN);
  await guest.pointAt(OWN);
  await guest.clickHand();
  await guest.until('the glass is in the hand', () => guest.isInRight(OWN));
  await guest.reach(BEFORE_ONE_MM, 6);
  await guest.tap('KeyF');
  await guest.until('both hands are on it', () => guest.isInBoth(OWN));
}

export async function glassRaised(guest: RealGuest): Promise<void> {
  await guest.raiseTo(RAISED_MM);
}

/** Held out to somebody until the glasses have met, or their eyes: below a senior's rim, level with a colleague's. */
export async function toasted(guest: RealGuest, other: string): Promise<void> {
  const before = await toasts(guest);
  await guest.lookAt(other);
  const { side, forward } = await guest.frameOf(await guest.person(other));
  const far = Math.hypot(side, forward);
  const isNear = await guest.canTouch(other);
  const length = isNear ? far / 2 - SHORT_MM : AFAR_MM;
  await guest.carry(Math.min(640, reachFor(Math.max(190, (forward * length) / far))), Math.max(-340, Math.min(340, (side * length) / far)));
  await guest.live(isNear ? SETTLED_STEPS : SEEN_STEPS);
  const lower = isAbove(other, LEARNER) ? BELOW_MM : 0;
  await guest.raise(-lower - (await guest.rimAbove(OWN, ownGlass(other))));
  await guest.until(`a toast with ${other}`, async () => (await toasts(guest)) > before);
  await guest.live(14);
  await guest.reach(BEFORE_ONE_MM, 8);
}

const toasts = async (guest: RealGuest): Promise<number> => (await guest.count('glasses.met')) + (await guest.count('glass.raised'));

/** To the lips until about so much is gone, and back. */
export async function tasted(guest: RealGuest, ml: number): Promise<void> {
  await guest.reach(LIPS_MM);
  const left = async (): Promise<number> => {
    const { fillMl = 0, foamMl = 0 } = await guest.thing(OWN);
    return fillMl + foamMl;
  };
  const before = await left();
  await guest.leaning(async () => {
    let px = 0;
    for (; px < MOST_LEAN_PX && (await left()) > before - ml; px += 6) await guest.lean(6, 6);
    await guest.lean(-px);
  });
}

/** First the left hand, then the right. */
export async function glassDown(guest: RealGuest): Promise<void> {
  await guest.reach(PLACE_MM);
  await guest.tap('KeyF');
  await guest.live(6);
  await guest.clickHand();
  await guest.until('the glass stands', async () => (await guest.thing(OWN)).parent === 'lowtable');
}
