import { Color } from 'three';
import type { Rgb } from './geometry/mesh-builder';

const scratch = new Color();

/** A colour in the linear space that vertex colours need; `shade` darkens (< 1) or lightens. */
export function rgb(hex: string, shade = 1): Rgb {
  scratch.set(hex);
  return [Math.min(1, scratch.r * shade), Math.min(1, scratch.g * shade), Math.min(1, scratch.b * shade)];
}
