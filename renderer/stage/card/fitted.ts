import type { PrintBox } from '../../../scenarios/body/card-model';

/** A picture in the upper left of the place it has, in its own proportions; `x`, `y` are its upper left corner. */
export function fitted(box: PrintBox, width: number, height: number): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { x: box.x - box.width / 2, y: box.y + box.height / 2, width: width * scale, height: height * scale };
}
