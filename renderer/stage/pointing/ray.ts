/** Rays against plain shapes. Distances in metres along the ray's unit direction; undefined = no hit. */
import type { Ray } from 'three';

/** A box on its own yaw: centre, half sizes. */
export interface Box {
  x: number;
  y: number;
  z: number;
  halfX: number;
  halfY: number;
  halfZ: number;
  yaw: number;
}

export function hitBox(ray: Ray, box: Box): number | undefined {
  const s = Math.sin(box.yaw);
  const c = Math.cos(box.yaw);
  const ox = ray.origin.x - box.x;
  const oz = ray.origin.z - box.z;
  let near = 0;
  let far = Number.POSITIVE_INFINITY;
  // The ray in the box's own frame, one axis after the other.
  for (let axis = 0; axis < 3; axis += 1) {
    const from = axis === 0 ? ox * c - oz * s : axis === 1 ? ray.origin.y - box.y : ox * s + oz * c;
    const go = axis === 0 ? ray.direction.x * c - ray.direction.z * s : axis === 1 ? ray.direction.y : ray.direction.x * s + ray.direction.z * c;
    const half = axis === 0 ? box.halfX : axis === 1 ? box.halfY : box.halfZ;
    if (Math.abs(go) < 1e-9) {
      if (Math.abs(from) > half) return undefined;
      continue;
    }
    const a = (-half - from) / go;
    const b = (half - from) / go;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return far >= near ? near : undefined;
}

export interface Ball {
  x: number;
  y: number;
  z: number;
  radius: number;
}

export function hitBall(ray: Ray, ball: Ball): number | undefined {
  const ox = ball.x - ray.origin.x;
  const oy = ball.y - ray.origin.y;
  const oz = ball.z - ray.origin.z;
  const along = ox * ray.direction.x + oy * ray.direction.y + oz * ray.direction.z;
  if (along < 0) return undefined;
  const off2 = ox * ox + oy * oy + oz * oz - along * along;
  const r2 = ball.radius * ball.radius;
  return off2 > r2 ? undefined : Math.max(0, along - Math.sqrt(r2 - off2));
}

/** Where the ray meets the level plane at this height. */
export function hitLevel(ray: Ray, y: number): number | undefined {
  if (Math.abs(ray.direction.y) < 1e-6) return undefined;
  const along = (y - ray.origin.y) / ray.direction.y;
  return along > 0 ? along : undefined;
}
