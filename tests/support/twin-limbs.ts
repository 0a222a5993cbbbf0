/** The list alone: everything is a button that is pressed once, and the hands go by nudges. */
import { REACH_NUDGE_MM, SELF, nudges } from '../../renderer/input/activate';
import type { LineId } from '../../scenarios/kernel/ids';
import type { Lead, Limbs, Pace, Side, Way } from './limbs';
import type { Visitor } from './visitor';

/** Down or left and up or right. What is not here has no button. */
const NUDGES: Readonly<Partial<Record<Lead, readonly [back: string, on: string]>>> = {
  'hands.reach': ['hands.in', 'hands.out'],
  'hands.side': ['hands.leftward', 'hands.rightward'],
  'hands.height': ['hands.down', 'hands.up'],
  'object.tilt': ['tilt.down', 'tilt.up'],
};
/** Nobody presses faster. */
const PRESS_STEPS = 8;
const QUARTERS = 4;
const OVER_MOUTH = 2;

export class TwinLimbs implements Limbs {
  readonly visitor: Visitor;
  private bending: Way = 0;
  private nudgedAt = -PRESS_STEPS;
  private isOnMouth = false;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  aim(id: string): void {
    if (!this.visitor.loop.scene.things.some((thing) => thing.id === id)) throw new Error(`${id} is not in the list (beat ${this.visitor.beat})`);
    this.visitor.send({ kind: 'focus', id });
    this.visitor.live(1);
  }

  press(side: Side): void {
    const { pointed } = this.visitor.loop.state;
    const canCover = this.visitor.loop.scene.things.some(({ id, actions }) => id === pointed && actions.includes('cover'));
    if (!this.isOnMouth || !canCover) return this.self(`hand.${side}`);
    this.visitor.send({ kind: 'activate', id: pointed, action: 'cover' });
    this.visitor.live(1);
  }

  clap(): void {
    this.self('clap');
  }

  /** The fingers go where they should; over the mouth of a glass a palm is held by an action of its own. */
  spot(spot: number): void {
    this.isOnMouth = spot === OVER_MOUTH;
  }

  lookOn(): void {
    this.self('gaze');
  }

  say(line: LineId): void {
    this.visitor.until(`${line} can be said`, () => this.visitor.session.sayable().includes(line));
    this.visitor.send({ kind: 'say', line });
    this.visitor.live(1);
  }

  go(): void {
    this.visitor.send({ kind: 'activate', id: this.visitor.loop.state.pointed, action: 'step' });
    this.visitor.live(1);
  }

  posture(wanted: 'sit' | 'stand'): void {
    if (this.visitor.loop.scene.seated !== (wanted === 'sit')) this.self('posture');
  }

  /** There is one way round only. */
  turn(way: Way): void {
    for (let n = 0; n < (way < 0 ? QUARTERS - 1 : 1); n += 1) {
      this.self('object.turn');
      this.visitor.live(24);
    }
  }

  flip(): void {
    this.self('object.flip');
  }

  part(): void {
    this.self('hands.part');
  }

  lead(ways: ReadonlyMap<Lead, Way>, lag: (lead: Lead) => number): void {
    if (this.visitor.session.step - this.nudgedAt < PRESS_STEPS) return;
    for (const [lead, way] of ways) {
      const button = NUDGES[lead]?.[way > 0 ? 1 : 0];
      if (button === undefined || Math.abs(lag(lead)) <= this.by(button) / 2) continue;
      this.nudgedAt = this.visitor.session.step;
      this.visitor.send({ kind: 'activate', id: SELF, action: button });
      return;
    }
  }

  /** How far a press carries (mm, or 0.1 degree). */
  private by(button: string): number {
    const fine: Readonly<Record<string, number>> = nudges(this.visitor.loop.scene);
    return Math.abs(fine[button] ?? REACH_NUDGE_MM);
  }

  /** One press begins a fall, the next one ends it. */
  bend(way: Way, _pace: Pace): void {
    if (way === this.bending) return;
    if (this.bending === 1) this.self('bow');
    if (way === 1) this.self('bow');
    if (way === -1) this.self('rise');
    this.bending = way;
  }

  private self(action: string): void {
    this.visitor.send({ kind: 'activate', id: SELF, action });
    this.visitor.live(1);
  }
}
