import { base } from '../source/base-mesh';
import type { Face } from '../source/base-mesh';
import { flipFaces } from '../mesh/part';
import type { Place } from '../paint/layout';
import { placeIn } from '../paint/layout';

/** Teeth are the base mesh's own low helper shapes: they move with every expression. Its tongue is too large to be seen. */
export const TEETH: readonly Face[] = [...base.upperTeeth, ...base.lowerTeeth];
/** Their winding is not the same all round, so both sides are drawn. */
export const TEETH_BACK: readonly Face[] = flipFaces(TEETH);

const inMouth = placeIn('mouth');

/** Teeth are seen for moments and through lips: one enamel, no gums. */
export const placeTeeth: Place = (u) => inMouth(0.04 + ((u - 0.678) / 0.0605) * 0.42, 0.6);
