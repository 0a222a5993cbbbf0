/** Eyes follow what the pointer seeks at the rim of the picture: a glance aside or down, while the gaze stays what it was. */

const ASIDE = 0.55;
const ASIDE_FROM = 0.7;
/** Far enough to see the floor before one's own feet, where the next step goes. */
const DOWN = 0.42;
const DOWN_FROM = 0.35;
const UP = 0.2;
const UP_FROM = 0.8;

export class Glance {
  /** Rad; + is to the left, as yaw is, and up. */
  yaw = 0;
  pitch = 0;

  /** The pointer is here in the picture: -1..1 from left to right and from top to bottom. */
  seek(x: number, y: number): void {
    const side = beyond(Math.abs(x), ASIDE_FROM) * ASIDE;
    this.yaw = x > 0 ? -side : side;
    this.pitch = y > 0 ? -beyond(y, DOWN_FROM) * DOWN : beyond(-y, UP_FROM) * UP;
  }

  /** The pointer is elsewhere, or does not lead. */
  rest(): void {
    this.yaw = 0;
    this.pitch = 0;
  }
}

function beyond(value: number, from: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (1 - from)));
  return part * part * (3 - 2 * part);
}
