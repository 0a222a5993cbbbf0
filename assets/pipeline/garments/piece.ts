import type { Face } from '../source/base-mesh';
import type { WeightField } from '../rig/heat';
import type { TileName } from '../paint/layout';

/** Something worn that was modelled here: a mesh with its own weights, in the bind pose. */
export interface Piece {
  readonly positions: Float64Array;
  readonly faces: readonly Face[];
  readonly uvs: Float64Array;
  readonly field: WeightField;
  readonly tile: TileName;
}
