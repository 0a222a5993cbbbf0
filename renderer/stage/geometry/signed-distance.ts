/** Signed distances (m): negative inside. A field is a function of a point; solids are made of a few of these. */
export type Field = (x: number, y: number, z: number) => number;

/** A capsule whose radius changes from `ra` at a to `rb` at b. */
export function taperedCapsule(a: readonly [number, number, number], b: readonly [number, number, number], ra: number, rb: number): Field {
  const [ax, ay, az] = a;
  const bx = b[0] - ax;
  const by = b[1] - ay;
  const bz = b[2] - az;
  const inverse = 1 / Math.max(1e-9, bx * bx + by * by + bz * bz);
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const t = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) * inverse));
    const dx = px - bx * t;
    const dy = py - by * t;
    const dz = pz - bz * t;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t);
  };
}

export function ellipsoid(center: readonly [number, number, number], radii: readonly [number, number, number]): Field {
  const [cx, cy, cz] = center;
  const [rx, ry, rz] = radii;
  return (x, y, z) => {
    const ux = (x - cx) / rx;
    const uy = (y - cy) / ry;
    const uz = (z - cz) / rz;
    const k0 = Math.sqrt(ux * ux + uy * uy + uz * uz);
    const k1 = Math.sqrt((ux * ux) / (rx * rx) + (uy * uy) / (ry * ry) + (uz * uz) / (rz * rz));
    return k1 === 0 ? -Math.min(rx, ry, rz) : (k0 * (k0 - 1)) / k1;
  };
}

/** Two distances joined with a fillet of about `k`. */
export function blendMin(a: number, b: number, k: number): number {
  const h = Math.max(0, k - Math.abs(a - b)) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

export function blendMax(a: number, b: number, k: number): number {
  return -blendMin(-a, -b, k);
}
