/** From where the side view looks: square to where the learner faces, unless a wall or somebody is in the way. */
import { isSolid, type Layout } from '../../scenarios/body/layout';
import type { PersonStaging, Staging } from '../../scenarios/body/staging';
import { LEARNER, type PersonId } from '../../scenarios/kernel/ids';
import type { StageCamera, WorldPoint } from '../stage/stage-props';
import { headMm, lookedAtMm, roomAround, withinRoom } from './standing-room';

/** Where the camera stands, seen from the learner: degrees from straight ahead (to the right is +), and up. */
interface Bearing {
  readonly turnDeg: number;
  readonly upDeg: number;
}

/** [D] Level and square shows a bow as it is; the rest is for a table with neighbours, or a wall. */
const TURNS_DEG = [90, -90, 75, -75, 60, -60, 45, -45, 120, -120] as const;
const UPS_DEG = [2, 18, 32] as const;
/** What hands do on a table is seen from a little above it. */
const SEATED_UP_DEG = 18;
/** Nearer than this two people do not fit, however wide the lens (mm). */
const NEAREST_MM = 1100;
const WANTED_MM = 2500;
/** Whoever is opposite belongs in the picture up to here, and no further aside than this. */
const TOGETHER_MM = 2600;
const OPPOSITE_RAD = 0.8;
/** Half of how broad a person or a thing is that hides what is behind it. */
const BREADTH_MM = 300;
const FOV_DEG = { least: 30, most: 66 } as const;
/** The picture is this many times as wide as it is tall. */
const ASPECT = 1.6;
/** Cosine of what still counts as the same side. */
const SAME_WAY = Math.cos(0.12);
const RAD = Math.PI / 180;

/** What a bearing is worth: a picture in which the learner is hidden is none. */
const WORTH = { learner: 12, other: 4, turned: 1 / 20, raised: 1 / 14, near: 1 / 350, right: 0.6, kept: 1.2 } as const;

/** `kept`: the camera of a moment ago, which stays where it is unless another place is clearly better. Undefined without a learner. */
export function sideOn(staging: Staging, layout: Layout, person: PersonId | undefined, kept: StageCamera | undefined): StageCamera | undefined {
  const learner = staging.people.find(({ id }) => id === LEARNER);
  if (learner === undefined) return undefined;
  const other = oppositeOf(learner, staging.people.find(({ id }) => id === person && id !== LEARNER));
  const at = middleOf(learner, other);
  const places = TURNS_DEG.flatMap((turnDeg) => UPS_DEG.map((upDeg) => {
    const bearing = { turnDeg, upDeg };
    const from = placeAt(staging, layout, { learner, at, bearing });
    return { from, worth: worthOf(staging, layout, { learner, other, at, from, bearing, kept }) };
  }));
  const { from } = places.reduce((best, next) => (next.worth > best.worth ? next : best));
  return { kind: 'free', at, from, fovDeg: fovFor(learner, other, Math.hypot(from.x - at.x, from.y - at.y, from.z - at.z)) };
}

/** Seated people talk to their neighbours too, and what they do lies before them: then the table is the other half of the picture. */
function oppositeOf(learner: PersonStaging, other: PersonStaging | undefined): PersonStaging | undefined {
  if (other === undefined || other.room !== learner.room || learner.sitPercent > 50) return undefined;
  const aside = Math.atan2(other.x - learner.x, other.z - learner.z) - (learner.yaw10 * RAD) / 10;
  const isOpposite = Math.abs(Math.atan2(Math.sin(aside), Math.cos(aside))) < OPPOSITE_RAD;
  return isOpposite && apart(learner, other) < TOGETHER_MM ? other : undefined;
}

function middleOf(learner: PersonStaging, other: PersonStaging | undefined): WorldPoint {
  const ahead = aheadOf(learner);
  const half = other === undefined ? 260 : apart(learner, other) / 2;
  return { x: Math.round(learner.x + ahead.x * half), y: lookedAtMm(learner), z: Math.round(learner.z + ahead.z * half) };
}

interface Wanted {
  readonly learner: PersonStaging;
  readonly at: WorldPoint;
  readonly bearing: Bearing;
}

function placeAt(staging: Staging, layout: Layout, { learner, at, bearing: { turnDeg, upDeg } }: Wanted): WorldPoint {
  const yaw = (learner.yaw10 * RAD) / 10 - turnDeg * RAD;
  const flat = Math.cos(upDeg * RAD) * WANTED_MM;
  const from = { x: at.x + Math.sin(yaw) * flat, y: at.y + Math.sin(upDeg * RAD) * WANTED_MM, z: at.z + Math.cos(yaw) * flat };
  return withinRoom(from, at, roomAround(staging, layout));
}

interface Seen extends Wanted {
  readonly other: PersonStaging | undefined;
  readonly from: WorldPoint;
  readonly kept: StageCamera | undefined;
}

function worthOf(staging: Staging, layout: Layout, { learner, other, at, from, bearing, kept }: Seen): number {
  const { turnDeg, upDeg } = bearing;
  const away = Math.hypot(from.x - at.x, from.z - at.z);
  return WORTH.learner * shareSeen(staging, layout, from, learner)
    + (other === undefined ? 0 : WORTH.other * shareSeen(staging, layout, from, other))
    - WORTH.turned * Math.abs(Math.abs(turnDeg) - 90) - WORTH.raised * Math.abs(upDeg - (learner.sitPercent > 50 ? SEATED_UP_DEG : 0)) - WORTH.near * Math.max(0, NEAREST_MM - away)
    + (turnDeg > 0 ? WORTH.right : 0) + (isSameWay(kept, at, from) ? WORTH.kept : 0);
}

/** Seen from about the same side as before. */
function isSameWay(kept: StageCamera | undefined, at: WorldPoint, from: WorldPoint): boolean {
  if (kept?.kind !== 'free') return false;
  const [before, now] = [[kept.from.x - kept.at.x, kept.from.y - kept.at.y, kept.from.z - kept.at.z], [from.x - at.x, from.y - at.y, from.z - at.z]] as const;
  const dot = before[0] * now[0] + before[1] * now[1] + before[2] * now[2];
  return dot > SAME_WAY * Math.hypot(...before) * Math.hypot(...now);
}

/** How much of a person can be seen from there, 0 to 1: head, chest, and the hands before it. */
function shareSeen({ people, room }: Staging, { furniture }: Layout, from: WorldPoint, person: PersonStaging): number {
  const head = headMm(person);
  const ahead = aheadOf(person);
  const points = [head - 120, head - 480, head - 620].map((y, index) => ({ x: person.x + ahead.x * index * 150, y, z: person.z + ahead.z * index * 150 }));
  const inTheWay = [
    ...people.filter((one) => one.id !== person.id && one.room === room).map((one) => ({ x: one.x, z: one.z, half: BREADTH_MM, top: headMm(one) })),
    ...furniture.filter((one) => one.room === room && isSolid(one.kind)).map((one) => ({ x: one.x, z: one.z, half: Math.min(one.widthMm, one.depthMm) / 2, top: one.heightMm })),
  ];
  return points.filter((point) => !inTheWay.some((thing) => hides(thing, from, point))).length / points.length;
}

interface Upright {
  readonly x: number;
  readonly z: number;
  /** Half of its breadth, mm. */
  readonly half: number;
  readonly top: number;
}

function hides({ x, z, half, top }: Upright, from: WorldPoint, point: WorldPoint): boolean {
  const [dx, dz] = [point.x - from.x, point.z - from.z];
  const length = Math.max(1, Math.hypot(dx, dz));
  const along = ((x - from.x) * dx + (z - from.z) * dz) / length;
  // A camera in somebody's head shows nothing either.
  if (along < -half || along > length - half / 2) return false;
  const beside = Math.abs((x - from.x) * dz - (z - from.z) * dx) / length;
  return beside < half && from.y + (point.y - from.y) * Math.max(0, along / length) < top;
}

function fovFor(learner: PersonStaging, other: PersonStaging | undefined, away: number): number {
  const tall = headMm(learner) - lookedAtMm(learner) + 120;
  const wide = (other === undefined ? 260 : apart(learner, other) / 2) + 420;
  const fov = (2 * Math.atan(Math.max(tall, wide / ASPECT) / Math.max(1, away))) / RAD;
  return Math.round(Math.min(FOV_DEG.most, Math.max(FOV_DEG.least, fov)));
}

function aheadOf({ yaw10 }: PersonStaging): { readonly x: number; readonly z: number } {
  return { x: Math.sin((yaw10 * RAD) / 10), z: Math.cos((yaw10 * RAD) / 10) };
}

function apart(one: { readonly x: number; readonly z: number }, other: { readonly x: number; readonly z: number }): number {
  return Math.hypot(one.x - other.x, one.z - other.z);
}
