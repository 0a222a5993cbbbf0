/** Where in the room a named thing to look at is. */
import { fromFrame } from './geometry';
import { landmarks } from './landmarks';
import { parentOf } from './parent';
import type { Body, Entity, World } from './world';

interface Point3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Height of a screen's middle above what it stands on. */
const SCREEN_UP_MM = 120;
/** Whoever looks at a car looks at the people behind its windows. */
const WINDOWS_UP_MM = 1050;

const POCKETS: ReadonlySet<string> = new Set(['inner', 'pocket']);

/** What has gone into one's own clothes is out of sight: nobody goes on looking into their own chest. */
function isPutAway(thing: Entity, body: Body): boolean {
  const { kind, id } = parentOf(thing.parent);
  return POCKETS.has(kind) && id === body.id;
}

export function gazePoint(world: World, body: Body): Point3 {
  const at = body.gazeAt;
  const marks = landmarks(body);
  if (at.startsWith('face:')) {
    const other = world.people.get(at.slice(5));
    const screen = other?.screen === undefined ? undefined : world.entities.get(other.screen);
    if (screen !== undefined && screen.room === body.room) return { x: screen.x, y: screen.y + SCREEN_UP_MM, z: screen.z };
    if (other !== undefined && other.room === body.room) {
      const face = landmarks(other);
      const point = fromFrame(other, 0, face.eyeForward);
      return { x: point.x, y: face.eyeY, z: point.z };
    }
  }
  if (at === 'hands') {
    const { left, right } = body.hands;
    return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, z: (left.z + right.z) / 2 };
  }
  if (at.startsWith('hand:')) {
    const other = world.people.get(at.slice(5));
    if (other !== undefined) return other.hands.left;
  }
  const thing = world.entities.get(at);
  if (thing !== undefined && thing.room === body.room && !isPutAway(thing, body)) return thing.kind === 'taxi' ? { x: thing.x, y: thing.y + WINDOWS_UP_MM, z: thing.z } : thing;
  const furniture = world.layout.furniture.find((one) => one.id === at && one.room === body.room);
  // In a mirror one looks oneself in the face.
  if (furniture?.kind === 'mirror') return { x: furniture.x, y: marks.eyeY - 140, z: furniture.z };
  if (furniture !== undefined) return { x: furniture.x, y: furniture.heightMm, z: furniture.z };
  if (at === 'clock') return world.layout.clock;
  if (at === 'ceiling') return { ...fromFrame(body, 0, 900), y: marks.eyeY + 900 };
  const far = fromFrame(body, 0, at === 'floor' ? 1800 : 3000);
  return { x: far.x, y: at === 'floor' ? 0 : marks.eyeY - 260, z: far.z };
}
