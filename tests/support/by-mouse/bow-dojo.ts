/** How one bows in S02 in the real app: the trunk is pulled down with Space and the mouse, and Q lowers the eyes and lifts them again. */
import type { PlayPage } from '../play-page';
import { RealVisitor } from '../real-visitor';

interface Bow {
  readonly deg: number;
  readonly holdSteps: number;
  /** What is said first; '' = a light bow needs no words. */
  readonly words: string;
}

/** By what the panel beside her says is asked for: a depth, or a moment. */
const BOWS: readonly (readonly [asked: RegExp, bow: Bow])[] = [
  [/15/, { deg: 15, holdSteps: 30, words: '' }],
  [/30/, { deg: 30, holdSteps: 60, words: 'お世話' }],
  [/45/, { deg: 45, holdSteps: 130, words: '誠' }],
  [/corridor/, { deg: 15, holdSteps: 20, words: '' }],
  [/partner/, { deg: 30, holdSteps: 60, words: 'お世話' }],
  [/client/, { deg: 45, holdSteps: 90, words: 'ありがとうございました' }],
  [/Apolog/, { deg: 45, holdSteps: 120, words: '誠' }],
];
const FALL_STEPS = 54;

export async function dojoByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const visitor = await RealVisitor.begin(play, size);
  await visitor.lookAt('nomura');
  for (let count = 1; ; count += 1) {
    await visitor.until('the next bow is asked for', async () => (await visitor.count('bow.expected', 'scene')) >= count || (await visitor.isOver()));
    if (await visitor.isOver()) return;
    await answer(play, visitor);
  }
}

async function answer(play: PlayPage, visitor: RealVisitor): Promise<void> {
  await visitor.live(10);
  const panel = (await play.page.locator('.bow-asked').textContent()) ?? '';
  const bow = BOWS.find(([words]) => words.test(panel))?.[1];
  if (bow === undefined) throw new Error(`nobody knows a bow for "${panel}"`);
  if (bow.words !== '') {
    await visitor.say(bow.words);
    await visitor.fallSilent();
  }
  await visitor.raisePointer();
  await visitor.bowWithEyes(bow.deg, FALL_STEPS, bow.holdSteps);
  await visitor.live(60);
}
