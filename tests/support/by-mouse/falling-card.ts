/** How one plays S12 by mouse and keys: a card slips, one's own or his, and everything that makes it good. */
import type { PlayPage } from '../play-page';
import { RealVisitor } from '../real-visitor';
import { cardDrawn, handFreed, holderOut, IN_SIGHT_MM, offered, packetIn, read, received, theEnd, tookLeave, turnedRight } from './beats';

const OTHER = 'sato';
const GIVING = { to: OTHER, words: '営業部' } as const;
const TAKING = { from: OTHER, words: 'Chōdai itashimasu', confirm: 'Satō-sama' } as const;

export async function fallingCardByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const visitor = await RealVisitor.begin(play, size);
  await holderOut(visitor);
  await packetIn(visitor);
  await visitor.walk('meeting.aisle');
  await visitor.until('he greets', async () => (await visitor.beat()) === 'greeting');
  await visitor.lookAt(OTHER);
  await visitor.until('he has greeted', async () => (await visitor.count('line.ended', OTHER)) > 0);
  await visitor.say('お時間');
  await visitor.fallSilent();
  await visitor.until('cards are out', async () => ['offering', 'receiving'].includes(await visitor.beat()));
  if ((await visitor.beat()) === 'offering') await ownFalls(visitor);
  else await theirsFalls(visitor);
  await tookLeave(visitor, OTHER, 'では');
  await theEnd(visitor);
}

async function freshDrawn(visitor: RealVisitor): Promise<void> {
  await cardDrawn(visitor);
  await turnedRight(visitor);
}

async function ownFalls(visitor: RealVisitor): Promise<void> {
  await freshDrawn(visitor);
  await visitor.say('営業部');
  await visitor.reach(480, 12);
  await visitor.until('it slips', async () => (await visitor.count('card.slipped')) > 0);
  await recovered(visitor, 'card.own', '新');
  // It has touched the floor: into the jacket with it.
  await visitor.toPocket('inner');
  await visitor.letGo();
  await visitor.live(20);
  await visitor.reach(IN_SIGHT_MM);
  await freshDrawn(visitor);
  await offered(visitor, GIVING);
  await received(visitor, TAKING);
  await handFreed(visitor);
}

async function theirsFalls(visitor: RealVisitor): Promise<void> {
  await visitor.until('his card comes', async () => (await visitor.count('card.extended', OTHER)) > 0);
  await visitor.live(30);
  await visitor.reach(460, 8);
  await visitor.pointAt('card.sato');
  await visitor.press();
  await visitor.say(TAKING.words);
  await visitor.until('it slips', async () => (await visitor.count('card.slipped')) > 0);
  await recovered(visitor, 'card.sato', '大切');
  await read(visitor, OTHER);
  await visitor.say(TAKING.confirm);
  await handFreed(visitor);
  await visitor.until('time to offer', async () => (await visitor.beat()) === 'offering');
  await freshDrawn(visitor);
  await offered(visitor, GIVING);
}

/** Words and a deep bow, down on the knees, both hands, and up again: before he would help. */
async function recovered(visitor: RealVisitor, card: string, words: string): Promise<void> {
  await visitor.letGo();
  await visitor.fallSilent();
  await visitor.say(words);
  await visitor.bow(45, 66, 120);
  await visitor.fallSilent();
  await visitor.until('upright', () => visitor.isUpright());
  await visitor.tap('KeyC');
  await visitor.until('on the knees', () => visitor.isHinted(/Lift it/));
  await visitor.reach(IN_SIGHT_MM, 4);
  await visitor.find(card);
  await visitor.pointAt(card);
  await visitor.press();
  await visitor.until('the card is in the hand', () => visitor.inHand(card));
  await visitor.tap('KeyC');
  await visitor.live(104);
  await visitor.lookAt(OTHER);
}
