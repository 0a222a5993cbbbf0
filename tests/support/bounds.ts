/** What must hold of every staging, whatever was pressed: whole numbers, within the rooms, hands within reach. In words what does not. */
import type { EntityStaging, HandStaging, PersonStaging, Staging } from '../../scenarios/body/staging';
import { metricsOf, type BodyMetrics } from '../../scenarios/body/metrics';
import { hipsDown, SEATED } from '../../scenarios/body/sitting';
import type { Layout } from '../../scenarios/body/layout';
import { LEARNER } from '../../scenarios/kernel/ids';

/** As far as an arm and a little lean of the shoulder go, from where the shoulder is in this posture and bow. */
const MOST_REACH = 1.13;
/** What is held out takes the shoulder along as far as that goes; nobody is drawn with a longer arm. */
const MOST_HELD = 1.2;
const HOLDING: ReadonlySet<string> = new Set(['hold', 'support', 'pinch']);
/** People and things may stand so far outside the walls: in a doorway, on a street. */
const OUTSIDE_MM = 1000;
const CEILING_MM = 2600;

type Inside = (at: { readonly room: string; readonly x: number; readonly z: number }) => boolean;

/** In the room where it says it is; who is nowhere, or on a screen, is in none. */
export function within({ rooms }: Layout): Inside {
  return ({ room, x, z }) => {
    const walls = rooms.find(({ id }) => id === room);
    return walls === undefined || (x >= walls.x0 - OUTSIDE_MM && x <= walls.x1 + OUTSIDE_MM && z >= walls.z0 - OUTSIDE_MM && z <= walls.z1 + OUTSIDE_MM);
  };
}

export function outOfBounds(staging: Staging, isInside: Inside, bodies: Readonly<Record<string, string>>): readonly string[] {
  // Who is seen on a screen is somewhere else.
  const present = staging.people.filter(({ id }) => !staging.entities.some((thing) => thing.id === `screen.${id}`));
  return [...present.flatMap((one) => wrongWith(one, isInside, bodies)), ...staging.entities.flatMap((thing) => amiss(thing, isInside))];
}

const numbers = (one: object): number[] => Object.values(one).filter((each): each is number => typeof each === 'number');

function wrongWith(one: PersonStaging, isInside: Inside, bodies: Readonly<Record<string, string>>): readonly string[] {
  const wrong: string[] = [];
  if (![...numbers(one), ...numbers(one.left), ...numbers(one.right)].every(Number.isInteger)) wrong.push(`${one.id} has broken numbers`);
  if (one.pitch10 < 0 || one.pitch10 > 600 || Math.abs(one.yaw10) > 1800 || one.sitPercent < 0 || one.sitPercent > 100) wrong.push(`${one.id} is bent or turned beyond nature`);
  if (!isInside(one)) wrong.push(`${one.id} is outside everything, at ${one.x}, ${one.z}`);
  if (one.id !== LEARNER) return wrong;
  const metrics = metricsOf(bodies[one.id] ?? '');
  for (const side of ['left', 'right'] as const) {
    const arms = reach(one[side], side, one, metrics);
    if (arms > (HOLDING.has(one[side].shape) ? MOST_HELD : MOST_REACH)) wrong.push(`the ${side} hand of ${one.id} is ${arms.toFixed(2)} arms away`);
  }
  return wrong;
}

/** From shoulder to pinch point, in arms. */
function reach(hand: HandStaging, side: 'left' | 'right', one: PersonStaging, metrics: BodyMetrics): number {
  const yaw = (one.yaw10 * Math.PI) / 1800;
  const pitch = (one.pitch10 * Math.PI) / 1800;
  const forward = (metrics.shoulderMm - metrics.hipMm) * Math.sin(pitch);
  const out = side === 'left' ? -metrics.shoulderHalfWidthMm : metrics.shoulderHalfWidthMm;
  const shoulder = {
    x: one.x + forward * Math.sin(yaw) - out * Math.cos(yaw), z: one.z + forward * Math.cos(yaw) + out * Math.sin(yaw),
    y: hips(one, metrics) + (metrics.shoulderMm - metrics.hipMm) * Math.cos(pitch),
  };
  return Math.hypot(hand.x - shoulder.x, hand.y - shoulder.y, hand.z - shoulder.z) / (metrics.upperArmMm + metrics.foreArmMm + metrics.handMm);
}

function hips({ sitting = 'chair', sitPercent }: PersonStaging, { hipMm }: BodyMetrics): number {
  return hipMm - hipsDown(sitting, sitPercent / 100) * (hipMm - SEATED[sitting].hipMm);
}

function amiss(thing: EntityStaging, isInside: Inside): readonly string[] {
  const wrong: string[] = [];
  if (!numbers(thing).every(Number.isInteger)) wrong.push(`${thing.id} has broken numbers`);
  if (Math.abs(thing.yaw10) > 1800 || Math.abs(thing.tilt10) > 1800) wrong.push(`${thing.id} is turned beyond a whole turn`);
  // A car drives off, out of everything.
  if (thing.parent !== 'away' && thing.kind !== 'taxi' && (!isInside(thing) || thing.y < 0 || thing.y >= CEILING_MM)) wrong.push(`${thing.id} is outside everything, at ${thing.x}, ${thing.y}, ${thing.z}`);
  return wrong;
}
