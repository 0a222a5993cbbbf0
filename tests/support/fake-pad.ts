/** A gamepad in the standard layout, led by a test instead of by thumbs. */
import type { PadLike } from '../../renderer/input/pad-inputs';

const BUTTONS = 17;

export interface PadPose {
  readonly buttons: readonly number[];
  /** Left stick, right stick: x and y each. */
  readonly axes: readonly number[];
}

export class FakePad {
  readonly buttons: number[] = Array.from({ length: BUTTONS }, () => 0);
  readonly axes: number[] = [0, 0, 0, 0];
  isConnected = true;
  id = 'Fake pad';

  /** Stands in for `navigator.getGamepads`. */
  readonly list = (): (PadLike | null)[] => [
    null,
    this.isConnected
      ? { id: this.id, index: 1, connected: true, mapping: 'standard', timestamp: 0, buttons: this.buttons.map((value) => ({ value })), axes: [...this.axes] }
      : null,
  ];

  get pose(): PadPose {
    return { buttons: [...this.buttons], axes: [...this.axes] };
  }
}
