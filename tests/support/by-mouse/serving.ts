/** How one plays S17 by mouse and keys: who has little left is asked and served, one is served oneself, and sake comes last. */
import { ownGlass } from '../../../scenarios/acts/evening/setting';
import type { PlayPage } from '../play-page';
import { RealGuest } from '../real-guest';
import { theEnd } from './beats';
import { served, type Pouring } from './pouring';
import { glassDown, glassTaken, tasted } from './table';

const GUEST = 'tanaka';
const BEER_10 = 885;
const TEA_10 = 800;
const SAKE_10 = 850;
const MOUTHFUL_ML = 14;
const HELD_MM = 60;
const HELD_OUT_MM = 520;

export async function pouringByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const guest = await RealGuest.sitDown(play, size);
  const inBeat = (name: string) => async (): Promise<boolean> => (await guest.beat()) === name;
  await guest.lookAt(GUEST);
  await fallenLow(guest, GUEST);
  await served(guest, await drinkOf(guest, GUEST));
  await guest.until('another glass is falling', inBeat('second'));
  const second = String((await guest.tonight())['second']);
  await guest.lookAt(second);
  await fallenLow(guest, second);
  await served(guest, await drinkOf(guest, second));
  await receivedDrink(guest);
  await guest.until('sake comes', inBeat('sake'));
  await guest.live(120);
  await served(guest, { to: GUEST, bottle: 'tokkuri.1', glass: `ochoko.${GUEST}`, line: 'p32', level10: SAKE_10 });
  await guest.until('everybody pours for themselves', inBeat('tejaku'));
  await guest.live(260);
  await guest.sayLine('e.as-you-say');
  await theEnd(guest);
}

async function fallenLow(guest: RealGuest, person: string): Promise<void> {
  await guest.until(`${person} has little left`, async () => (await guest.count('glass.low', person)) > 0);
}

/** Beer to beer, tea to tea: it is in the glass to be seen. */
async function drinkOf(guest: RealGuest, to: string): Promise<Pouring> {
  const glass = ownGlass(to);
  const isTea = (await guest.thing(glass)).state === 'oolong';
  return { to, glass, line: 'p33', bottle: isTea ? 'bottle.tea' : 'bottle.1', level10: isTea ? TEA_10 : BEER_10 };
}

/** Lifted with both hands, room made by a mouthful, held out while he pours, tasted, and offered back. */
async function receivedDrink(guest: RealGuest): Promise<void> {
  await guest.until('he offers', async () => (await guest.count('drink.offered', 'sato')) > 0 || (await guest.isHinted(/[Tt]hank/)));
  await guest.lookAt('sato');
  await guest.sayLine('p34');
  await guest.fallSilent();
  const before = await guest.count('pour.ended', 'sato');
  await glassTaken(guest);
  await guest.raiseTo(HELD_MM);
  await tasted(guest, MOUTHFUL_ML);
  await guest.reach(HELD_OUT_MM);
  await guest.until('he has poured', async () => (await guest.count('pour.ended', 'sato')) > before);
  await guest.live(30);
  await tasted(guest, MOUTHFUL_ML);
  await glassDown(guest);
  await guest.sayLine('e.you-too');
  await guest.live(120);
}
