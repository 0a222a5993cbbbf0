import { base } from '../source/base-mesh';
import type { Face } from '../source/base-mesh';
import { flipFaces } from '../mesh/part';
import type { Place } from '../paint/layout';
import { placeIn } from '../paint/layout';

/** Teeth and tongue are the base mesh's own low helper shapes: they move with every expression, and cost 300 triangles. */
export const TEETH: readonly Face[] = flipFaces([...base.upperTeeth, ...base.lowerTeeth]);
export const TONGUE: readonly Face[] = base.tongue;

const inMouth = placeIn('mouth');

/** Teeth are seen for moments and through lips: one enamel, no gums. */
export const placeTeeth: Place = (u) => inMouth(0.04 + ((u - 0.678) / 0.0605) * 0.42, 0.1);
export const placeTongue: Place = (u, v) => inMouth(0.56 + ((u - 0.6229) / 0.025) * 0.4, 0.08 + ((v - 0.929) / 0.055) * 0.8);
