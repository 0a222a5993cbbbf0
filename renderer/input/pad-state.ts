/** What the gamepad's adapter remembers between two events. Plain data, a part of the input's state. */

/** What a stick is used for, from the moment it leaves its rest until it is back: nothing changes its meaning under the thumb. */
export type LeftUse = 'carry' | 'walk' | 'spent';
export type RightUse = 'turn' | 'trunk' | 'tilt';

export interface PadState {
  /** As last reported, dead zone and all. */
  readonly axes: readonly number[];
  /** Buttons that are down, whatever they mean: the first halves of chords. */
  readonly held: ReadonlySet<string>;
  readonly left: LeftUse | undefined;
  readonly right: RightUse | undefined;
  /** The stick moves the trunk: when it comes to rest, so does the trunk. */
  readonly isBowing: boolean;
  /** When a held focus button moves on by itself. */
  readonly repeatAt: number;
  /** How far the mouse has been moved since the pad was last used: a brushed one takes nothing over. */
  readonly strayPx: number;
}

export const PAD_AT_REST: PadState = { axes: [], held: new Set(), left: undefined, right: undefined, isBowing: false, repeatAt: 0, strayPx: 0 };
