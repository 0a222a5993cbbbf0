/** A gamepad: the cross leads the focus, triggers are hands, sticks carry, walk, bow and tilt. */
import type { LineId } from '../../scenarios/kernel/ids';
import type { Lead, Limbs, Pace, Side, Way } from './limbs';
import { A, B, L3, LB, LT, RB, RT, Y, type PadVisitor } from './pad-visitor';

const R3 = 11;
const CROSS = { up: 12, down: 13, left: 14, right: 15 } as const;
const SPOTS = [CROSS.left, CROSS.up, CROSS.right] as const;
/** Leans of the right stick: six tenths of a degree a step down or a quarter, a third of a degree up. */
const FALL = { fast: 1, usual: 0.9, slow: 0.42 } as const;
const RISE = { fast: -1, usual: -0.64, slow: -0.64 } as const;

type Leans = readonly [left: readonly [number, number], right: readonly [number, number]];
const AT_REST: Leans = [[0, 0], [0, 0]];

export class PadLimbs implements Limbs {
  readonly visitor: PadVisitor;
  private bending = 0;
  private carried: Leans = AT_REST;
  private leans = '';
  private isCrossDown: number | undefined;

  constructor(visitor: PadVisitor) {
    this.visitor = visitor;
  }

  aim(id: string): void {
    this.visitor.aim(id);
  }

  press(side: Side): void {
    this.visitor.tapButton(side === 'left' ? LT : RT);
  }

  clap(): void {
    for (const value of [1, 0]) for (const trigger of [LT, RT]) this.visitor.button(trigger, value);
  }

  spot(spot: number): void {
    this.chord(SPOTS[spot] ?? CROSS.left);
  }

  lookOn(): void {
    this.visitor.tapButton(Y);
  }

  say(line: LineId): void {
    this.visitor.say(line);
  }

  go(): void {
    this.visitor.tapButton(A);
  }

  posture(wanted: 'sit' | 'stand'): void {
    // The same button walks to a place in the focus: something that is no place is aimed at first.
    const { things } = this.visitor.loop.scene;
    const other = things.find(({ actions }) => !actions.includes('step') && !actions.includes('sit'));
    const isPlace = things.some(({ id, actions }) => id === this.visitor.loop.state.pointed && (actions.includes('step') || actions.includes('sit')));
    if (isPlace && other !== undefined) this.visitor.aim(other.id);
    // Whoever went to a seat has sat down meanwhile.
    if (this.visitor.loop.scene.seated !== (wanted === 'sit')) this.visitor.tapButton(A);
  }

  turn(way: Way): void {
    this.visitor.tapButton(way < 0 ? LB : RB);
    this.visitor.live(24);
  }

  flip(): void {
    this.visitor.tapButton(B);
  }

  part(): void {
    this.chord(B);
  }

  lead(ways: ReadonlyMap<Lead, Way>): void {
    const way = (lead: Lead): number => ways.get(lead) ?? 0;
    const isCarrying = way('hands.reach') !== 0 || way('hands.side') !== 0;
    this.carried = [
      isCarrying ? [way('hands.side'), -way('hands.reach')] : [way('step.side'), -way('step.forward')],
      [way('step.turn'), -way('object.tilt')],
    ];
    this.lean();
    const height = way('hands.height');
    const cross = height === 0 ? undefined : height > 0 ? CROSS.up : CROSS.down;
    if (cross === this.isCrossDown) return;
    if (this.isCrossDown !== undefined) this.visitor.button(this.isCrossDown, 0);
    if (cross !== undefined) this.visitor.button(cross, 1);
    this.isCrossDown = cross;
  }

  bend(way: Way, pace: Pace): void {
    const lean = way === 0 ? 0 : (way < 0 ? RISE : FALL)[pace];
    if (lean !== 0 && this.bending === 0) this.visitor.button(L3, 1);
    if (lean === 0 && this.bending !== 0) {
      // A stick goes on with what it began until it has been at rest.
      this.visitor.sticks(this.carried[0], [0, 0]);
      this.visitor.button(L3, 0);
    }
    this.bending = lean;
    this.lean();
  }

  private lean(): void {
    const [left, right] = this.carried;
    const next: Leans = [left, this.bending === 0 ? right : [0, this.bending]];
    if (JSON.stringify(next) === this.leans) return;
    this.leans = JSON.stringify(next);
    this.visitor.sticks(...next);
  }

  private chord(button: number): void {
    this.visitor.button(R3, 1);
    this.visitor.tapButton(button);
    this.visitor.button(R3, 0);
  }
}
