/** How one plays S15 by mouse and keys: there before the guests, seats shown by the palm, the lowest one's own, and the round read back. */
import { fitOf, seatFor } from '../../../scenarios/body/seating';
import type { PersonId, SpotId } from '../../../scenarios/kernel/ids';
import { LEARNER } from '../../../scenarios/kernel/ids';
import { beersOf, ownLine, readBackLine } from '../../../scenarios/scenes/s15-arriving/drinks';
import { layoutFor, seatingFor } from '../../../scenarios/scenes/s15-arriving/layout';
import type { PlayPage } from '../play-page';
import { RealGuest } from '../real-guest';
import { theEnd } from './beats';
import { menuHandedOver } from './menu';

const GUEST = 'tanaka';

export async function arrivingByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const guest = await RealGuest.sitDown(play, size);
  await guest.walk('street.door');
  await guest.inBeat('greeting');
  await guest.lookAt(GUEST);
  await guest.heard('t.greet');
  await guest.says('p21');
  await guest.bowed(30, 66);
  await guest.says('guide');
  await guest.walk('entrance.step');
  await guest.until('the room', async () => (await guest.seen()).room === 'tatami');
  await seated(guest);
  await firstRound(guest);
  await theEnd(guest);
}

async function seated(guest: RealGuest): Promise<void> {
  const variation = await guest.tonight();
  const seating = seatingFor(variation);
  const { spots } = layoutFor(variation);
  const cushion = (seat: SpotId): string => spots.find(({ id }) => id === seat)?.seat ?? seat;
  const show = async (who: PersonId, seats: readonly SpotId[], line: string): Promise<SpotId> => {
    await guest.lookAt(who);
    const shown = await guest.turnRoundToOne(seats.map(cushion));
    await guest.pointAt(shown);
    await guest.showing(who, line);
    await guest.until(`${who} sits`, async () => (await guest.person(who)).sitPercent > 0);
    return spots.find(({ seat }) => seat === shown)?.id ?? '';
  };
  // By the upper end of the table nobody stands between oneself and the seats.
  await guest.walk('tatami.upper');
  const first = await show(GUEST, [seatFor(seating, {}, GUEST) ?? ''], 'oku');
  await show('sato', seating.tiers.flat().filter((seat) => seat !== first && fitOf(seating, { [GUEST]: first }, 'sato', seat) === 'right'), 'p22');
  await guest.until('all the others sit', async () => (await guest.seen()).people.every(({ id, sitPercent }) => id === LEARNER || sitPercent === 100));
  const taken = await takenSeats(guest);
  const own = seatFor(seating, taken, LEARNER) ?? '';
  await guest.walk(own, cushion(own));
  await guest.until('seated', async () => (await guest.person(LEARNER)).sitPercent === 100);
}

/** Who sits where, by the nearest cushion. */
async function takenSeats(guest: RealGuest): Promise<Readonly<Record<PersonId, SpotId>>> {
  const { people, room } = await guest.seen();
  const seats = layoutFor(await guest.tonight()).spots.filter((spot) => spot.seat !== undefined && spot.room === room);
  const nearest = ({ x, z }: { x: number; z: number }): SpotId => seats.toSorted((a, b) => Math.hypot(a.x - x, a.z - z) - Math.hypot(b.x - x, b.z - z))[0]?.id ?? '';
  return Object.fromEntries(people.filter((one) => one.id !== LEARNER && one.room === room).map((one) => [one.id, nearest(one)]));
}

async function firstRound(guest: RealGuest): Promise<void> {
  const variation = await guest.tonight();
  await guest.inBeat('ordering');
  await menuHandedOver(guest, GUEST, 0);
  await guest.says('ask-drinks');
  await guest.inBeat('own-order');
  await guest.heard('kb.you');
  await guest.lookAt('kobayashi');
  const order = ownLine(variation);
  await guest.says(order);
  await guest.inBeat('read-back');
  await guest.lookAt('suzuki');
  await guest.sayLine(readBackLine(beersOf(variation, order === 'own.beer')));
}
