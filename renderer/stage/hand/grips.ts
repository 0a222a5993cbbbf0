/** The grips as bends from rest, in degrees for the eye: three joints a finger, flexion positive. */
import type { Finger } from '../body/bones';
import type { Grip } from './grip-shares';

export interface GripSpec {
  readonly fingers: Readonly<Record<Exclude<Finger, 'thumb'>, readonly [number, number, number]>>;
  /** Thumb: first joint about its hinge, its length and across; then the two others. */
  readonly thumb: readonly [number, number, number, number, number];
  /** How far the fingers close up sideways: 0 fanned as they rest, 1 parallel. */
  readonly together: number;
  /** The pinch point as shares of the hand: to the thumb's side, along, out of the palm. Grips that meet a pad have none. */
  readonly anchor?: readonly [number, number, number];
  /** For grips closed about something round: its radius, m, how far along the hand its axis lies, and whether the pinch point is on the axis or on the wall in the hand. */
  readonly wraps?: { readonly radius: number; readonly along: number; readonly on: 'axis' | 'wall' };
  /**
   * For grips where the thumb's pad meets a finger's: which way the held plane's normal looks in the hand (thumb's side, along, palm), and
   * where on the index it lies (pad, thumb's side). `step`: how much more each further finger bends. `lies`: the plane lies on the fingers as
   * they are and the thumb comes to it; else both look for each other, and the thumb's pad says how it lies.
   */
  readonly meets?: {
    readonly normal: readonly [number, number, number]; readonly on: readonly [number, number]; readonly joint: 2 | 3;
    readonly step?: readonly [number, number, number]; readonly lies?: boolean;
  };
}

export const GRIP_SPECS: Readonly<Record<Grip, GripSpec>> = {
  rest: { fingers: { index: [8, 14, 8], middle: [11, 17, 10], ring: [13, 19, 12], little: [14, 19, 12] }, thumb: [8, 0, -14, 8, 8], together: 0.8, anchor: [0.24, 0.94, 0.1] },
  open: { fingers: { index: [2, 6, 4], middle: [4, 7, 4], ring: [6, 8, 5], little: [9, 9, 6] }, thumb: [2, 0, 2, 6, 4], together: 0.92, anchor: [-0.15, 0.95, 0.1] },
  pinch: {
    fingers: { index: [38, 46, 16], middle: [48, 52, 22], ring: [55, 56, 26], little: [60, 58, 28] }, thumb: [14, 4, -14, 12, 10], together: 0.9,
    meets: { normal: [0.8, 0, 0.6], on: [0.8, 0.6], joint: 3 },
  },
  tray: {
    fingers: { index: [26, 20, 8], middle: [28, 21, 9], ring: [31, 22, 10], little: [34, 24, 12] }, thumb: [10, 0, -8, 10, 8], together: 0.95,
    meets: { normal: [0.55, 0, 0.83], on: [0.95, 0.3], joint: 2 },
  },
  flat: {
    fingers: { index: [-16, -2, -8], middle: [-16, -2, -8], ring: [-16, -2, -8], little: [-16, -2, -8] }, thumb: [25, 45, 45, 15, 0], together: 0.95,
    meets: { normal: [0, -0.08, 1], on: [1, 0], joint: 2, step: [0, 0, 0], lies: true },
  },
  round: { fingers: { index: [48, 62, 30], middle: [52, 66, 32], ring: [55, 68, 34], little: [57, 68, 34] }, thumb: [26, 6, -22, 18, 20], together: 0.9, anchor: [0.12, 0.8, 0.32] },
  bottle: { fingers: { index: [40, 40, 20], middle: [40, 40, 20], ring: [40, 40, 20], little: [40, 40, 20] }, thumb: [26, 6, -22, 18, 20], together: 0.85, wraps: { radius: 0.0378, along: 0.86, on: 'axis' } },
  glass: { fingers: { index: [44, 44, 24], middle: [44, 44, 24], ring: [44, 44, 24], little: [44, 44, 24] }, thumb: [26, 6, -22, 18, 20], together: 0.9, wraps: { radius: 0.0305, along: 0.9, on: 'axis' } },
  ochoko: { fingers: { index: [48, 50, 28], middle: [48, 50, 28], ring: [48, 50, 28], little: [48, 50, 28] }, thumb: [26, 6, -22, 18, 20], together: 0.92, wraps: { radius: 0.0255, along: 0.98, on: 'axis' } },
  under: { fingers: { index: [0, 0, 0], middle: [0, 0, 0], ring: [0, 0, 0], little: [0, 0, 0] }, thumb: [-4, 0, 20, 0, 0], together: 0.94, wraps: { radius: 0.6, along: 1.34, on: 'wall' } },
  cradle: { fingers: { index: [14, 18, 10], middle: [15, 20, 11], ring: [17, 22, 12], little: [20, 24, 13] }, thumb: [8, 0, -2, 8, 6], together: 0.92, wraps: { radius: 0.0385, along: 1.12, on: 'wall' } },
  clap: { fingers: { index: [0, 0, 0], middle: [0, 0, 0], ring: [0, 0, 0], little: [0, 0, 0] }, thumb: [-2, 0, -4, 2, 0], together: 0.96, wraps: { radius: 0.6, along: 1, on: 'wall' } },
  cover: { fingers: { index: [0, 0, 0], middle: [0, 0, 0], ring: [0, 0, 0], little: [0, 0, 0] }, thumb: [6, 0, -16, 6, 2], together: 0.98, wraps: { radius: 0.6, along: 0.82, on: 'wall' } },
  stop: { fingers: { index: [14, 20, 10], middle: [16, 22, 11], ring: [19, 24, 12], little: [22, 26, 13] }, thumb: [6, 0, -4, 8, 6], together: 0.85, anchor: [0.3, 0.95, 0.1] },
  gesture: { fingers: { index: [1, 4, 2], middle: [1, 4, 2], ring: [2, 5, 3], little: [4, 6, 4] }, thumb: [6, 0, -18, 6, 4], together: 0.97, anchor: [0.28, 1.02, 0.06] },
  lap: { fingers: { index: [4, 8, 5], middle: [5, 9, 5], ring: [6, 10, 6], little: [8, 11, 6] }, thumb: [6, 0, -10, 6, 6], together: 0.95, anchor: [0.28, 0.94, 0.15] },
  fold: { fingers: { index: [4, 6, 4], middle: [4, 6, 4], ring: [5, 7, 4], little: [6, 7, 4] }, thumb: [8, 0, -20, 6, 4], together: 0.92, anchor: [0.1, 0.8, 0.1] },
};
