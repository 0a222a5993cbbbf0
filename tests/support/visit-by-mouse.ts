/** How one plays S03 in the real app with the left hand on the keys and the right one on the mouse. */
import { allTaken, cardDrawn, cardReady, holderOut, IN_SIGHT_MM, laidOut, offered, received } from './by-mouse/beats';
import type { PlayPage } from './play-page';
import { RealVisitor } from './real-visitor';

/** What goes wrong on purpose. */
export interface Faults {
  /** The holder goes back into the jacket, and one hand alone holds the card out. */
  readonly oneHand?: boolean;
  /** The text keeps facing the one who gives. */
  readonly upsideDown?: boolean;
}

export async function visitByMouse(play: PlayPage, size: { width: number; height: number }, faults: Faults = {}): Promise<void> {
  const visitor = await exchangeByMouse(play, size, faults);
  await seated(play, visitor);
  await closing(visitor);
}

/** The visit up to the moment when both cards have changed hands. */
export async function exchangeByMouse(play: PlayPage, size: { width: number; height: number }, faults: Faults = {}): Promise<RealVisitor> {
  const visitor = await RealVisitor.begin(play, size);
  await lobby(visitor);
  await waiting(visitor, faults);
  await greeting(play, visitor, faults);
  await presenting(visitor, faults);
  await received(visitor, { from: 'sato', words: '頂', confirm: 'Satō-sama' });
  await visitor.until('the seat', async () => (await visitor.beat()) === 'seating');
  return visitor;
}

async function lobby(visitor: RealVisitor): Promise<void> {
  await visitor.live(10);
  await visitor.toPocket('side');
  await visitor.tap('KeyF');
  await visitor.press();
  await visitor.live(60);
  await visitor.reach(430, 14);
  await visitor.until('the coat is off', async () => (await visitor.told('coat')).includes('over the arm'));
  await visitor.letGo();
  await visitor.live(4);
  await visitor.silencePhone();
  await visitor.click('lobby.desk');
  await visitor.until('the desk', async () => (await visitor.beat()) === 'reception');
  await visitor.live(60);
  await visitor.lookAt('kimura');
  await visitor.until('time to announce oneself', () => visitor.isHinted(/Say who you are/));
  await visitor.live(360);
  await visitor.say('約束');
  await visitor.live(360);
  await visitor.goTo('door.corridor');
  await visitor.until('the meeting room', async () => (await visitor.beat()) === 'waiting');
}

async function waiting(visitor: RealVisitor, { upsideDown = false }: Faults): Promise<void> {
  await visitor.live(30);
  await visitor.say('ありがとう');
  await visitor.goTo('seat.far.b');
  await visitor.until('seated', () => visitor.isHinted(/Take out your cardholder/));
  await holderOut(visitor);
  await cardReady(visitor, upsideDown);
  await visitor.until('he comes', async () => ['entrance', 'greeting'].includes(await visitor.beat()));
}

async function greeting(play: PlayPage, visitor: RealVisitor, { oneHand = false }: Faults): Promise<void> {
  await visitor.tap('KeyC');
  await visitor.lookAt('sato');
  await visitor.live(60);
  // Looking him in the face leaves the free side of the table out of sight: named by the list, not by a click.
  await play.focus('meeting.aisle');
  await visitor.tap('KeyX');
  await visitor.live(90);
  await visitor.say('お時間');
  await visitor.live(200);
  await visitor.reach(400, 4);
  await visitor.bow(30, 60, 60);
  await visitor.live(100);
  if (oneHand) await holderAway(visitor);
}

async function holderAway(visitor: RealVisitor): Promise<void> {
  await visitor.reach(260, 4);
  await visitor.pointAt('holder.learner');
  await visitor.press();
  await visitor.until('the card is in the right hand', () => visitor.inHand('card.own'));
  await visitor.toPocket('inner');
  await visitor.live(20);
  await visitor.tap('KeyF');
  await visitor.live(20);
}

async function presenting(visitor: RealVisitor, { oneHand = false }: Faults): Promise<void> {
  await visitor.reach(IN_SIGHT_MM, 4);
  if (!oneHand) await cardDrawn(visitor);
  await offered(visitor, { to: 'sato', words: '営業部' });
}

async function seated(play: PlayPage, visitor: RealVisitor): Promise<void> {
  await visitor.live(200);
  await visitor.walk('seat.far.b');
  await visitor.live(300);
  if (!(await visitor.inHand('holder.learner'))) await holderBack(play, visitor);
  await laidOut(visitor, 'sato');
  await visitor.until('the end of the talk', async () => (await visitor.beat()) === 'closing');
}

/** With his card in the hand that points, the holder in the jacket is named by the list. */
async function holderBack(play: PlayPage, visitor: RealVisitor): Promise<void> {
  await play.focus('holder.learner');
  await visitor.tap('KeyF');
  await visitor.until('the holder is out again', () => visitor.inHand('holder.learner'));
}

async function closing(visitor: RealVisitor): Promise<void> {
  await visitor.live(400);
  await allTaken(visitor, 'sato');
  await visitor.say('ありがとう');
  await visitor.live(240);
  await visitor.tap('KeyC');
  await visitor.live(80);
  await visitor.lookAt('sato');
  await visitor.reach(400);
  await visitor.bow(30, 60, 66);
  await visitor.live(150);
  await visitor.goTo('door.meeting');
  await visitor.live(900);
}
