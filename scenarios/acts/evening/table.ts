/** What stands on the low table: at every place a glass, chopsticks, a plate and a towel; bottles, a flask and dishes between them. */
import { fromFrame } from '../../body/geometry';
import type { Layout, Spot } from '../../body/layout';
import type { EntityKind } from '../../body/staging';
import type { Entity } from '../../body/world';
import { VESSELS, capacityMl } from '../../body/vessels';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { DEG } from '../../kernel/trig';
import { thing } from '../setting';

export const LOW_TABLE = 'lowtable';

/** What is in a glass: beer comes in small ones, everything else in tall ones. */
export type Drink = 'beer' | 'oolong' | 'water';

/** Before a seat, seen by who sits there: to the right, and ahead. */
const PLACE = {
  glass: [150, 545], chopsticks: [0, 450], plate: [-20, 560], oshibori: [-230, 460],
} as const satisfies Partial<Record<EntityKind, readonly [number, number]>>;

/** Beer as a good hand has poured it: seven parts of liquid, three of foam, not quite to the brim. */
const BEER_SHARE = 0.6;
const FOAM_SHARE = 0.25;
const TEA_SHARE = 0.85;

export interface Laid {
  readonly person: PersonId;
  readonly seat: Spot;
  readonly drink: Drink;
  /** Empty glasses are poured later. */
  readonly isEmpty?: boolean;
}

function surfaceMm(layout: Layout): number {
  return (layout.furniture.find((one) => one.id === LOW_TABLE)?.heightMm ?? 360) + 1;
}

export function filledGlass(drink: Drink): { fillMl: number; foamMl: number } {
  if (drink !== 'beer') return { fillMl: Math.round(capacityMl(VESSELS.tumbler) * TEA_SHARE), foamMl: 0 };
  const all = capacityMl(VESSELS.glass);
  return { fillMl: Math.round(all * BEER_SHARE), foamMl: Math.round(all * FOAM_SHARE) };
}

/** Everything before one person. The glass is theirs; nobody owns the rest. */
export function placeFor(layout: Layout, { person, seat, drink, isEmpty }: Laid): Entity[] {
  const yaw = (seat.yaw10 / 10) * DEG;
  const put = (kind: keyof typeof PLACE, more: Partial<Entity> = {}): Entity => {
    const [side, ahead] = PLACE[kind];
    return thing(`${kind}.${person}`, kind, LOW_TABLE, { ...fromFrame({ x: seat.x, z: seat.z, yaw }, side, ahead), y: surfaceMm(layout), yaw, room: seat.room, owner: person, ...more });
  };
  return [
    put('glass', { state: drink, ...(isEmpty === true ? { fillMl: 0, foamMl: 0 } : filledGlass(drink)) }),
    put('chopsticks'), put('plate'), put('oshibori'),
  ];
}

/** Stands on the table, from its middle: toward the row of the guests (+ as the layout has it), and along it. */
export interface Shared {
  readonly id: string;
  readonly kind: EntityKind;
  readonly x: number;
  readonly along: number;
  readonly fillMl?: number;
  readonly state?: string;
  readonly yawDeg?: number;
}

export function onTable(layout: Layout, shared: readonly Shared[]): Entity[] {
  const table = layout.furniture.find((one) => one.id === LOW_TABLE);
  if (table === undefined) throw new RangeError('this room has no low table');
  return shared.map(({ id, kind, x, along, fillMl, state, yawDeg }) => thing(id, kind, LOW_TABLE, {
    x: table.x + x, z: table.z + along, y: surfaceMm(layout), yaw: (yawDeg ?? 0) * DEG, room: table.room, owner: LEARNER, state: state ?? '',
    ...(fillMl === undefined ? {} : { fillMl, foamMl: 0 }),
  }));
}

