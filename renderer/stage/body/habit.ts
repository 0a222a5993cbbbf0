/** How somebody carries themselves, whatever they do: the line that is judged, hip joints to neck base, is not touched by it. */
export interface Habit {
  /** The neck's lean against the back; the head stays as level as it was. */
  readonly neckDeg: number;
  /** How round the back is: the hips lean back by half of it, the spine forward by what brings the line where it was. */
  readonly backDeg: number;
  /** From the middle to each knee when seated, mm: women keep their knees together, men a fist or two apart. */
  readonly kneesMm: number;
}

export const UPRIGHT: Habit = { neckDeg: 0, backDeg: 0, kneesMm: 95 };
