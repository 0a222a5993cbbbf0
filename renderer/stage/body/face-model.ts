/** Where the parts of a face are: metres from the head's pivot (top of the neck), x to the left, y up, z ahead. */
export const FACE = {
  /** Neck base to the pivot. */
  neckLength: 0.085,
  eyes: [0.0315, 0.066, 0.074],
  eyeRadius: 0.0125,
  lidSwing: 1.0,
  brow: [0.032, 0.0875, 0.0905],
  browHalf: 0.019,
  mouth: [0.0235, 0.0005, 0.0925],
  mouthOpen: 0.008,
} as const;
