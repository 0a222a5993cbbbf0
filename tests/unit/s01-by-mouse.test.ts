import { expect, it } from 'vitest';
import { mouseKeyboard } from '../../renderer/input/mouse';
import { summarise } from '../../renderer/session/summarise';
import { createSession } from '../../scenarios/kernel/session';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s01 } from '../../scenarios/scenes/s01-workbench/scene';
import { LOOSE, looseId } from '../../scenarios/scenes/s01-workbench/variation';
import { Pointer } from '../support/pointer';
import { Visitor } from '../support/visitor';

const HOLDER = 'holder.learner';
/** A quarter of a degree a px. */
const TILT_PX = 110;
const TILT_STROKES = 8;

class Evening {
  readonly visitor: Visitor;
  private readonly pointer: Pointer;

  constructor(seed: number) {
    const header = attemptHeader(s01, { id: '00000000-0000-4000-8000-00000000000b', seed, mode: 'learn', pack: 'traditional', device: 'mouse-keyboard' });
    this.visitor = new Visitor(createSession(s01, header), mouseKeyboard, 'mouse-keyboard');
    this.pointer = new Pointer(this.visitor);
  }

  /** `lays`: the holder is put back on the desk before its contents are seen to, so that they can be pointed at. */
  live(lays: boolean): this {
    const { visitor } = this;
    visitor.until('she has greeted', () => this.hasHeard('kb.hello'));
    this.take('card.own');
    this.lookOver('card.own');
    visitor.until('she has read it', () => this.hasHeard('kb.readback'));
    visitor.say('rb.yes');
    visitor.until('the sorting', () => visitor.beat === 'sorting');
    this.pointer.on(HOLDER);
    visitor.tap('KeyF');
    visitor.until('the holder', () => visitor.me.left.holds === HOLDER);
    this.pack();
    for (let at = 1; at <= LOOSE; at += 1) this.sort(looseId(at));
    if (lays) this.turnHolder(false);
    this.take('card.agent');
    this.letGoOver('tray.received');
    this.take('packet');
    this.letGoOver(HOLDER);
    if (lays) this.turnHolder(true);
    this.pointer.on(HOLDER);
    visitor.press('Mouse0');
    visitor.until('a card is drawn', () => visitor.me.right.holds.startsWith('card'));
    visitor.live(14);
    this.letGoOver(HOLDER);
    this.pointer.on('inner:learner');
    visitor.live(20);
    visitor.tap('KeyF');
    visitor.until('the mirror', () => visitor.beat === 'mirror');
    this.before();
    return this;
  }

  /** Into the left hand, or out of it. */
  private turnHolder(up: boolean): void {
    const { visitor, pointer } = this;
    pointer.reach(300, 14);
    pointer.on(up ? HOLDER : '');
    visitor.tap('KeyF');
    visitor.until('the holder is where it should be', () => (visitor.me.left.holds === HOLDER) === up);
    visitor.live(20);
  }

  private hasHeard(line: string): boolean {
    return this.visitor.session.observations.some((one) => one.type === 'line.ended' && one.line === line);
  }

  private take(id: string): void {
    this.pointer.on(id);
    this.visitor.press('Mouse0');
    this.visitor.until(`${id} is in the hand`, () => this.visitor.me.right.holds === id);
    // Longer than a tap, which would close the hand for good.
    this.pointer.reach(300, 14);
  }

  private lookOver(card: string): void {
    const { visitor, pointer } = this;
    pointer.on(card);
    visitor.tap('KeyQ');
    visitor.press('AltLeft');
    const from = visitor.loop.state.pointer.reach;
    for (const way of [-1, 1]) {
      for (let n = 0; n < TILT_STROKES; n += 1) visitor.send({ kind: 'move', side: 0, reach: from, dxPx: 0, dyPx: (way * TILT_PX) / TILT_STROKES, roomPx: 400 });
      visitor.live(40);
    }
    visitor.letGo('AltLeft');
    expect(visitor.loop.state.channels['object.tilt']).toBe(0);
  }

  private letGoOver(id: string): void {
    this.pointer.on(id);
    this.visitor.letGo('Mouse0');
    this.visitor.until(`let go over ${id}`, () => this.visitor.me.right.holds === '');
    this.visitor.live(6);
  }

  private pack(): void {
    const { visitor } = this;
    const card = visitor.thing(visitor.me.right.holds);
    if (Math.abs(((card.yaw10 - visitor.me.yaw10 + 5400) % 3600) - 1800) < 900) {
      visitor.tap('Mouse2');
      visitor.tap('KeyR');
      visitor.live(60);
    }
    this.letGoOver(HOLDER);
  }

  private sort(card: string): void {
    this.take(card);
    this.lookOver(card);
    const isClean = this.visitor.loop.scene.things.find(({ id }) => id === card)?.stateKey === 'state.clean';
    if (isClean) this.pack();
    else this.letGoOver('tray.aside');
  }

  private before(): void {
    const { visitor, pointer } = this;
    visitor.tap('KeyC');
    visitor.live(90);
    pointer.click('flat.mirror');
    visitor.until('there', () => !visitor.loop.scene.things.some(({ id }) => id === 'flat.mirror') && visitor.me.speedMmS === 0);
    pointer.on('mirror');
    visitor.tap('KeyQ');
    visitor.live(90);
    for (const amiss of ['collar', 'lint']) {
      if (!visitor.loop.scene.things.some(({ id, actions }) => id === amiss && actions.includes('reach'))) continue;
      pointer.on(amiss);
      visitor.hold('Mouse0', 60);
    }
    if (visitor.thing('phone').state !== 'silent') this.silence();
    visitor.until('she has spoken', () => visitor.person('kobayashi').speaking === '');
    visitor.say('ready');
    for (let n = 0; n < 1800 && !visitor.session.ended; n += 1) visitor.live(1);
  }

  private silence(): void {
    const { visitor, pointer } = this;
    pointer.on('phone');
    visitor.tap('KeyF');
    visitor.until('the phone is out', () => visitor.me.left.holds === 'phone');
    pointer.on('phone');
    visitor.hold('Mouse0', 60);
    pointer.on('pocket:learner');
    visitor.tap('KeyF');
    visitor.live(20);
  }
}

it.each([[2, false], [3, false], [5, true]])('the evening before is prepared by mouse and keys without a fault (seed %i, the holder laid down meanwhile: %s)', (seed, lays) => {
  const { visitor } = new Evening(seed).live(lays);
  expect(summarise(s01, visitor.session)).toMatchObject({ total: 100, critical: [] });
});
