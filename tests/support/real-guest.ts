/** A visitor at a table, by real mouse and keys: glasses and bottles go up and down by the wheel, lean by Alt and the mouse, and are watched as they are seen. */
import { couldTouch } from '../../scenarios/body/toasts';
import { toFrame } from '../../scenarios/body/geometry';
import { stagedLip, stagedRim } from '../../scenarios/body/staged-rims';
import type { EntityStaging, PersonStaging, Staging } from '../../scenarios/body/staging';
import { LEARNER, type LineId } from '../../scenarios/kernel/ids';
import type { Variation } from '../../scenarios/kernel/scene';
import { DEG } from '../../scenarios/kernel/trig';
import type { WorldPoint } from '../../renderer/stage/stage-props';
import type { PlayPage } from './play-page';
import { RealVisitor } from './real-visitor';

/** Of the wheel, and of its keys while they are down. */
const MOST_AIMS = 8;
const NOTCH_MM = 15;
const NOTCH_PX = 100;
const KEY_MM_PER_STEP = 2.5;
const FINE_MM = 5;
const FULL_REACH_MM = 650;
const FULL_SIDE_MM = 700;

interface Place {
  readonly side: number;
  readonly forward: number;
}

export class RealGuest extends RealVisitor {
  /** As `begin` of a visitor; a guest has their own name for it, for classes have one only. */
  static async sitDown(play: PlayPage, size: { readonly width: number; readonly height: number }): Promise<RealGuest> {
    await play.page.locator('.legend-fold').click();
    return new RealGuest(play, size);
  }

  async seen(): Promise<Staging> {
    const staging = await this.play.page.evaluate(() => window.reigiTest?.seen());
    if (staging === undefined) throw new Error('nothing is being played');
    return staging;
  }

  async tonight(): Promise<Variation> {
    return (await this.play.page.evaluate(() => window.reigiTest?.variation())) ?? {};
  }

  async person(id: string): Promise<PersonStaging> {
    const found = (await this.seen()).people.find((one) => one.id === id);
    if (found === undefined) throw new Error(`nobody called ${id}`);
    return found;
  }

  async thing(id: string): Promise<EntityStaging> {
    const found = (await this.seen()).entities.find((one) => one.id === id);
    if (found === undefined) throw new Error(`nothing called ${id}`);
    return found;
  }

  /** Both hands are on it. */
  async isInBoth(id: string): Promise<boolean> {
    const { left, right } = await this.person(LEARNER);
    return left.holds === id && right.holds === id;
  }

  async isInRight(id: string): Promise<boolean> {
    return (await this.person(LEARNER)).right.holds === id;
  }

  /** What stands on the table comes in sight when one looks down at it. */
  async findOnTable(id: string): Promise<void> {
    await this.find(id);
    if ((await this.sees(id)) !== undefined) return;
    await this.lookDownAt('lowtable');
    await this.live(40);
    await this.find(id);
  }

  /** The pointer lies on the mouth of a glass that stands there. */
  async pointOverMouth(glass: string): Promise<void> {
    await this.findOnTable(glass);
    await this.pointTo(stagedRim(await this.thing(glass)));
  }

  /** A press that lasts: a palm over a glass, an open hand toward a place. */
  async pressLong(): Promise<void> {
    await this.play.page.mouse.down();
    await this.live(20);
  }

  async heard(line: LineId): Promise<void> {
    await this.until(`"${line}" has been said`, () => this.play.page.evaluate((asked) => window.reigiTest?.heard(asked) === true, line));
  }

  async heardOne(lines: readonly LineId[]): Promise<void> {
    await this.until(`one of ${lines.join(', ')}`, () => this.play.page.evaluate((asked) => asked.some((line) => window.reigiTest?.heard(line) === true), lines));
  }

  /** Whether it stands among what can be said. */
  async maySay(line: LineId): Promise<boolean> {
    return this.play.page.evaluate((asked) => window.reigiTest?.sayable().includes(asked) === true, line);
  }

  /** The key of one hand and the button of the other. */
  async bothHands(way: 'down' | 'up'): Promise<void> {
    const { keyboard, mouse } = this.play.page;
    await keyboard[way]('KeyF');
    await mouse[way]();
  }

  async inBeat(name: string): Promise<void> {
    await this.until(`the part ${name}`, async () => (await this.beat()) === name);
  }

  /** Says it to the end. */
  async says(line: LineId): Promise<void> {
    await this.sayLine(line);
    await this.fallSilent();
  }

  /** With the pointer up there is room to pull the trunk down; nothing goes on until one is upright again. */
  async bowed(degrees: number, holdSteps: number): Promise<void> {
    await this.raisePointer();
    await this.bow(degrees, 54, holdSteps);
    await this.until('upright', () => this.isUpright());
  }

  /** The open palm toward what the pointer lies on, and with the eyes on whom it is for the words. */
  async showing(to: string, line: LineId): Promise<void> {
    await this.pressLong();
    await this.lookAt(to);
    await this.says(line);
    await this.letGo();
  }

  /** The pointer lies on a point of the room. */
  async pointTo(at: WorldPoint): Promise<void> {
    for (let aims = 0; aims < MOST_AIMS; aims += 1) {
      const found = await this.play.page.evaluate((point) => window.reigiTest?.project(point), at);
      if (found === undefined) throw new Error('it is behind one’s back');
      if (Math.hypot(found.x - this.at.x, found.y - this.at.y) < 3) return;
      await this.glide(found, 6);
      await this.live(8);
    }
  }

  /** Until somebody has nothing more to say. */
  async heardOut(person: string): Promise<void> {
    await this.until(`${person} has spoken`, async () => (await this.person(person)).speaking === '');
  }

  /** A short click closes the hand that has the mouse for good, or opens it again. */
  async clickHand(): Promise<void> {
    await this.clickHere();
    await this.live(2);
  }

  /** Up by this much, or down: by the wheel as far as its notches go, the rest by the key. */
  async raise(mm: number): Promise<void> {
    const notches = Math.trunc(mm / NOTCH_MM);
    for (let n = 0; n < Math.abs(notches); n += 1) {
      await this.play.page.mouse.wheel(0, -Math.sign(notches) * NOTCH_PX);
      await this.live(6);
    }
    await this.raiseFinely(mm - notches * NOTCH_MM);
  }

  /** So high over the table's own height for hands. */
  async raiseTo(mm: number): Promise<void> {
    await this.raise(mm - Number(await this.play.page.evaluate(() => window.reigiTest?.channel('hands.height'))));
  }

  async raiseFinely(mm: number): Promise<void> {
    const steps = Math.round(Math.abs(mm) / KEY_MM_PER_STEP);
    if (steps === 0) return;
    const key = mm > 0 ? 'KeyT' : 'KeyG';
    await this.play.page.keyboard.down(key);
    await this.live(steps);
    await this.play.page.keyboard.up(key);
    await this.live(1);
  }

  /** While Alt is down the mouse leans what the hands hold: up is toward oneself. */
  async leaning(during: () => Promise<void>): Promise<void> {
    await this.play.page.keyboard.down('AltLeft');
    await during();
    await this.play.page.keyboard.up('AltLeft');
    await this.live(1);
  }

  /** This many px up (to the lips) or down (over a glass), evenly, so many steps each. */
  async lean(px: number, strokePx = 9, strokeSteps = 3): Promise<void> {
    const strokes = Math.max(1, Math.round(Math.abs(px) / strokePx));
    const from = this.at;
    for (let n = 1; n <= strokes; n += 1) {
      await this.play.page.mouse.move(from.x, from.y - (px * n) / strokes);
      await this.live(strokeSteps);
    }
    this.at = { x: from.x, y: from.y - px };
  }

  /** Where something is from where one sits (mm). */
  async frameOf(at: { readonly x: number; readonly z: number }): Promise<Place> {
    const own = await this.person(LEARNER);
    return toFrame({ x: own.x, z: own.z, yaw: (own.yaw10 / 10) * DEG }, at);
  }

  /** Whether glasses could meet over the table. */
  async canTouch(id: string): Promise<boolean> {
    const own = await this.person(LEARNER);
    return couldTouch({ x: own.x, z: own.z, yaw: (own.yaw10 / 10) * DEG }, await this.person(id));
  }

  /** The pointer goes a little way, in the picture’s own measure of reach and side. */
  async nudge(sideMm: number, forwardMm: number, strokes = 2): Promise<void> {
    await this.glide(this.onScreen({ x: this.at.x + (sideMm * this.size.width) / FULL_SIDE_MM, y: this.at.y - (forwardMm * this.size.height) / FULL_REACH_MM }), strokes);
  }

  /** How far the mouth of what one holds is from over a glass: sideways, ahead, and above its rim. */
  async gapTo(bottle: string, glass: string): Promise<Place & { readonly up: number }> {
    const { people, entities } = await this.seen();
    const [own, held, other] = [people.find((one) => one.id === LEARNER), entities.find((one) => one.id === bottle), entities.find((one) => one.id === glass)];
    if (own === undefined || held === undefined || other === undefined) throw new Error(`${bottle} or ${glass} is not there`);
    const yaw = (own.yaw10 / 10) * DEG;
    const [lip, rim] = [stagedLip(held, own), stagedRim(other)];
    const [from, to] = [toFrame({ x: own.x, z: own.z, yaw }, lip), toFrame({ x: own.x, z: own.z, yaw }, rim)];
    return { side: to.side - from.side, forward: to.forward - from.forward, up: lip.y - rim.y };
  }

  async rimAbove(one: string, other: string): Promise<number> {
    return stagedRim(await this.thing(one)).y - stagedRim(await this.thing(other)).y;
  }

  /** Up or down until the gap is right, as well as a key can. */
  async keepGap(up: number, wantedMm: number): Promise<void> {
    if (Math.abs(wantedMm - up) >= FINE_MM) await this.raiseFinely(Math.max(-20, Math.min(20, wantedMm - up)));
  }
}
