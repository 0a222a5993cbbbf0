/** What can be pointed at, as plain shapes: things first, then people, furniture, doors and places on the floor. */
import { Quaternion, Vector3, type Ray } from 'three';
import { parentOf } from '../../../scenarios/body/parent';
import { isSurface, type Furniture } from '../../../scenarios/body/layout';
import { BONE, type Pose } from '../body/bones';
import type { StageShared } from '../stage-context';
import { isOutOfSight } from '../things/out-of-sight';
import type { EntityView } from '../view/entity-view';
import { isPiled, isReceived } from '../view/received';
import { findAmiss, type AmissPlace } from '../things/amiss-places';
import { type Ball, type Box, hitBall, hitBox, hitLevel } from './ray';

/** Half sizes of things, with a little to spare for an unsteady hand (m). */
export const THING_HALF: Readonly<Record<EntityView['kind'], readonly [number, number, number]>> = {
  card: [0.055, 0.018, 0.036], holder: [0.062, 0.02, 0.044], phone: [0.045, 0.02, 0.084], coat: [0.19, 0.08, 0.16], bag: [0.08, 0.2, 0.22],
  door: [0.45, 1.03, 0.09], clock: [0.22, 0.22, 0.08], bottle: [0.045, 0.16, 0.045], glass: [0.045, 0.08, 0.045], tokkuri: [0.05, 0.09, 0.05], ochoko: [0.035, 0.03, 0.035],
  cup: [0.07, 0.05, 0.07], menu: [0.12, 0.02, 0.16], bill: [0.1, 0.025, 0.13], oshibori: [0.1, 0.03, 0.04], chopsticks: [0.03, 0.02, 0.13], plate: [0.1, 0.04, 0.1],
  pen: [0.02, 0.015, 0.08], document: [0.11, 0.015, 0.155], laptop: [0.17, 0.12, 0.13], envelope: [0.12, 0.015, 0.08], bento: [0.14, 0.05, 0.1], cushion: [0.29, 0.06, 0.3], packet: [0.06, 0.02, 0.04], cue: [0.16, 0.12, 0.03], tray: [0.11, 0.02, 0.08], collar: [0.1, 0.1, 0.1], lint: [0.05, 0.05, 0.05], wallet: [0.06, 0.03, 0.05], taxi: [0.85, 0.75, 2.2],
};
const FLAT: ReadonlySet<EntityView['kind']> = new Set(['card', 'holder', 'phone', 'menu', 'bill', 'document', 'envelope', 'packet', 'tray']);
/** Where a thing's own origin is at its foot, its target's middle is higher by half. */
const STANDS: ReadonlySet<EntityView['kind']> = new Set(['bottle', 'glass', 'tokkuri', 'ochoko', 'cup', 'laptop', 'bento', 'cushion', 'taxi']);
/** Small things win over what is this much nearer behind or before them. */
const THING_LEAD = 0.2;
/** What somebody holds out is meant rather than one's own things before it. */
const OFFERED_LEAD = 0.6;
const HEAD = 0.15;
const TRUNK = 0.22;
const SPOT = 0.34;
const MM = 0.001;
/** A thing on which a person is seen who is elsewhere. */
const SCREEN = 'screen.';

const box: Box = { x: 0, y: 0, z: 0, halfX: 0, halfY: 0, halfZ: 0, yaw: 0 };
const ball: Ball = { x: 0, y: 0, z: 0, radius: 0 };
const amiss: AmissPlace = { real: new Vector3(), seen: new Vector3(), turned: new Quaternion(), yaw: 0, hasMirror: false };

export interface Found {
  id: string;
  /** Where along the ray it was hit, m. */
  along: number;
  /** The same, less the lead that small things have. */
  rank: number;
}

type Wanted = (id: string) => boolean;

function consider(found: Found, id: string, along: number | undefined, lead = 0): void {
  if (along === undefined || along - lead >= found.rank) return;
  found.id = id;
  found.along = along;
  found.rank = along - lead;
}

/** The nearest target under a ray, into `found` (id '' = nothing). `eyes`: whose eyes look, who is not a target. */
export function findTarget(shared: StageShared, ray: Ray, wanted: Wanted, eyes: string, found: Found): void {
  found.id = '';
  found.along = 0;
  found.rank = Number.POSITIVE_INFINITY;
  const inHand: EntityView[] = [];
  let handsFull = 0;
  for (const thing of shared.view.entities.values()) {
    if (!wanted(thing.id) || isOutOfSight(thing, shared.view)) continue;
    if (thing.parent === `hand:${eyes}`) handsFull += 1;
    if (isCarried(shared, thing, eyes)) inHand.push(thing);
    else hitThing(shared, ray, thing, eyes, found);
  }
  // With a hand free one means what can be taken rather than what one holds already: that goes with the pointer, and
  // would hide everything. With both full, the one thing is meant for the other.
  if (found.id === '' || handsFull > 1) for (const thing of inHand) hitThing(shared, ray, thing, eyes, found);
  for (const [id, pose] of shared.poses) {
    // Whoever is only on a screen stands somewhere else.
    if (id !== eyes && wanted(id) && shared.view.people.has(id) && !shared.view.entities.has(`${SCREEN}${id}`)) hitPerson(ray, id, pose, found);
  }
  hitPlaces(shared, ray, wanted, found);
}

/** In the own hands, or in what they hold. */
function isCarried({ view }: StageShared, { parent }: EntityView, eyes: string): boolean {
  const own = `hand:${eyes}`;
  return parent === own || view.entities.get(parentOf(parent).id)?.parent === own;
}

function hitThing(shared: StageShared, ray: Ray, thing: EntityView, eyes: string, found: Found): void {
  // Out of a pile the holder gives one.
  if (isPiled(thing) && !isReceived(thing)) return;
  const half = THING_HALF[thing.kind];
  [box.halfX, box.halfY, box.halfZ] = half;
  box.x = thing.at.x;
  box.y = thing.at.y;
  box.z = thing.at.z;
  box.yaw = thing.yaw;
  if (thing.kind === 'door') {
    box.halfX = (shared.layout.doors.find((door) => door.id === thing.id)?.widthMm ?? 850) * MM * 0.5;
    box.y = half[1];
  }
  if (STANDS.has(thing.kind)) box.y += half[1];
  // A bag hangs from its handle when carried and stands on its floor when put down.
  if (thing.kind === 'bag') box.y += thing.held || thing.parent.startsWith('shoulder:') ? -0.2 : 0.16;
  if (thing.parent.startsWith('worn:')) {
    hitAmiss(shared, ray, thing, found);
    return;
  }
  const hit = hitBox(ray, box);
  // On flat things the point matters, not only the thing: a grip is chosen by it.
  const flat = hit !== undefined && FLAT.has(thing.kind) ? hitLevel(ray, thing.at.y) : undefined;
  consider(found, thing.id, hit === undefined ? undefined : (flat ?? hit), thing.held && thing.parent !== `hand:${eyes}` ? OFFERED_LEAD : THING_LEAD);
}

/** What is amiss about one's dress is pointed at where it is seen: in the mirror, of which only the glass lets one look in. */
function hitAmiss(shared: StageShared, ray: Ray, thing: EntityView, found: Found): void {
  if (!findAmiss(shared, thing, amiss) || !amiss.hasMirror) return;
  box.x = amiss.seen.x;
  box.y = amiss.seen.y;
  box.z = amiss.seen.z;
  box.yaw = -amiss.yaw;
  const behind = hitBox(ray, box);
  const mirror = shared.layout.furniture.find((one) => one.kind === 'mirror' && one.room === shared.view.room);
  if (behind === undefined || mirror === undefined) return;
  furnitureBox(mirror);
  const glass = hitBox(ray, box);
  if (glass !== undefined) consider(found, thing.id, behind, behind - glass + THING_LEAD);
}

function hitPerson(ray: Ray, id: string, pose: Pose, found: Found): void {
  for (const [bone, radius, rise] of [[BONE.head, HEAD, 0.05], [BONE.chest, TRUNK, 0], [BONE.spine2, TRUNK, 0], [BONE.pelvis, TRUNK, -0.1]] as const) {
    const at = pose.positions[bone];
    if (at === undefined) continue;
    ball.x = at.x;
    ball.y = at.y + rise;
    ball.z = at.z;
    ball.radius = radius;
    consider(found, id, hitBall(ray, ball));
  }
}

function furnitureBox(thing: Furniture): void {
  const high = thing.heightMm * MM + (thing.kind === 'chair' || thing.kind === 'swivel' ? 0.45 : thing.kind === 'sofa' ? 0.4 : 0);
  box.x = thing.x * MM;
  box.z = thing.z * MM;
  box.y = thing.kind === 'board' ? 1.45 : thing.kind === 'panel' ? 1.1 : isSurface(thing.kind) && thing.kind !== 'desk' ? thing.heightMm * MM - 0.03 : high / 2;
  box.halfX = thing.widthMm * MM * 0.5;
  box.halfY = isSurface(thing.kind) && thing.kind !== 'desk' ? 0.04 : high / 2;
  box.halfZ = Math.max(0.03, thing.depthMm * MM * 0.5);
  box.yaw = (thing.yaw10 * Math.PI) / 1800;
}

function hitPlaces(shared: StageShared, ray: Ray, wanted: Wanted, found: Found): void {
  for (const thing of shared.layout.furniture) {
    if (thing.room !== shared.view.room || !wanted(thing.id)) continue;
    furnitureBox(thing);
    consider(found, thing.id, hitBox(ray, box));
  }
  const floor = hitLevel(ray, 0);
  if (floor === undefined || floor >= found.rank) return;
  const x = ray.origin.x + ray.direction.x * floor;
  const z = ray.origin.z + ray.direction.z * floor;
  let least = SPOT;
  for (const spot of shared.layout.spots) {
    const away = Math.hypot(spot.x * MM - x, spot.z * MM - z);
    if (spot.room !== shared.view.room || away >= least || !wanted(spot.id)) continue;
    least = away;
    found.id = spot.id;
    found.along = floor;
    found.rank = floor;
  }
}
