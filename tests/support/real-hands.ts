/** The real mouse and keys of somebody who goes by what the screen and the list of things say. */
import type { ObservationType } from '../../scenarios/kernel/observation';
import type { PlayPage } from './play-page';

const LOOK_AGAIN_STEPS = 10;
const PATIENCE_STEPS = 60 * 60;
const FAR_PX = 90;
const MOST_AIMS = 12;
const MOST_TURNS = 40;
/** As far to either side as one still looks ahead, of the picture's width. */
const AHEAD = 0.3;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the pointer goes to look about, in parts of the picture: at its rim the eyes come along. Low down to the near edge
 * of the desk, and to its corners above the pockets.
 */
const LOOKS = [[0.5, 0.93], [0.1, 0.93], [0.9, 0.93], [0.03, 0.84], [0.97, 0.84]] as const;

export class RealHands {
  protected readonly play: PlayPage;
  protected readonly size: { readonly width: number; readonly height: number };
  protected at: Point = { x: 640, y: 400 };

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

  /** How often somebody has done this by now. */
  async count(type: ObservationType, by = 'learner'): Promise<number> {
    return this.play.page.evaluate(([what, who]) => window.reigiTest?.count(what, who) ?? 0, [type, by] as const);
  }

  async isOver(): Promise<boolean> {
    return this.play.page.evaluate(() => window.reigiTest?.state()?.ended !== false);
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
    await this.carry(mm, 0, strokes);
  }

  /** So far out and to the right (mm), as far as the picture goes: no mouse leaves the screen. */
  async carry(reachMm: number, sideMm: number, strokes = 10): Promise<void> {
    await this.glide(this.onScreen({ x: (this.size.width * (sideMm + 350)) / 700, y: this.size.height * (1 - reachMm / 650) }), strokes);
  }

  protected onScreen({ x, y }: Point): Point {
    return { x: Math.min(this.size.width - 2, Math.max(2, x)), y: Math.min(this.size.height - 2, Math.max(2, y)) };
  }

  /** High up in the picture, where there is room to pull a bow; whatever the hands hold stays where it is meant to be. */
  async raisePointer(): Promise<void> {
    await this.glide({ x: this.size.width / 2, y: this.size.height * 0.14 });
    await this.live(20);
  }

  async sees(id: string): Promise<Point | undefined> {
    return this.play.page.evaluate((thing) => window.reigiTest?.find(thing), id);
  }

  /** Lays the pointer on a thing that can be seen. */
  async pointAt(id: string): Promise<void> {
    if (!(await this.aimAt(id))) throw new Error(`${id} cannot be seen`);
  }

  /** Whether it could be pointed at. */
  async aimAt(id: string): Promise<boolean> {
    // The view sways with what the hands and the gaze do, and turns to meet a pointer at its rim: a long way is gone in
    // part, and aimed again until the pointer has it.
    for (let tries = 0; tries < MOST_AIMS; tries += 1) {
      const found = await this.sees(id);
      if (found === undefined) return false;
      const [dx, dy] = [found.x - this.at.x, found.y - this.at.y];
      const far = Math.hypot(dx, dy);
      if (far < 3) return true;
      const part = far > FAR_PX ? 0.6 : 1;
      await this.glide({ x: this.at.x + dx * part, y: this.at.y + dy * part }, 4);
      await this.live(8);
    }
    return true;
  }

  /** What lies nearer than the picture shows is found by going down to its rim. */
  async find(id: string): Promise<void> {
    for (const [x, y] of LOOKS) {
      if ((await this.sees(id)) !== undefined) return;
      await this.glide({ x: this.size.width * x, y: this.size.height * y });
      await this.live(60);
    }
  }

  /** Turns round until it is in sight. */
  async turnTo(id: string): Promise<void> {
    if (!(await this.turned(id))) throw new Error(`${id} is nowhere in sight`);
  }

  /** Whether it came in sight, turning round once. */
  async turned(id: string): Promise<boolean> {
    return this.turnedUntil(async () => (await this.sees(id)) !== undefined);
  }

  /** Turns round until it is ahead: at the rim of the picture the view would go on when it is pointed at. */
  async turnRoundTo(id: string): Promise<void> {
    await this.turnRoundToOne([id]);
  }

  /** To whichever of them comes first. */
  async turnRoundToOne(ids: readonly string[]): Promise<string> {
    let ahead: string | undefined;
    const isAhead = async (): Promise<boolean> => {
      for (const id of ids) if (Math.abs(((await this.sees(id))?.x ?? 0) / this.size.width - 0.5) < AHEAD) ahead ??= id;
      return ahead !== undefined;
    };
    if (!(await this.turnedUntil(isAhead)) || ahead === undefined) throw new Error(`${ids.join(', ')}: nothing of it came ahead`);
    return ahead;
  }

  private async turnedUntil(isSo: () => Promise<boolean>): Promise<boolean> {
    for (let n = 0; !(await isSo()); n += 1) {
      if (n > MOST_TURNS) return false;
      await this.play.page.keyboard.down('ArrowRight');
      await this.live(8);
      await this.play.page.keyboard.up('ArrowRight');
      await this.live(16);
    }
    return true;
  }

  async click(id: string): Promise<void> {
    await this.pointAt(id);
    await this.clickHere();
  }

  async clickHere(): Promise<void> {
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

  /** Named by the keyboard's list, where it cannot be pointed at. */
  async named(id: string): Promise<void> {
    await this.play.focus(id);
  }

  /** What the list tells of a thing in the hand when the focus reaches it. */
  async described(id: string): Promise<string> {
    await this.play.focus(id);
    return this.play.page.evaluate(() => {
      const described = document.activeElement?.getAttribute('aria-describedby');
      return document.getElementById(described ?? '')?.textContent ?? '';
    });
  }
}
