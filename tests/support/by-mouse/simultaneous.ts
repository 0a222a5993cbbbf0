/** How one plays S06 by mouse and keys: both cards cross, the right hand gives while the left one receives on the holder. */
import type { PlayPage } from '../play-page';
import { RealVisitor } from '../real-visitor';
import { cardDrawn, cardReady, handFreed, holderOut, read, theEnd, tookLeave } from './beats';

const OTHER = 'nakamura';
const THEIRS = 'card.nakamura';
const TO_THE_MIDDLE_MM = 60;

export async function simultaneousByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const visitor = await RealVisitor.begin(play, size);
  await holderOut(visitor);
  await cardReady(visitor);
  await cardDrawn(visitor);
  await visitor.until('she names herself', async () => (await visitor.beat()) === 'naming');
  await visitor.lookAt(OTHER);
  await visitor.until('she has named herself', async () => (await visitor.count('line.ended', OTHER)) > 0);
  await visitor.say('営業部');
  await visitor.fallSilent();
  await crossed(visitor);
  await visitor.bow(15, 30, 36);
  await visitor.live(60);
  await read(visitor, OTHER);
  await handFreed(visitor);
  await tookLeave(visitor, OTHER, 'では');
  await theEnd(visitor);
}

/** The hands part as hers have, and go out until each card is over a holder. */
async function crossed(visitor: RealVisitor): Promise<void> {
  await visitor.until('her right hand alone offers', async () => (await visitor.count('card.extended', OTHER)) > 0);
  await visitor.tap('KeyZ');
  await visitor.live(14);
  const isOver = async (): Promise<boolean> => (await visitor.count('card.over-tray')) > 0 && (await visitor.count('card.over-tray', OTHER)) > 0;
  let mm = 260;
  for (; mm < 640 && !(await isOver()); mm += 15) {
    await visitor.reach(mm, 2);
    await visitor.live(8);
  }
  // From the rim to the middle.
  await visitor.reach(mm + TO_THE_MIDDLE_MM, 4);
  await visitor.until('her card is on the holder', async () => (await visitor.count('card.received')) > 0);
  await visitor.say('Chōdai itashimasu');
  await visitor.letGo();
  await visitor.live(6);
  await visitor.tap('KeyZ');
  await visitor.press();
  await visitor.until('both hands are on it', () => visitor.inHand(THEIRS));
}
