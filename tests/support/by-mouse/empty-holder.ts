/** How one plays S11 by mouse and keys: no card is left, and the same evening a letter goes out with one in it. */
import type { PlayPage } from '../play-page';
import { RealVisitor } from '../real-visitor';
import { cardDrawn, handFreed, holderOut, packetIn, received, theEnd } from './beats';

const OTHER = 'oishi';

export async function emptyHolderByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const visitor = await RealVisitor.begin(play, size);
  const inBeat = (name: string) => async (): Promise<boolean> => (await visitor.beat()) === name;
  await holderOut(visitor);
  await visitor.until('he greets', inBeat('greeting'));
  await visitor.lookAt(OTHER);
  await visitor.until('he has greeted', async () => (await visitor.count('line.ended', OTHER)) > 0);
  await visitor.say('お時間');
  await visitor.until('the moment for a card', inBeat('offering'));
  // The words and the bow, one within the other.
  await visitor.say('切');
  await visitor.reach(400, 4);
  await visitor.bow(30, 60, 66);
  await visitor.fallSilent();
  await visitor.live(60);
  await received(visitor, { from: OTHER, words: 'Chōdai itashimasu', confirm: 'Ōishi-sama' });
  await handFreed(visitor);
  await visitor.until('he asks who one is', inBeat('identity'));
  await visitor.say('営業部');
  await visitor.until('he listens', inBeat('asking'));
  await visitor.say('後日');
  await visitor.until('time to leave', inBeat('closing'));
  await visitor.say('では');
  await visitor.fallSilent();
  await visitor.reach(400, 4);
  await visitor.bow(30, 60, 66);
  await visitor.until('one’s own desk', inBeat('desk'));
  await atTheDesk(visitor);
  await theEnd(visitor);
}

async function atTheDesk(visitor: RealVisitor): Promise<void> {
  await visitor.walk('seat.own');
  await visitor.live(120);
  await visitor.lookDownAt('holder.learner');
  await visitor.live(40);
  await packetIn(visitor);
  // The laptop lies behind it, and would be meant.
  await visitor.named('holder.learner');
  await cardDrawn(visitor);
  await visitor.pointAt('envelope');
  await visitor.letGo();
  await visitor.until('the card is in the envelope', async () => (await visitor.count('card.enclosed')) > 0);
  await visitor.say('大石');
  await visitor.fallSilent();
  await visitor.pointAt('envelope');
  await visitor.press();
  await visitor.until('the envelope is in the hand', () => visitor.inHand('envelope'));
  await visitor.tap('KeyC');
  await visitor.live(90);
  await visitor.walk('office.post');
  await visitor.turnTo('post');
  await visitor.pointAt('post');
  await visitor.live(30);
  await visitor.letGo();
  await visitor.until('the letter is on its way', async () => (await visitor.count('letter.sent')) > 0);
  await visitor.goTo('office.exit');
}
