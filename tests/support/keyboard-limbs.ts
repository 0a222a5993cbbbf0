/** The keyboard alone: one thing in the focus, never more than two keys down. */
import type { LineId } from '../../scenarios/kernel/ids';
import type { Lead, Limbs, Pace, Side, Way } from './limbs';
import type { Visitor } from './visitor';

const CARRY: Readonly<Record<Lead, readonly [back: string, on: string]>> = {
  'hands.reach': ['KeyS', 'KeyW'],
  'hands.side': ['KeyA', 'KeyD'],
  'hands.height': ['KeyG', 'KeyT'],
  'object.tilt': ['KeyH', 'KeyY'],
  'step.forward': ['ArrowDown', 'ArrowUp'],
  'step.side': ['KeyA', 'KeyD'],
  'step.turn': ['ArrowLeft', 'ArrowRight'],
};
const HAND: Readonly<Record<Side, string>> = { left: 'KeyF', right: 'KeyJ' };
const SPOTS = ['Digit1', 'Digit2', 'Digit3'];

export class KeyboardLimbs implements Limbs {
  readonly visitor: Visitor;
  private carrying: readonly string[] = [];
  private bending: Way = 0;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  aim(id: string): void {
    if (!this.visitor.loop.scene.things.some((thing) => thing.id === id)) throw new Error(`${id} is not in the list (beat ${this.visitor.beat})`);
    this.visitor.send({ kind: 'focus', id });
    this.visitor.live(1);
  }

  press(side: Side): void {
    this.visitor.tap(HAND[side]);
  }

  clap(): void {
    this.visitor.press(HAND.left);
    this.visitor.press(HAND.right);
    this.visitor.letGo(HAND.left);
    this.visitor.letGo(HAND.right);
  }

  spot(spot: number): void {
    this.visitor.tap(SPOTS[spot] ?? '');
  }

  lookOn(): void {
    this.visitor.tap('KeyQ');
  }

  say(line: LineId): void {
    this.visitor.say(line);
  }

  go(): void {
    this.visitor.tap('KeyX');
  }

  posture(wanted: 'sit' | 'stand'): void {
    if (this.visitor.loop.scene.seated !== (wanted === 'sit')) this.visitor.tap('KeyC');
  }

  turn(way: Way): void {
    this.visitor.tap('KeyR', way < 0);
    this.visitor.live(24);
  }

  flip(): void {
    this.visitor.tap('KeyV');
  }

  part(): void {
    this.visitor.tap('KeyZ');
  }

  /** Two at once, and no more: one while a key bows. */
  lead(ways: ReadonlyMap<Lead, Way>): void {
    const asked = [...ways].map(([lead, way]) => CARRY[lead][way > 0 ? 1 : 0]);
    // What is on its way goes on: fingers do not jump from key to key.
    const keys = [...this.carrying.filter((key) => asked.includes(key)), ...asked.filter((key) => !this.carrying.includes(key))].slice(0, this.bending === 1 ? 1 : 2);
    for (const key of this.carrying) if (!keys.includes(key)) this.send('up', key);
    for (const key of keys) if (!this.carrying.includes(key)) this.send('down', key);
    this.carrying = keys;
  }

  bend(way: Way, pace: Pace): void {
    if (way === this.bending) return;
    if (this.bending === 1) this.send('up', 'Space');
    if (way !== 0) this.rest();
    if (way === 1) this.send('down', 'Space', pace === 'slow');
    if (way === -1) this.visitor.tap('KeyB', pace === 'fast');
    this.bending = way;
  }

  /** The fingers come off the keys that carry, for another. */
  private rest(): void {
    for (const key of this.carrying) this.send('up', key);
    this.carrying = [];
  }

  private send(kind: 'down' | 'up', input: string, shift = false): void {
    this.visitor.send(kind === 'down' ? { kind, input, shift } : { kind, input });
  }
}
