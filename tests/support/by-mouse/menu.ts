/** The menu, with both hands, to somebody who takes it. */
import type { RealGuest } from '../real-guest';

const OUT_MM = 520;

export async function menuHandedOver(guest: RealGuest, to: string, sideMm: number): Promise<void> {
  await guest.findOnTable('menu');
  await guest.pointAt('menu');
  await guest.clickHere();
  await guest.until('the menu is in the hand', () => guest.isInRight('menu'));
  await guest.tap('KeyF');
  await guest.until('both hands are on the menu', () => guest.isInBoth('menu'));
  await guest.lookAt(to);
  await guest.carry(OUT_MM, sideMm);
  await guest.until('they have taken it', async () => !(await guest.thing('menu')).parent.startsWith('hand:'));
  await guest.live(90);
}
