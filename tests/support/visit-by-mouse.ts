/** How one plays S03 in the real app with the left hand on the keys and the right one on the mouse. */
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
  await closing(play, visitor);
}

/** The visit up to the moment when both cards have changed hands. */
export async function exchangeByMouse(play: PlayPage, size: { width: number; height: number }, faults: Faults = {}): Promise<RealVisitor> {
  const visitor = new RealVisitor(play, size);
  // Whoever knows the keys folds them away: they lie over a part of the room that one wants to point at.
  await play.page.locator('.legend-fold').click();
  await lobby(visitor);
  await waiting(visitor, faults);
  await greeting(play, visitor, faults);
  await presenting(play, visitor, faults);
  await receiving(visitor);
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
  await visitor.toPocket('inner');
  await visitor.tap('KeyF');
  await visitor.until('the holder is out', () => visitor.inHand('holder.learner'));
  await visitor.reach(260);
  await visitor.tap('KeyQ');
  await visitor.live(40);
  await visitor.pointAt('holder.learner');
  await visitor.press();
  await visitor.until('a card is drawn', () => visitor.inHand('card.own'));
  await visitor.live(10);
  const lies = await visitor.described('card.own');
  if (lies.includes('English side')) await visitor.tap('KeyV');
  if (lies.includes('faces you') !== upsideDown) {
    await visitor.tap('KeyR');
    await visitor.tap('KeyR');
    await visitor.live(60);
  }
  await visitor.letGo();
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

async function presenting(play: PlayPage, visitor: RealVisitor, { oneHand = false }: Faults): Promise<void> {
  await visitor.reach(260, 4);
  if (!oneHand) {
    await visitor.pointAt('holder.learner');
    await visitor.press();
    await visitor.until('the card is in the hand', () => visitor.inHand('card.own'));
  }
  await visitor.say('営業部');
  await visitor.live(20);
  await visitor.reach(480, 12);
  await play.page.keyboard.down('Space');
  await visitor.pull(15, 30);
  await visitor.until('his hands are on it', async () => (await play.observed('card.taken', 'sato')).length > 0);
  await visitor.live(30);
  await visitor.letGo();
  await play.page.keyboard.up('Space');
  await visitor.reach(260);
  await visitor.live(90);
  await visitor.say('よろしくお');
}

async function receiving(visitor: RealVisitor): Promise<void> {
  await visitor.until('his card comes', () => visitor.isHinted(/card is coming/));
  await visitor.live(60);
  await visitor.reach(460, 8);
  await visitor.pointAt('card.sato');
  await visitor.press();
  await visitor.say('頂');
  await visitor.until('received', () => visitor.inHand('card.sato'));
  await visitor.live(30);
  await visitor.bow(15, 30, 40);
  await visitor.reach(300);
  await visitor.live(60);
  await visitor.pointAt('card.sato');
  await visitor.tap('KeyQ');
  await visitor.live(200);
  await visitor.lookAt('sato');
  await visitor.say('Satō-sama');
  await visitor.until('the seat', async () => (await visitor.beat()) === 'seating');
}

async function seated(play: PlayPage, visitor: RealVisitor): Promise<void> {
  await visitor.live(200);
  // His card is in the hand that clicks: the seat is named by the keyboard's list instead.
  await play.focus('seat.far.b');
  await visitor.tap('KeyX');
  await visitor.live(500);
  if (!(await visitor.inHand('holder.learner'))) await holderBack(play, visitor);
  await visitor.reach(430);
  await visitor.live(20);
  await play.focus('table');
  await visitor.tap('KeyF');
  await visitor.live(10);
  await play.focus('holder.learner');
  await visitor.letGo();
  await visitor.until('the end of the talk', async () => (await visitor.beat()) === 'closing');
}

async function holderBack(play: PlayPage, visitor: RealVisitor): Promise<void> {
  await play.focus('holder.learner');
  await visitor.tap('KeyF');
  await visitor.until('the holder is out again', () => visitor.inHand('holder.learner'));
}

async function closing(play: PlayPage, visitor: RealVisitor): Promise<void> {
  await visitor.live(400);
  await visitor.reach(400);
  await play.focus('card.sato');
  await visitor.press();
  await visitor.until('his card is in the hand', () => visitor.inHand('card.sato'));
  await play.focus('holder.learner');
  await visitor.tap('KeyF');
  await visitor.until('the holder is in the hand', () => visitor.inHand('holder.learner'));
  await visitor.letGo();
  await visitor.live(12);
  await visitor.toPocket('inner');
  await visitor.live(20);
  await visitor.tap('KeyF');
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
