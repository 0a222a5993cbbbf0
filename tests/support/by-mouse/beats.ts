/** What one does in every meeting, by mouse and keys: the holder comes out, a card is offered, one is received, one takes leave. */
import type { RealVisitor } from '../real-visitor';

export const HOLDER = 'holder.learner';
const OWN = ['card.own', 'card.spare', 'card.spare.2'] as const;
/** So far out, what one holds is well in sight (mm). */
export const IN_SIGHT_MM = 260;
const OFFERED_MM = 480;
const MEETING_MM = 460;
const READ_STEPS = 200;

/** Words as they stand in the fan: kanji with their reading behind them. */
export interface Giving {
  readonly to: string;
  readonly words: string;
}
export interface Taking {
  readonly from: string;
  readonly words: string;
  /** '' = the name is not read back here. */
  readonly confirm: string;
}

export async function holderOut(visitor: RealVisitor): Promise<void> {
  await visitor.toPocket('inner');
  await visitor.tap('KeyF');
  await visitor.until('the holder is out', () => visitor.inHand(HOLDER));
  await visitor.reach(IN_SIGHT_MM);
}

/** The free hand closes on what the other one holds, wherever the pointer lies. */
export async function cardDrawn(visitor: RealVisitor): Promise<void> {
  await visitor.press();
  await visitor.until('a card is in the hand', async () => (await ownInHand(visitor)) !== undefined);
  await visitor.live(10);
}

async function ownInHand(visitor: RealVisitor): Promise<string | undefined> {
  for (const card of OWN) if (await visitor.inHand(card)) return card;
  return undefined;
}

/** The Japanese side up, the text toward the other; `isWrongWay`: toward oneself. */
export async function turnedRight(visitor: RealVisitor, isWrongWay = false): Promise<void> {
  const lies = await visitor.described((await ownInHand(visitor)) ?? '');
  if (lies.includes('English side')) await visitor.tap('KeyV');
  if (lies.includes('faces you') === isWrongWay) return;
  await visitor.tap('KeyR');
  await visitor.tap('KeyR');
  await visitor.live(60);
}

/** A card is drawn, turned and laid ready on the holder. */
export async function cardReady(visitor: RealVisitor, isWrongWay = false): Promise<void> {
  // The eyes go down to what the hands do.
  await visitor.lookDownAt(HOLDER);
  await visitor.live(40);
  await cardDrawn(visitor);
  await turnedRight(visitor, isWrongWay);
  await visitor.letGo();
}

/** Held out with both hands and the words, a small bow as it is taken, and yoroshiku. */
export async function offered(visitor: RealVisitor, { to, words }: Giving): Promise<void> {
  await visitor.say(words);
  await visitor.live(20);
  await visitor.reach(OFFERED_MM, 12);
  await visitor.holdBow(15, 30);
  await visitor.until('their hands are on it', async () => (await visitor.count('card.taken', to)) > 0);
  await visitor.live(30);
  await visitor.letGo();
  await visitor.straighten();
  await visitor.reach(IN_SIGHT_MM);
  await visitor.fallSilent();
  await visitor.live(20);
  await visitor.say('よろしくお');
}

/** Met with both hands and the words, a small bow, and time to read. */
export async function received(visitor: RealVisitor, { from, words, confirm }: Taking): Promise<void> {
  const card = `card.${from}`;
  await visitor.until('their card comes', async () => (await visitor.count('card.extended', from)) > 0);
  await visitor.live(60);
  await visitor.reach(MEETING_MM, 8);
  await visitor.pointAt(card);
  await visitor.press();
  await visitor.say(words);
  await visitor.until('received', () => visitor.inHand(card));
  await visitor.live(30);
  await visitor.bow(15, 30, 40);
  await read(visitor, from);
  if (confirm !== '') await visitor.say(confirm);
}

/** Looked at for as long as it deserves. */
export async function read(visitor: RealVisitor, from: string): Promise<void> {
  await visitor.reach(300);
  await visitor.live(60);
  await visitor.lookDownAt(`card.${from}`);
  await visitor.live(READ_STEPS);
  await visitor.lookAt(from);
}

/** Every card of the packet goes into the holder in the other hand. */
export async function packetIn(visitor: RealVisitor): Promise<void> {
  await pointedTo(visitor, 'packet');
  await visitor.press();
  await visitor.until('the packet is in the hand', () => visitor.inHand('packet'));
  await visitor.reach(IN_SIGHT_MM);
  await visitor.letGo();
  await visitor.until('the holder is full', async () => (await visitor.count('holder.filled')) > 0);
}

/** Beneath the holder, or into it, out of the way of the next card. */
export async function handFreed(visitor: RealVisitor): Promise<void> {
  await visitor.fallSilent();
  await visitor.reach(IN_SIGHT_MM);
  await visitor.letGo();
  await visitor.live(10);
}

/** Seated: the holder lies on the table, and their card on it. */
export async function laidOut(visitor: RealVisitor, from: string): Promise<void> {
  const card = `card.${from}`;
  if (!(await visitor.inHand(HOLDER))) await holderOut(visitor);
  if (!(await visitor.inHand(card))) {
    // Out of the holder that the other hand holds.
    await visitor.press();
    await visitor.until('their card is in the hand', () => visitor.inHand(card));
  }
  await pointedTo(visitor, 'table');
  await visitor.tap('KeyF');
  await visitor.until('the holder lies there', async () => !(await visitor.inHand(HOLDER)));
  await pointedTo(visitor, HOLDER);
  await visitor.letGo();
  await visitor.until('their card lies on it', async () => !(await visitor.inHand(card)));
}

/** Their card into the holder, and the holder into the jacket. */
export async function allTaken(visitor: RealVisitor, from: string): Promise<void> {
  const card = `card.${from}`;
  await pointedTo(visitor, card);
  await visitor.press();
  await visitor.until('their card is in the hand', () => visitor.inHand(card));
  await pointedTo(visitor, HOLDER);
  await visitor.tap('KeyF');
  await visitor.until('the holder is in the hand', () => visitor.inHand(HOLDER));
  await visitor.letGo();
  await visitor.live(12);
  await visitor.toPocket('inner');
  await visitor.live(20);
  await visitor.tap('KeyF');
  await visitor.live(20);
}

export async function pointedTo(visitor: RealVisitor, id: string): Promise<void> {
  await visitor.find(id);
  await visitor.pointAt(id);
  await visitor.live(20);
}

export async function tookLeave(visitor: RealVisitor, from: string, words: string): Promise<void> {
  await visitor.until('time to leave', async () => (await visitor.beat()) === 'closing');
  await visitor.lookAt(from);
  await visitor.say(words);
  await visitor.fallSilent();
  await visitor.reach(400, 4);
  await visitor.bow(30, 60, 66);
  await visitor.live(150);
}

export async function theEnd(visitor: RealVisitor): Promise<void> {
  await visitor.until('the end', () => visitor.isOver());
}
