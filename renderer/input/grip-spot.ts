/** Which grip a hand gets, from where the pointer lies: on a card margin, edge of the print, over the print; on a glass its wall, or its mouth. */
import { CARD_HEIGHT_MM, CARD_WIDTH_MM, PRINT_BOXES } from '../../scenarios/body/card-model';
import { heightOf } from '../../scenarios/body/rims';
import type { EntityStaging } from '../../scenarios/body/staging';
import { vesselOf } from '../../scenarios/body/vessels';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface WorldPoint extends Point {
  readonly z: number;
}

/** Half of a thumb's pad beyond the print still touches it. */
const NEAR_PRINT_MM = 2;

/** A point of the world in the card's own millimetres: from its centre, +x right and +y up as its upper face is read. */
export function pointOnCard(card: Pick<EntityStaging, 'x' | 'y' | 'z' | 'yaw10' | 'tilt10'>, world: WorldPoint): Point {
  const yaw = (card.yaw10 / 1800) * Math.PI;
  const east = world.x - card.x;
  const south = world.z - card.z;
  const level = east * Math.sin(yaw) + south * Math.cos(yaw);
  // A tilted card lies partly along the vertical; the longer of both readings loses least precision.
  const tilt = (card.tilt10 / 1800) * Math.PI;
  const along = Math.abs(Math.cos(tilt)) > 0.5 ? level / Math.cos(tilt) : (world.y - card.y) / Math.sin(tilt);
  return { x: -east * Math.cos(yaw) + south * Math.sin(yaw), y: along };
}

/** The middles of the card's two short sides in the world. */
export function sidesOfCard({ x, y, z, yaw10 }: Pick<EntityStaging, 'x' | 'y' | 'z' | 'yaw10'>): readonly [WorldPoint, WorldPoint] {
  const yaw = (yaw10 / 1800) * Math.PI;
  const half = CARD_WIDTH_MM / 2;
  return [
    { x: x - half * Math.cos(yaw), y, z: z + half * Math.sin(yaw) },
    { x: x + half * Math.cos(yaw), y, z: z - half * Math.sin(yaw) },
  ];
}

/** 0 margin, 1 edge of the print, 2 over the print. */
export function spotFor(point: Point): number {
  if (Math.abs(point.x) > CARD_WIDTH_MM / 2 || Math.abs(point.y) > CARD_HEIGHT_MM / 2) return 0;
  const beyond = Math.min(
    ...PRINT_BOXES.map((box) => Math.max(Math.abs(point.x - box.x) - box.width / 2, Math.abs(point.y - box.y) - box.height / 2)),
  );
  if (beyond <= 0) return 2;
  return beyond <= NEAR_PRINT_MM ? 1 : 0;
}

/** A hand that closes at or above the rim of a glass is laid over it; lower down it takes the glass. */
export const OVER_MOUTH = 2;

export function spotOnGlass(glass: Pick<EntityStaging, 'kind' | 'state' | 'y'>, world: Pick<WorldPoint, 'y'>): number {
  const name = vesselOf(glass.kind, glass.state);
  return name !== undefined && world.y >= glass.y + heightOf(name) ? OVER_MOUTH : 0;
}
