/** Eyes follow what the pointer seeks at the rim of the picture: a glance aside or down, while the gaze stays what it was. */

const ASIDE = 0.55;
const ASIDE_FROM = 0.7;
/** Far enough to see the floor before one's own feet, where the next step goes. */
const DOWN = 0.42;
const DOWN_FROM = 0.35;
const UP = 0.2;
const UP_FROM = 0.8;

export class Glance {
  /** Rad; + is to the left, as yaw is, and up. What the eyes have done of it so far. */
  yaw = 0;
  pitch = 0;
  private toYaw = 0;
  private toPitch = 0;

  /** The pointer is here in the picture: -1..1 from left to right and from top to bottom. */
  seek(x: number, y: number): void {
    const side = beyond(Math.abs(x), ASIDE_FROM) * ASIDE;
    this.toYaw = x > 0 ? -side : side;
    this.toPitch = y > 0 ? -beyond(y, DOWN_FROM) * DOWN : beyond(-y, UP_FROM) * UP;
  }

  /** The pointer has found what it sought: a view that went on turning would carry it away from under the pointer. */
  hold(): void {
    this.toYaw = this.yaw;
    this.toPitch = this.pitch;
  }

  /** The pointer is elsewhere, or does not lead. */
  rest(): void {
    this.toYaw = 0;
    this.toPitch = 0;
  }

  /** Goes this part of the way that is left. */
  follow(part: number): void {
    this.yaw += (this.toYaw - this.yaw) * part;
    this.pitch += (this.toPitch - this.pitch) * part;
  }
}

function beyond(value: number, from: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (1 - from)));
  return part * part * (3 - 2 * part);
}
