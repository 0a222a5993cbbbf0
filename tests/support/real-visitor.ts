/** A visitor at the real app with a real mouse and real keys, who goes by what the screen and the list of things say. */
import type { PlayPage } from './play-page';

const LOOK_AGAIN_STEPS = 10;
const PATIENCE_STEPS = 60 * 60;
const FAN_TRIES = 60;
const FAR_PX = 90;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of the learner's own body at the lower edge of the picture, as parts of its width and height. */
const POCKETS = { inner: { x: 0.18, y: 0.965 }, side: { x: 0.82, y: 0.965 } } as const;

export class RealVisitor {
  private readonly play: PlayPage;
  private readonly size: { readonly width: number; readonly height: number };
  private at: Point = { x: 640, y: 400 };

  constructor(play: PlayPage, size: { readonly width: number; readonly height: number }) {
    this.play = play;
    this.size = size;
  }

  live(steps: number): Promise<unknown> {
    return this.play.live(steps);
  }

  async beat(): Promise<string> {
    return this.play.page.evaluate(() => window.reigiTest?.state()?.beat ?? '');
  }

  /** What the list says of a thing: its name and state; '' when it is not there. */
  async told(id: string): Promise<string> {
    const thing = this.play.page.locator(`[data-thing="${id}"]`);
    return (await thing.count()) === 0 ? '' : ((await thing.textContent()) ?? '');
  }

  async isHinted(words: RegExp): Promise<boolean> {
    return words.test((await this.play.page.locator('.hint-line').textContent()) ?? '');
  }

  async inHand(id: string): Promise<boolean> {
    return (await this.told(id)).includes('in your hand');
  }

  async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (let lived = 0; !(await isSo()); lived += LOOK_AGAIN_STEPS) {
      if (lived > PATIENCE_STEPS) throw new Error(`waited in vain for: ${what} (beat ${await this.beat()}, step ${this.play.step})`);
      await this.live(LOOK_AGAIN_STEPS);
    }
  }

  async tap(key: string): Promise<void> {
    await this.play.page.keyboard.down(key);
    await this.live(4);
    await this.play.page.keyboard.up(key);
    await this.live(1);
  }

  /** Carries the pointer there, a few px at a time. */
  async glide(to: Point, strokes = 10): Promise<void> {
    const { x, y } = this.at;
    for (let n = 1; n <= strokes; n += 1) {
      await this.play.page.mouse.move(x + ((to.x - x) * n) / strokes, y + ((to.y - y) * n) / strokes);
      await this.live(3);
    }
    this.at = to;
  }

  /** Moves the pointer this far down, or up, from where it is. */
  async stroke(dyPx: number): Promise<void> {
    await this.glide({ x: this.at.x, y: this.at.y + dyPx }, 8);
  }

  /** The hands that follow the pointer reach this far (mm). */
  async reach(mm: number, strokes = 10): Promise<void> {
    await this.glide({ x: this.size.width / 2, y: this.size.height * (1 - mm / 650) }, strokes);
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

  async sees(id: string): Promise<Point | undefined> {
    return this.play.page.evaluate((thing) => window.reigiTest?.find(thing), id);
  }

  /** Lays the pointer on a thing that can be seen. */
  async pointAt(id: string): Promise<void> {
    // The view sways with what the hands and the gaze do, and turns to meet a pointer at its rim: a long way is gone in
    // part, and aimed again until the pointer has it.
    for (let tries = 0; tries < 12; tries += 1) {
      const found = await this.sees(id);
      if (found === undefined) throw new Error(`${id} cannot be seen`);
      const [dx, dy] = [found.x - this.at.x, found.y - this.at.y];
      const far = Math.hypot(dx, dy);
      if (far < 3) return;
      const part = far > FAR_PX ? 0.6 : 1;
      await this.glide({ x: this.at.x + dx * part, y: this.at.y + dy * part }, 4);
      await this.live(8);
    }
  }

  /** Turns round until it is in sight. */
  async turnTo(id: string): Promise<void> {
    for (let n = 0; (await this.sees(id)) === undefined; n += 1) {
      if (n > 40) throw new Error(`${id} is nowhere in sight`);
      await this.play.page.keyboard.down('ArrowRight');
      await this.live(8);
      await this.play.page.keyboard.up('ArrowRight');
      await this.live(16);
    }
  }

  /** Goes to a place by a click on it, turning round first where that is needed. */
  async goTo(id: string): Promise<void> {
    if ((await this.sees(id)) === undefined) await this.turnTo(id);
    await this.click(id);
  }

  /** Looks on until this person is in the middle of the picture. */
  async lookAt(person: string): Promise<void> {
    for (let tries = 0; tries < 12; tries += 1) {
      const found = await this.sees(person);
      if (found !== undefined && Math.abs(found.x - this.size.width / 2) < 160 && found.y < this.size.height * 0.6) return;
      // Pointing at somebody and asking for the next look is looking at them.
      if (found !== undefined) await this.pointAt(person);
      await this.tap('KeyQ');
      await this.live(40);
    }
    throw new Error(`${person} cannot be looked at`);
  }

  /** What the list tells of a thing in the hand when the focus reaches it. */
  async described(id: string): Promise<string> {
    await this.play.focus(id);
    return this.play.page.evaluate(() => {
      const described = document.activeElement?.getAttribute('aria-describedby');
      return document.getElementById(described ?? '')?.textContent ?? '';
    });
  }

  async click(id: string): Promise<void> {
    await this.pointAt(id);
    await this.play.page.mouse.down();
    await this.live(4);
    await this.play.page.mouse.up();
    await this.live(1);
  }

  async press(): Promise<void> {
    await this.play.page.mouse.down();
    await this.live(2);
  }

  async letGo(): Promise<void> {
    await this.play.page.mouse.up();
    await this.live(2);
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

  /** Pulls the trunk down with Space and the mouse, stays, lets go. */
  async bow(degrees: number, fallSteps: number, holdSteps: number): Promise<void> {
    const { page } = this.play;
    await page.keyboard.down('Space');
    await this.pull(degrees, fallSteps);
    await this.live(holdSteps);
    await page.keyboard.up('Space');
  }

  async pull(degrees: number, fallSteps: number): Promise<void> {
    const px = Math.max(4, Math.min(12, (this.size.height - this.at.y) / 50)) * degrees;
    await this.glide({ x: this.at.x, y: this.at.y + px }, Math.round(fallSteps / 3));
  }
}
