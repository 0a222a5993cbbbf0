/** A visitor at the real app with a real mouse and real keys: walks, looks, speaks and bows. */
import type { LineId } from '../../scenarios/kernel/ids';
import { LINES } from '../../scenarios/text/lines/line-catalog';
import type { PlayPage } from './play-page';
import { RealHands } from './real-hands';

const FAN_TRIES = 60;
const MOST_LOOKS = 16;

/** Of the learner's own body at the lower edge of the picture, as parts of its width and height. */
const POCKETS = { inner: { x: 0.18, y: 0.965 }, side: { x: 0.82, y: 0.965 } } as const;

export class RealVisitor extends RealHands {
  /** Whoever knows the keys folds them away: they lie over a part of the room that one wants to point at. */
  static async begin(play: PlayPage, size: { readonly width: number; readonly height: number }): Promise<RealVisitor> {
    await play.page.locator('.legend-fold').click();
    return new RealVisitor(play, size);
  }

  async toPocket(pocket: keyof typeof POCKETS): Promise<void> {
    const { x, y } = POCKETS[pocket];
    await this.glide({ x: x * this.size.width, y: y * this.size.height });
  }

  /** Out of the hip pocket, silent, and back. */
  async silencePhone(): Promise<void> {
    await this.toPocket('side');
    await this.tap('KeyF');
    await this.until('the phone is out', () => this.inHand('phone'));
    await this.reach(280);
    await this.press();
    await this.live(60);
    await this.letGo();
    await this.toPocket('side');
    await this.live(20);
    await this.tap('KeyF');
  }

  /** Goes to a place by a click on it, or by its key while the hand that clicks is full. `shows`: what one sees of it. */
  async goTo(id: string, shows = id): Promise<void> {
    const isAimed = (await this.turned(shows)) && (await this.aimAt(shows)) && (id.startsWith('door.') || (await this.isMeant(id)));
    // It lies at one's feet, or what one holds has come between.
    if (!isAimed) await this.named(id);
    if (isAimed && !(await this.isClosed())) await this.clickHere();
    else await this.tap('KeyX');
  }

  /** Goes there, and is there. */
  async walk(id: string, shows = id): Promise<void> {
    const gone = async (): Promise<number> => (await this.count('walk.ended')) + (await this.count('room.entered'));
    const before = await gone();
    await this.goTo(id, shows);
    await this.until(`at ${id}`, async () => (await gone()) > before);
  }

  private async isMeant(id: string): Promise<boolean> {
    return this.play.page.evaluate((meant) => window.reigiTest?.channel('reach.target') === meant, id);
  }

  private async isClosed(): Promise<boolean> {
    return this.play.page.evaluate(() => window.reigiTest?.channel('hand.right.grip') === 1);
  }

  async isLookingAt(target: string): Promise<boolean> {
    return this.play.page.evaluate((at) => window.reigiTest?.channel('gaze.target') === at, target);
  }

  /** Looks on until the eyes are on what one holds: it goes along with the pointer, and cannot be pointed at. */
  async lookDownAt(thing: string): Promise<void> {
    for (let tries = 0; !(await this.isLookingAt(thing)); tries += 1) {
      if (tries > MOST_LOOKS) throw new Error(`${thing} cannot be looked at`);
      await this.tap('KeyQ');
      await this.live(4);
    }
  }

  /** Looks on until the eyes are on this person; pointing would lead the hands there as well. */
  async lookAt(person: string): Promise<void> {
    for (let tries = 0; !(await this.isLookingAt(`face:${person}`)); tries += 1) {
      if (tries > 2 * MOST_LOOKS) throw new Error(`${person} cannot be looked at`);
      // Whom the eyes do not find from here stands behind one's back.
      if (tries === MOST_LOOKS) await this.turnTo(person);
      await this.tap('KeyQ');
      await this.live(4);
    }
    await this.live(30);
  }

  /** Opens the fan until the line is among those that can be said, and picks it by its number. */
  async say(words: string): Promise<void> {
    const { page } = this.play;
    for (let tries = 0; tries < FAN_TRIES; tries += 1) {
      await page.keyboard.down('KeyE');
      await this.live(2);
      const lines = await page.locator('.fan-line').allTextContents();
      const index = lines.findIndex((line) => line.includes(words));
      if (index >= 0) await page.keyboard.press(`Digit${index + 1}`);
      await this.live(2);
      await page.keyboard.up('KeyE');
      await this.live(2);
      if (index >= 0) return;
      await this.live(20);
    }
    throw new Error(`nobody could say ${words} (beat ${await this.beat()})`);
  }

  /** The same by what the line means. */
  async sayLine(id: LineId): Promise<void> {
    const line = LINES.find((one) => one.id === id);
    if (line === undefined) throw new Error(`there is no line ${id}`);
    await this.say(line.en);
  }

  /** Until one's own words are over. */
  async fallSilent(): Promise<void> {
    await this.until('the words are over', async () => (await this.count('line.ended')) >= (await this.count('line.began')));
  }

  async isUpright(): Promise<boolean> {
    return this.play.page.evaluate(() => window.reigiTest?.channel('trunk.pitch') === 0);
  }

  /** Pulls the trunk down with Space and the mouse, and stays there. */
  async holdBow(degrees: number, fallSteps: number): Promise<void> {
    await this.play.page.keyboard.down('Space');
    await this.pull(degrees, fallSteps);
  }

  async straighten(): Promise<void> {
    await this.play.page.keyboard.up('Space');
  }

  async bow(degrees: number, fallSteps: number, holdSteps: number): Promise<void> {
    await this.holdBow(degrees, fallSteps);
    await this.live(holdSteps);
    await this.straighten();
  }

  /** The same with the eyes on the floor while one is down there, and on the face again once the back is straight. */
  async bowWithEyes(degrees: number, fallSteps: number, holdSteps: number): Promise<void> {
    await this.holdBow(degrees, fallSteps);
    await this.tap('KeyQ');
    await this.live(holdSteps);
    await this.straighten();
    await this.until('upright', () => this.isUpright());
    await this.tap('KeyQ');
  }

  async pull(degrees: number, fallSteps: number): Promise<void> {
    const px = Math.max(4, Math.min(12, (this.size.height - this.at.y) / 50)) * degrees;
    await this.glide({ x: this.at.x, y: this.at.y + px }, Math.round(fallSteps / 3));
  }
}
