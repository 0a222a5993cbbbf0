/** A piece of furniture in its own frame: origin on the floor below its middle, front toward +z; sizes in m. */
import type { Furniture } from '../../../../scenarios/body/layout';
import { rgb } from '../../colour';
import type { SetBuilder } from '../set-builder';

export type Make = (set: SetBuilder, w: number, d: number, h: number, thing: Furniture) => void;

export const WOOD = rgb('#c3a47e');
export const WOOD_DARK = rgb('#8a6a4a');
export const WALNUT = rgb('#74563c');
export const STEEL = rgb('#8d9094');
export const BLACK = rgb('#2e2c2a');
export const DARK = rgb('#4b4238');
export const PALE = rgb('#e8e2d6');
export const WHITE = rgb('#f3f0e9');
export const CLOTH = rgb('#6f6a60');
