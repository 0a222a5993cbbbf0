/** A mouse for a visitor who plays by device events alone. */
import type { Visitor } from './visitor';

const SCREEN_PX = 800;
const FULL_REACH_MM = 650;

/** How far down the screen the pointer lies when the hands reach this far. */
export function reachPx(mm: number): number {
  return SCREEN_PX * (1 - mm / FULL_REACH_MM);
}

/** The pointer of a visitor: where it lies decides where the hands are, what it lies on what they mean. */
export class Pointer {
  private readonly visitor: Visitor;
  private y = 760;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  on(id: string, spot = 0): void {
    this.visitor.send({ kind: 'point', id, spot });
    this.visitor.live(1);
  }

  /** Moves evenly to where the hands reach this far. */
  reach(mm: number, steps: number): void {
    const from = this.y;
    const to = reachPx(mm);
    for (let n = 1; n <= steps; n += 1) this.to(from + ((to - from) * n) / steps);
  }

  to(y: number): void {
    const dyPx = y - this.y;
    this.y = y;
    this.visitor.send({ kind: 'move', side: 0, reach: (1 - y / SCREEN_PX) * FULL_REACH_MM, dxPx: 0, dyPx, roomPx: SCREEN_PX - y });
    this.visitor.live(1);
  }

  click(id: string): void {
    this.on(id);
    // A hand that holds something would let go of it: the key goes there instead.
    if (this.visitor.loop.view().hands[this.visitor.lead]) this.visitor.tap('KeyX');
    else this.visitor.click();
  }

  /** Pulls the trunk down while Space is held, stays, and lets go. */
  bow(degrees: number, fall: number, hold: number): void {
    this.visitor.press('Space');
    const { pxPerDegree } = this.visitor.loop.state.bow;
    for (let n = 0; n < fall; n += 1) this.to(this.y + (degrees * pxPerDegree) / fall);
    this.visitor.live(hold);
    this.visitor.letGo('Space');
  }
}
