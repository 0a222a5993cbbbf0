/** How one plays S01 in the real app with the left hand on the keys and the right one on the mouse, without a fault. */
import { LOOSE, looseId } from '../../scenarios/scenes/s01-workbench/variation';
import type { PlayPage } from './play-page';
import { RealVisitor } from './real-visitor';

const HOLDER = 'holder.learner';
/** How far up the pointer goes while a card is tilted into the light: a quarter of a degree a px. */
const TILT_PX = 110;
const MOST_LOOKS = 8;
/** So far out, hands over the desk are well in sight (mm). */
const IN_SIGHT_MM = 280;
/** `seen`: what is to be done at moments worth a look. */
export async function eveningByMouse(play: PlayPage, size: { width: number; height: number }, seen: (moment: string) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const visitor = await RealVisitor.begin(play, size);
  await visitor.until('she has greeted', async () => (await play.observed('line.ended', 'kobayashi')).length > 0);
  await seen('greeted');
  await proof(play, visitor);
  await seen('proof');
  await visitor.until('the sorting', async () => (await visitor.beat()) === 'sorting');
  await sorting(play, visitor, seen);
  await seen('packed');
  await away(visitor);
  await mirror(visitor, seen);
  await visitor.live(240);
  await visitor.say('支度');
  await seen('ready');
  await visitor.until('the end', async () => (await play.page.evaluate(() => window.reigiTest?.state()?.ended)) !== false);
}

async function proof(play: PlayPage, visitor: RealVisitor): Promise<void> {
  await take(visitor, 'card.own');
  await lookOver(play, visitor);
  await visitor.until('she has read it aloud', () => visitor.isHinted(/read your name aloud/));
  await visitor.live(240);
  await visitor.say('そのとおり');
}

async function sorting(play: PlayPage, visitor: RealVisitor, seen: (moment: string) => Promise<void>): Promise<void> {
  await visitor.find(HOLDER);
  await visitor.pointAt(HOLDER);
  await visitor.tap('KeyF');
  await visitor.until('the holder is in the left hand', () => visitor.inHand(HOLDER));
  await visitor.reach(IN_SIGHT_MM);
  await pack(play, visitor, 'card.own');
  await seen('first-packed');
  for (let at = 1; at <= LOOSE; at += 1) {
    const card = looseId(at);
    await take(visitor, card);
    await lookOver(play, visitor);
    await seen(`looked-over-${at}`);
    if ((await visitor.told(card)).includes('flat and clean')) await pack(play, visitor, card);
    else await layIn(visitor, card, 'tray.aside');
  }
  await seen('sorted');
  // What is held goes along with the pointer: the holder is laid down, and then its contents can be pointed at.
  await visitor.reach(IN_SIGHT_MM);
  await visitor.tap('KeyF');
  await visitor.until('the holder lies there', async () => !(await visitor.inHand(HOLDER)));
  await seen('laid-down');
  await take(visitor, 'card.agent');
  // The eyes are still on the spoilt cards, and the tray for this one is at the other end of the desk.
  await visitor.find('screen.kobayashi');
  await visitor.pointAt('screen.kobayashi');
  await visitor.tap('KeyQ');
  await visitor.live(60);
  await layIn(visitor, 'card.agent', 'tray.received');
  await take(visitor, 'packet');
  await layIn(visitor, 'packet', HOLDER);
  await seen('full');
  await visitor.find(HOLDER);
  await visitor.pointAt(HOLDER);
  await visitor.tap('KeyF');
  await visitor.until('the holder is in the left hand again', () => visitor.inHand(HOLDER));
}

async function take(visitor: RealVisitor, id: string): Promise<void> {
  await visitor.find(id);
  await visitor.pointAt(id);
  await visitor.press();
  await visitor.until(`${id} is in the hand`, () => visitor.inHand(id));
  await visitor.reach(IN_SIGHT_MM);
}

/** Tilted in the light under one's eyes, and level again. */
async function lookOver(play: PlayPage, visitor: RealVisitor): Promise<void> {
  const { page } = play;
  const gaze = (): Promise<unknown> => page.evaluate(() => window.reigiTest?.channel('gaze.target'));
  // The pointer lies where it led the hands, which may be on the laptop: one looks on until it is something at hand.
  for (let n = 0; n < MOST_LOOKS && /^(face:|room$|$)/.test(String(await gaze())); n += 1) await visitor.tap('KeyQ');
  await page.keyboard.down('AltLeft');
  await visitor.stroke(-TILT_PX);
  await visitor.live(36);
  await visitor.stroke(TILT_PX);
  await page.keyboard.up('AltLeft');
  await visitor.live(4);
}

/** What both hands hold goes where the pointer goes, and cannot be caught with it: the holder is named by the list instead. */
async function pack(play: PlayPage, visitor: RealVisitor, card: string): Promise<void> {
  if ((await visitor.described(card)).includes('faces you')) {
    await visitor.tap('KeyR');
    await visitor.tap('KeyR');
    await visitor.live(60);
  }
  await intoHolder(play, visitor, card);
}

async function intoHolder(play: PlayPage, visitor: RealVisitor, what: string): Promise<void> {
  await play.focus(HOLDER);
  await visitor.letGo();
  await visitor.until(`${what} is let go`, async () => !isHeld(await visitor.told(what)));
}

/** A card that has been looked over is told by what was seen. */
function isHeld(told: string): boolean {
  return /in your hand|flat and clean|a stain|corner is bent/.test(told);
}

/** The arm takes as long as the way is. */
async function layIn(visitor: RealVisitor, what: string, where: string): Promise<void> {
  await visitor.find(where);
  await visitor.pointAt(where);
  await visitor.letGo();
  await visitor.until(`${what} is let go`, async () => !isHeld(await visitor.told(what)));
}

async function away(visitor: RealVisitor): Promise<void> {
  await visitor.toPocket('inner');
  await visitor.live(20);
  await visitor.tap('KeyF');
  await visitor.until('the mirror', async () => (await visitor.beat()) === 'mirror');
}

async function mirror(visitor: RealVisitor, seen: (moment: string) => Promise<void>): Promise<void> {
  await visitor.tap('KeyC');
  await visitor.live(90);
  await seen('stood-up');
  await visitor.goTo('flat.mirror');
  await visitor.until('before the mirror', async () => (await visitor.told('flat.mirror')) === '');
  await visitor.live(60);
  await visitor.pointAt('mirror');
  await visitor.tap('KeyQ');
  await visitor.live(90);
  await seen('mirror');
  for (const amiss of ['collar', 'lint']) {
    const told = await visitor.told(amiss);
    if (told === '' || told.includes('lies flat')) continue;
    await visitor.pointAt(amiss);
    await seen(`at-${amiss}`);
    await visitor.press();
    await visitor.live(60);
    await visitor.letGo();
  }
  if (await visitor.isHinted(/Make it silent/)) await visitor.silencePhone();
  await seen('set-right');
}
