/** How finely each person of a room is drawn: near ones first, as long as the picture's triangles last. Written in place. */
import { type Camera, Frustum, Matrix4, Sphere, Vector3 } from 'three';
import type { FrameView } from '../view/frame-view';
import type { Tier } from '../quality';

/** Triangles of the levels of `load-model.ts`, full to far, as the pipeline keeps them. */
export const LEVEL_TRIANGLES = [25_000, 10_200, 4_300] as const;
/** What all people of a picture may come to: the rest of 120,000 is the room's and its things'. Software has fewer. */
export const PEOPLE_TRIANGLES: Readonly<Record<Tier, number>> = { high: 82_000, low: 70_000 };
/**
 * Of many whom software draws from outside nobody is near: they get what those opposite get when one's own hands are in the picture as
 * well. At a table of eight seen from the door that is a fifth of the picture's time, and hardly a difference to be seen.
 */
export const MANY_ON_SOFTWARE = 46_000;
/** From these distances (m) a person is drawn from a lighter file in any case. */
const LIGHTER_FROM: Readonly<Record<Tier, readonly [number, number]>> = { high: [2.6, 6.5], low: [2.6, 4.5] };
/** Who is drawn more finely already counts as this much nearer (m), so that nobody flickers between two levels. */
const SLACK = 0.25;
/** Up to so many people nobody is looked for outside of the picture: a mirror may show who is. */
const FEW = 3;
/** A sphere round anybody, standing or seated. */
const ROUND = new Sphere(new Vector3(), 1.15);
const MIDDLE = 0.85;

export interface Placed {
  readonly id: string;
  readonly away: number;
  /** The level drawn last, -1 before. */
  readonly was: number;
  /** Eyes of the picture: these hands and sleeves are the nearest of all. */
  readonly isOwn: boolean;
}

function budgetFor(people: readonly Placed[], tier: Tier): number {
  const isSeenFromOutside = people.length > FEW && !people.some(({ isOwn }) => isOwn);
  return tier === 'low' && isSeenFromOutside ? MANY_ON_SOFTWARE : PEOPLE_TRIANGLES[tier];
}

/** A level for everybody: 0 full, 1 mid, 2 far. */
export function levelsWithin(people: readonly Placed[], tier: Tier, budget = budgetFor(people, tier)): ReadonlyMap<string, number> {
  const nearness = ({ away, was, isOwn }: Placed): number => (isOwn ? -1 : away - (was < 0 ? 0 : (2 - was) * SLACK));
  const sorted = [...people].sort((a, b) => nearness(a) - nearness(b));
  const levels = new Map<string, number>();
  let left = budget;
  sorted.forEach((one, i) => {
    // Those after this one must at least be there.
    const rest = (sorted.length - 1 - i) * LEVEL_TRIANGLES[2];
    let level = 0;
    for (const [n, from] of LIGHTER_FROM[tier].entries()) if (!one.isOwn && one.away > from - (one.was >= 0 && one.was <= n ? 0 : SLACK)) level = n + 1;
    while (!one.isOwn && level < 2 && (LEVEL_TRIANGLES[level] ?? 0) + rest > left) level += 1;
    left -= LEVEL_TRIANGLES[level] ?? 0;
    levels.set(one.id, level);
  });
  return levels;
}

const frustum = new Frustum();
const matrix = new Matrix4();
const eye = new Vector3();

/** Everybody in the picture, looked at once a picture. */
export class Crowd {
  private picture = -1;
  private levels: ReadonlyMap<string, number> = new Map();

  /** The level of a person, or undefined when they are outside of the picture. `own`: whose eyes look. */
  levelOf(person: string, view: FrameView, camera: Camera, own: string, tier: Tier): number | undefined {
    if (this.picture !== view.pictures) {
      this.picture = view.pictures;
      this.levels = this.look(view, camera, own, tier);
    }
    return this.levels.get(person);
  }

  private look(view: FrameView, camera: Camera, own: string, tier: Tier): ReadonlyMap<string, number> {
    eye.setFromMatrixPosition(camera.matrixWorld);
    frustum.setFromProjectionMatrix(matrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    const placed: Placed[] = [];
    for (const { id, x, z, room } of view.people.values()) {
      if (room !== view.room) continue;
      ROUND.center.set(x, MIDDLE, z);
      // Shadows fall into the picture from outside of it: where they are drawn everybody is.
      const isSeen = id === own || tier === 'high' || view.people.size <= FEW || frustum.intersectsSphere(ROUND);
      if (isSeen) placed.push({ id, away: eye.distanceTo(ROUND.center), was: this.levels.get(id) ?? -1, isOwn: id === own });
    }
    return levelsWithin(placed, tier);
  }
}
