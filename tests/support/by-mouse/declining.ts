/** How one plays S18 by mouse and keys: a toast with tea, thanks and a reason, a palm over the glass, tables turned, and a menu for whoever is pressed. */
import { BEER_GLASS } from '../../../scenarios/scenes/s18-declining/layout';
import { reasonLine } from '../../../scenarios/scenes/s18-declining/reasons';
import type { PlayPage } from '../play-page';
import { RealGuest } from '../real-guest';
import { theEnd } from './beats';
import { menuHandedOver } from './menu';
import { served } from './pouring';
import { glassDown, glassRaised, glassTaken, tasted, toasted } from './table';

const GUEST = 'tanaka';
const JUNIOR = 'yamada';
const FULL_10 = 850;
const MOUTHFUL_ML = 12;

export async function decliningByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const guest = await RealGuest.sitDown(play, size);
  const inBeat = (name: string) => async (): Promise<boolean> => (await guest.beat()) === name;
  await toast(guest);
  await guest.until('beer is offered', inBeat('offer'));
  await guest.lookAt(GUEST);
  await guest.heardOut(GUEST);
  await reasonGiven(guest);
  await guest.until('he insists', inBeat('insist'));
  await guest.live(50);
  await palmHeld(guest);
  await guest.until('the bottle stands', async () => (await guest.thing('bottle.1')).parent === 'lowtable');
  await served(guest, { to: GUEST, bottle: 'bottle.1', glass: `glass.${GUEST}`, line: 'p32', level10: FULL_10 });
  await guest.until('the first-year is pressed', inBeat('pressed'));
  await guest.lookAt(JUNIOR);
  await guest.until('he hesitates', async () => (await guest.count('line.ended', JUNIOR)) > 0);
  await menuHandedOver(guest, JUNIOR, -60);
  await guest.sayLine('e.soft');
  await theEnd(guest);
}

async function toast(guest: RealGuest): Promise<void> {
  await guest.lookAt('kobayashi');
  await guest.until('she has asked', async () => (await guest.count('line.ended', 'kobayashi')) > 0);
  await guest.sayLine('p38');
  await guest.fallSilent();
  await guest.lookAt('suzuki');
  await guest.until('the glasses go up', async () => (await guest.isHinted(/glass/)) && (await guest.beat()) === 'lift');
  await guest.heardOut('suzuki');
  await glassTaken(guest);
  await glassRaised(guest);
  await guest.until('he calls it', async () => (await guest.beat()) === 'toast');
  await guest.sayLine('p31');
  for (const other of [GUEST, 'kobayashi']) if (await guest.canTouch(other)) await toasted(guest, other);
  await guest.lookAt('suzuki');
  await guest.until('he drinks', async () => (await guest.count('sip.began', 'suzuki')) > 0);
  await guest.live(25);
  await tasted(guest, MOUTHFUL_ML);
  await glassDown(guest);
}

/** Thanks come before the reason; one reason carries them with it. */
async function reasonGiven(guest: RealGuest): Promise<void> {
  const line = reasonLine(await guest.tonight());
  if (line !== 'p35') {
    await guest.sayLine('arigatou');
    await guest.fallSilent();
  }
  await guest.sayLine(line);
  await guest.fallSilent();
}

/** The button stays down over the mouth of the empty glass until he gives way. */
async function palmHeld(guest: RealGuest): Promise<void> {
  await guest.pointOverMouth(BEER_GLASS);
  await guest.pressLong();
  await guest.until('a palm is over it', async () => (await guest.count('glass.covered')) > 0);
  await guest.sayLine('p36');
  await guest.until('he gives way', async () => (await guest.beat()) === 'tables');
  await guest.letGo();
}
