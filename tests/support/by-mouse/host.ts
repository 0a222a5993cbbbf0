/** How one plays S04 by mouse and keys: a visitor is fetched, taken up in the lift, shown his seat, received and seen off. */
import type { PlayPage } from '../play-page';
import { RealVisitor } from '../real-visitor';
import { allTaken, cardDrawn, cardReady, handFreed, HOLDER, holderOut, offered, pointedTo, received, theEnd } from './beats';

const GUEST = 'ito';
const THEIRS = 'card.ito';
const inBeat = (visitor: RealVisitor, name: string) => async (): Promise<boolean> => (await visitor.beat()) === name;

export async function hostByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const visitor = await RealVisitor.begin(play, size);
  await fetched(visitor);
  await lift(visitor);
  await visitor.walk('hall.guest');
  await visitor.until('the meeting room', inBeat(visitor, 'seat'));
  await visitor.walk('meeting.side-host');
  await visitor.lookAt(GUEST);
  await seatShown(visitor);
  await holderOut(visitor);
  await cardReady(visitor);
  await visitor.lookAt(GUEST);
  await received(visitor, { from: GUEST, words: 'Chōdai itashimasu', confirm: 'Itō-sama' });
  await handFreed(visitor);
  await visitor.until('time to offer', inBeat(visitor, 'offering'));
  await cardDrawn(visitor);
  await offered(visitor, { to: GUEST, words: '営業部' });
  await visitor.until('the seat', inBeat(visitor, 'seating'));
  await visitor.fallSilent();
  await visitor.walk('seat.near.b');
  await visitor.live(120);
  await laidOut(visitor);
  await visitor.until('the end of the talk', inBeat(visitor, 'closing'));
  await visitor.until('he has spoken', async () => (await visitor.count('line.ended', GUEST)) >= (await visitor.count('line.began', GUEST)));
  await allTaken(visitor, GUEST);
  await visitor.tap('KeyC');
  await visitor.live(80);
  await visitor.walk('meeting.exit');
  await seenOff(visitor);
  await theEnd(visitor);
}

async function fetched(visitor: RealVisitor): Promise<void> {
  await visitor.walk('ground.meet');
  await visitor.lookAt(GUEST);
  await visitor.until('he has spoken', async () => (await visitor.count('line.ended', GUEST)) > 0);
  await visitor.say('お待');
  await visitor.fallSilent();
  await visitor.raisePointer();
  await visitor.bow(30, 60, 66);
  await visitor.live(110);
  await visitor.say('ご案内');
  await visitor.fallSilent();
}

/** The open hand on the panel, as long as the button is down. */
async function handOnPanel(visitor: RealVisitor): Promise<void> {
  await visitor.turnRoundTo('panel');
  await visitor.pointAt('panel');
  await visitor.press();
}

async function lift(visitor: RealVisitor): Promise<void> {
  await visitor.walk('ground.panel');
  await handOnPanel(visitor);
  await visitor.until('the doors are open', () => visitor.isHinted(/lift is empty/));
  await visitor.letGo();
  await visitor.lookAt(GUEST);
  await visitor.say('失礼');
  await visitor.fallSilent();
  await visitor.turnRoundTo('door.ground.a');
  await visitor.walk('door.ground.a');
  await visitor.until('in the lift', inBeat(visitor, 'boarding'));
  await visitor.walk('lift.panel');
  await handOnPanel(visitor);
  await visitor.until('he comes in', async () => (await visitor.count('room.entered', GUEST)) > 0);
  await visitor.lookAt(GUEST);
  await visitor.until('it goes up', inBeat(visitor, 'riding'));
  await visitor.letGo();
  await visitor.until('it has arrived', inBeat(visitor, 'arriving'));
  await visitor.lookAt(GUEST);
  await handOnPanel(visitor);
  await visitor.say('どうぞ、');
  await visitor.until('he is out', () => visitor.isHinted(/He is out/));
  await visitor.letGo();
  await visitor.walk('lift.door');
  await visitor.until('the lift hall', inBeat(visitor, 'hall'));
}

/** One has a card of one's own left, which a hand would draw: theirs is taken out where it looks out of the lying holder. */
async function laidOut(visitor: RealVisitor): Promise<void> {
  await pointedTo(visitor, 'table');
  await visitor.tap('KeyF');
  await visitor.until('the holder lies there', async () => !(await visitor.inHand(HOLDER)));
  await pointedTo(visitor, THEIRS);
  await visitor.press();
  await visitor.until('his card is in the hand', () => visitor.inHand(THEIRS));
  await pointedTo(visitor, HOLDER);
  await visitor.letGo();
  await visitor.until('his card lies on it', async () => !(await visitor.inHand(THEIRS)));
}

/** The button stays down on the seat far from the door, while one asks him to sit. */
async function seatShown(visitor: RealVisitor): Promise<void> {
  await visitor.turnRoundTo('chair.far.b');
  await visitor.pointAt('chair.far.b');
  await visitor.press();
  await visitor.live(20);
  await visitor.say('掛');
  await visitor.fallSilent();
  await visitor.letGo();
  await visitor.lookAt(GUEST);
}

async function seenOff(visitor: RealVisitor): Promise<void> {
  const said = await visitor.count('line.began', GUEST);
  await visitor.until('the lift hall', inBeat(visitor, 'send-off'));
  await visitor.walk('hall.send-off');
  await visitor.lookAt(GUEST);
  await visitor.until('he takes leave', async () => (await visitor.count('line.began', GUEST)) > said);
  await visitor.say('越');
  await visitor.fallSilent();
  await visitor.raisePointer();
  await visitor.holdBow(38, 54);
  await visitor.until('the doors have closed', async () => (await visitor.count('door.closed', 'scene')) > 0);
  await visitor.live(40);
  await visitor.straighten();
}
