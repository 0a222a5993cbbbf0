/** Names for what a gamepad has, in the standard layout: `Pad0` ... its buttons, `PadAxis0+` one half of an axis, `Pad11+Pad14` two buttons together. */

/** What is read of a `Gamepad`; a test brings its own. */
export interface PadLike {
  readonly id: string;
  readonly index: number;
  readonly connected: boolean;
  readonly mapping: string;
  /** On the scale of `performance.now()`: when it last changed. */
  readonly timestamp: number;
  readonly buttons: readonly { readonly value: number }[];
  readonly axes: readonly number[];
}

const AXIS = /^PadAxis(\d+)([+-])$/;

export function isPadInput(input: string): boolean {
  return input.startsWith('Pad');
}

/** How far (0..1) the half of an axis that an input names is pushed; 0 for what is no axis. */
export function axisValue(input: string, axes: readonly number[]): number {
  const [, index, sign] = AXIS.exec(input) ?? [];
  const value = index === undefined ? 0 : (axes[Number(index)] ?? 0);
  // A driver that reports no number must not move anything.
  if (!Number.isFinite(value)) return 0;
  return Math.min(1, Math.max(0, sign === '-' ? -value : value));
}

/** Which stick an input is a direction of. */
export function stickOf(input: string): 'left' | 'right' | undefined {
  const [, index] = AXIS.exec(input) ?? [];
  if (index === undefined) return undefined;
  return Number(index) < 2 ? 'left' : 'right';
}

export type Way = 'up' | 'down' | 'left' | 'right';

/** Where one pushes a stick for an input. */
export function axisWay(input: string): Way | undefined {
  const [, index, sign] = AXIS.exec(input) ?? [];
  if (index === undefined) return undefined;
  const isUpright = Number(index) % 2 === 1;
  return sign === '-' ? (isUpright ? 'up' : 'left') : isUpright ? 'down' : 'right';
}

/** The buttons of a chord, the one that makes it last; a single input is a chord of one. */
export function chordOf(input: string): readonly string[] {
  return input.split(/\+(?=Pad)/);
}
