/** How one plays S20 by mouse and keys: clapping as shown, the wallet at the till, the guests seen off to the last, thanks, and leave taken. */
import { nightStreet } from '../../../scenarios/body/places/night-street';
import { SEEN_IN } from '../../../scenarios/scenes/s20-leaving/car';
import { FAREWELLS } from '../../../scenarios/scenes/s20-leaving/words';
import { rightWayHome } from '../../../scenarios/scenes/s20-leaving/way-home';
import { FIRST_STEPS } from '../../../scenarios/scenes/s20-leaving/tejime';
import type { PlayPage } from '../play-page';
import { RealGuest } from '../real-guest';
import { theEnd } from './beats';

const LEADER = 'suzuki';
const HOST = 'kobayashi';
const GUEST = 'tanaka';
const APPLAUSE = 6;
/** A car's door is shown by its middle. */
const DOOR_MM = 700;
const REAR = nightStreet.spots.find(({ id }) => id === 'street.taxi.rear') ?? { x: 0, z: 0 };
const HELD_STEPS = 3;
/** From the press to the palms. */
const AHEAD_STEPS = 1;

export async function leavingByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const guest = await RealGuest.sitDown(play, size);
  await closing(guest);
  await till(guest);
  await outside(guest);
  await leave(guest);
  await theEnd(guest);
}

async function closing(guest: RealGuest): Promise<void> {
  await guest.heard('yd.learnt');
  await guest.lookAt('yamada');
  await guest.says('c.learnt');
  await guest.lookAt(LEADER);
  await guest.heard('sz.time');
  await guest.tap('KeyC');
  const beats = await watched(guest);
  await guest.until('hands go up', async () => (await guest.count('tejime.called', LEADER)) > 0);
  await guest.lookAt(LEADER);
  await guest.live(20);
  await guest.clickHere();
  const said = await guest.count('line.ended', LEADER);
  while ((await guest.count('line.ended', LEADER)) === said) await guest.live(1);
  let now = 0;
  for (const beat of beats) {
    await guest.live(Math.max(0, FIRST_STEPS + beat - AHEAD_STEPS - now));
    await clapped(guest);
    now = FIRST_STEPS + beat - AHEAD_STEPS + HELD_STEPS;
  }
  await guest.until('it is over', async () => (await guest.count('tejime.ended', LEADER)) > 0);
  for (let n = 0; n < APPLAUSE; n += 1) {
    await guest.live(14);
    await clapped(guest);
  }
}

/** The leader shows it first: when each clap comes after the first one. */
async function watched(guest: RealGuest): Promise<readonly number[]> {
  await guest.inBeat('demo');
  const beats: number[] = [];
  for (let step = 0; (await guest.beat()) === 'demo'; step += 1) {
    if ((await guest.count('hands.clapped', LEADER)) > beats.length) beats.push(step);
    await guest.live(1);
  }
  const [first = 0] = beats;
  return beats.map((step) => step - first);
}

/** The key of one hand and the button of the other, at once. */
async function clapped(guest: RealGuest): Promise<void> {
  await guest.bothHands('down');
  await guest.live(HELD_STEPS);
  await guest.bothHands('up');
}

async function till(guest: RealGuest): Promise<void> {
  const isIn = (id: string, room: string) => async (): Promise<boolean> => (await guest.person(id)).room === room;
  await guest.inBeat('bill');
  await guest.lookAt(LEADER);
  await guest.heard('sz.a-word');
  await guest.until('he goes ahead', isIn(LEADER, 'entrance'));
  await guest.walk('tatami.exit');
  await guest.until('the entrance', isIn('learner', 'entrance'));
  await guest.walk('entrance.beside');
  await guest.lookAt(LEADER);
  await guest.live(40);
  await guest.toPocket('side');
  await guest.clickHere();
  await guest.until('the wallet is out', () => guest.isInRight('wallet'));
  await guest.reach(240);
  await guest.heard('sz.treat');
  await guest.says('accept-treat');
  await guest.toPocket('side');
  await guest.live(20);
  await guest.clickHere();
  await guest.heard('sz.see-off');
}

async function outside(guest: RealGuest): Promise<void> {
  await guest.until('the guests come', async () => (await guest.person(GUEST)).room === 'entrance');
  await guest.lookAt(GUEST);
  await guest.until('everybody is outside', async () => (await guest.seen()).people.every(({ id, room }) => id === 'learner' || id === 'server' || !['entrance', 'tatami'].includes(room)));
  await guest.walk('entrance.exit');
  await guest.until('the street', async () => (await guest.seen()).room === 'street');
  await guest.walk('street.host.right');
  await guest.lookAt(GUEST);
  await guest.heardOne(Object.values(FAREWELLS));
  await guest.says('thank-guests');
  await guest.bowed(30, 60);
  await guest.inBeat('taxi');
  for (const one of SEEN_IN) await shownIn(guest, one);
  await guest.inBeat('send-off');
  await guest.lookDownAt('taxi');
  await guest.says('safe-home');
  await guest.until('it leaves', async () => (await guest.thing('taxi')).state === 'going');
  await guest.raisePointer();
  await guest.holdBow(38, 54);
  await guest.until('it is out of sight', async () => (await guest.count('car.gone', 'scene')) > 0);
  await guest.live(40);
  await guest.straighten();
  await guest.inBeat('thanks');
}

async function shownIn(guest: RealGuest, who: string): Promise<void> {
  await guest.lookAt(who);
  await guest.turnRoundTo('taxi');
  const { x, z } = REAR;
  await guest.pointTo({ x, y: DOOR_MM, z });
  await guest.showing(who, `to-car.${who}`);
  await guest.until(`${who} is in`, async () => (await guest.count('car.boarded', who)) > 0);
  await guest.live(40);
}

async function leave(guest: RealGuest): Promise<void> {
  await guest.lookAt(LEADER);
  await guest.heard('sz.good-work');
  await guest.says('p42');
  await guest.heard('sz.second');
  await guest.lookAt(LEADER);
  await guest.says('second.no');
  await guest.heardOne(['kb.way-home', 'kb.way-home.car']);
  await guest.lookAt(HOST);
  await guest.says(rightWayHome(await guest.tonight(), {}));
  await guest.inBeat('leave');
  await guest.lookAt(LEADER);
  await guest.says('p44');
  await guest.bowed(30, 55);
  await guest.lookAt(HOST);
  await guest.bowed(30, 55);
  await guest.goTo('street.east');
}
