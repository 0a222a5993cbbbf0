import { Vector3 } from 'three';
import type { MeshBuilder, Rgb } from './mesh-builder';

/** One cross-section of a tube. */
export interface Ring {
  readonly center: Vector3;
  /** Half axes: the tube's width and depth, as vectors. */
  readonly across: Vector3;
  readonly ahead: Vector3;
  /** 2 = ellipse; more is squarer. */
  readonly square?: number;
  readonly colour: Rgb;
}

export interface LoftEnds {
  readonly start?: boolean;
  readonly end?: boolean;
}

const at = new Vector3();

function power(value: number, exponent: number): number {
  return Math.sign(value) * Math.abs(value) ** exponent;
}

/** A point of a ring at an angle (0 = across, quarter turn = ahead). */
function ringPoint(ring: Ring, angle: number, out: Vector3): Vector3 {
  const exponent = 2 / (ring.square ?? 2);
  return out.copy(ring.center)
    .addScaledVector(ring.across, power(Math.cos(angle), exponent))
    .addScaledVector(ring.ahead, power(Math.sin(angle), exponent));
}

/** A closed tube through rings, smooth along and around. Rings follow one another so that across x ahead points back. */
export function addLoft(builder: MeshBuilder, rings: readonly Ring[], segments: number, ends: LoftEnds = {}): void {
  const first = builder.count;
  const firstIndex = builder.indices.length;
  for (const ring of rings) {
    for (let i = 0; i < segments; i += 1) {
      ringPoint(ring, (i / segments) * Math.PI * 2, at);
      builder.vertex(at, ring.colour);
    }
  }
  for (let r = 0; r < rings.length - 1; r += 1) {
    for (let i = 0; i < segments; i += 1) {
      const a = first + r * segments + i;
      const b = first + r * segments + ((i + 1) % segments);
      builder.quad(a, b, b + segments, a + segments);
    }
  }
  for (const [wanted, r, flip] of [[ends.start, 0, true], [ends.end, rings.length - 1, false]] as const) {
    const ring = rings[r];
    if (wanted !== true || ring === undefined) continue;
    const middle = builder.vertex(ring.center, ring.colour);
    for (let i = 0; i < segments; i += 1) {
      const a = first + r * segments + i;
      const b = first + r * segments + ((i + 1) % segments);
      if (flip) builder.triangle(middle, b, a);
      else builder.triangle(middle, a, b);
    }
  }
  builder.smooth(first, firstIndex);
}
