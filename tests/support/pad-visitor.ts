/** A visitor with a gamepad: its buttons and sticks alone, read as the app reads them. */
import { gamepad } from '../../renderer/input/gamepad';
import { PadReader } from '../../renderer/input/pad-reader';
import type { Session } from '../../scenarios/kernel/session-api';
import type { LineId } from '../../scenarios/kernel/ids';
import { FakePad, type PadPose } from './fake-pad';
import { Visitor } from './visitor';

export const A = 0, B = 1, X = 2, Y = 3, LB = 4, RB = 5, LT = 6, RT = 7, L3 = 10;
const CROSS = { up: 12, down: 13, left: 14, right: 15 } as const;
const FAN = [CROSS.up, CROSS.left, CROSS.down, CROSS.right] as const;

export class PadVisitor extends Visitor {
  private readonly fake: FakePad;
  /** How the pad was held, and from which step: to be held so again before the real app. */
  readonly poses: { readonly step: number; readonly pose: PadPose }[] = [];

  constructor(session: Session) {
    const fake = new FakePad();
    super(session, gamepad, 'gamepad', new PadReader(fake.list));
    this.fake = fake;
    // A pad that has just been found is only looked at.
    this.live(1);
  }

  button(index: number, value: number): void {
    this.fake.buttons[index] = value;
    this.held();
  }

  sticks(left: readonly [number, number], right: readonly [number, number] = [0, 0]): void {
    this.fake.axes.splice(0, 4, ...left, ...right);
    this.held();
  }

  tapButton(index: number): void {
    this.button(index, 1);
    this.live(4);
    this.button(index, 0);
  }

  /** Goes through the things around by the cross until this one is in the focus. */
  aim(id: string): void {
    const { loop } = this;
    const place = loop.scene.things.findIndex((thing) => thing.id === id);
    if (place === -1) throw new Error(`${id} is not around`);
    for (let n = 0; loop.state.pointed !== id; n += 1) {
      if (n > loop.scene.things.length) throw new Error(`the focus never reached ${id}`);
      const at = loop.scene.things.findIndex((thing) => thing.id === loop.state.pointed);
      const way = at > place ? CROSS.left : CROSS.right;
      // A thumb that knows the way is quick.
      this.button(way, 1);
      this.live(1);
      this.button(way, 0);
    }
  }

  override say(line: LineId): void {
    this.until(`${line} can be said`, () => this.session.sayable().includes(line));
    this.button(X, 1);
    const button = FAN[this.loop.view().fan?.indexOf(line) ?? -1];
    if (button === undefined) throw new Error(`${line} is not in the fan`);
    this.tapButton(button);
    this.button(X, 0);
  }

  override lookAt(id: string): void {
    for (let n = 0; this.me.gazeAt !== id; n += 1) {
      if (n > 20) throw new Error(`${id} cannot be looked at`);
      this.tapButton(Y);
    }
  }

  /** Opens a hand that is still closed by itself. */
  openHand(trigger: typeof LT | typeof RT): void {
    if (this.loop.view().hands[trigger === LT ? 'left' : 'right']) this.tapButton(trigger);
  }

  private held(): void {
    this.poses.push({ step: this.session.step, pose: this.fake.pose });
    this.live(1);
  }
}
