/** What is in glasses and cups, all of it in one geometry of the world, written anew where something moved. */
import { type Object3D, Vector3, Quaternion } from 'three';
import { VESSELS, levelMm, radiusAtMm, type VesselName } from '../../../../scenarios/body/vessels';
import { rgb } from '../../colour';
import type { Rgb } from '../../geometry/mesh-builder';
import { surfaceMm, wallMm } from './liquid-level';
import { RewrittenGeometry } from './rewritten-geometry';

const AROUND = 20;
const UP = 5;
/** Wall of the liquid, its surface and middle; wall of the foam below and above, its top and middle. */
const PER_VESSEL = AROUND * (UP + 1) + 1 + AROUND * 3 + 1;
const MM = 0.001;
/** A liquid stands this much within its vessel, so that the two never fight for the same place. */
const INSET = 0.0007;

interface Tint {
  readonly deep: Rgb;
  readonly high: Rgb;
  readonly top: Rgb;
}

const TINTS: Readonly<Record<string, Tint>> = {
  beer: { deep: rgb('#c9821c'), high: rgb('#eaa92f'), top: rgb('#f0bd4c') },
  oolong: { deep: rgb('#5e2c10'), high: rgb('#8a4a1c'), top: rgb('#9a5a28') },
  water: { deep: rgb('#c9d4d4'), high: rgb('#dbe4e3'), top: rgb('#e9efee') },
  sake: { deep: rgb('#b9b496'), high: rgb('#cbc6ac'), top: rgb('#d3cfb6') },
  tea: { deep: rgb('#8f9a4a'), high: rgb('#a3ab5a'), top: rgb('#aab364') },
};
const FOAM: { readonly low: Rgb; readonly high: Rgb } = { low: rgb('#f6e8c8'), high: rgb('#fffaf0') };

export function tintOf(vessel: VesselName, state: string): Tint {
  const name = vessel === 'ochoko' ? 'sake' : vessel === 'cup' ? 'tea' : state === '' ? 'beer' : state;
  return TINTS[name] ?? TINTS['water'] as Tint;
}

const upward = new Vector3();
const turned = new Quaternion();
const point = new Vector3();
const out = new Vector3();

export class LiquidMesh {
  readonly geometry: RewrittenGeometry;

  /** `most`: how many vessels it has places for. */
  constructor(most: number) {
    this.geometry = new RewrittenGeometry(most * PER_VESSEL);
    const indices: number[] = [];
    for (let n = 0; n < most; n += 1) indexVessel(indices, n * PER_VESSEL);
    this.geometry.setIndex(indices);
  }

  /** Nothing is seen of this one: all its points in one. */
  empty(index: number): void {
    for (let i = index * PER_VESSEL; i < (index + 1) * PER_VESSEL; i += 1) this.geometry.positions.setXYZ(i, 0, -10, 0);
    this.geometry.positions.needsUpdate = true;
  }

  /** `at` stands where the vessel stands. */
  write(index: number, at: Object3D, name: VesselName, state: string, fillMl: number, foamMl: number): void {
    const vessel = VESSELS[name];
    const tint = tintOf(name, state);
    turned.copy(at.quaternion).invert();
    upward.set(0, 1, 0).applyQuaternion(turned);
    const flat = Math.hypot(upward.x, upward.z);
    const slope = Math.min(5, flat / Math.max(0.05, upward.y));
    const [dx, dz] = flat < 1e-4 ? [1, 0] : [-upward.x / flat, -upward.z / flat];
    const isLevel = slope < 0.004;
    const liquid = isLevel ? levelMm(vessel, fillMl) : surfaceMm(vessel, fillMl, slope);
    const head = foamMl <= 0.2 ? liquid : isLevel ? levelMm(vessel, fillMl + foamMl) : surfaceMm(vessel, fillMl + foamMl, slope);
    const hasFoam = foamMl > 0.2;
    const first = index * PER_VESSEL;
    const put = (i: number, x: number, yMm: number, z: number, nx: number, ny: number, nz: number, colour: Rgb): void => {
      point.set(x, (yMm + vessel.footMm) * MM, z).applyQuaternion(at.quaternion).add(at.position);
      out.set(nx, ny, nz).applyQuaternion(at.quaternion);
      this.geometry.positions.setXYZ(first + i, point.x, point.y, point.z);
      this.geometry.normals.setXYZ(first + i, out.x, out.y, out.z);
      this.geometry.colours.setXYZ(first + i, ...colour);
    };
    const surfaceAt = AROUND * UP;
    const foamAt = AROUND * (UP + 1) + 1;
    for (let a = 0; a < AROUND; a += 1) {
      const turn = (a / AROUND) * Math.PI * 2;
      const [cx, cz] = [Math.cos(turn), Math.sin(turn)];
      const along = cx * dx + cz * dz;
      const high = wallMm(vessel, liquid, slope, along);
      const foam = wallMm(vessel, head, slope, along);
      for (let r = 0; r < UP; r += 1) {
        const y = (high * r) / (UP - 1);
        const radius = radiusAtMm(vessel, y) * MM - INSET;
        put(r * AROUND + a, cx * radius, y, cz * radius, cx, 0, cz, mixed(tint.deep, tint.high, r / (UP - 1)));
      }
      const rim = radiusAtMm(vessel, high) * MM - INSET;
      put(surfaceAt + a, cx * rim, high, cz * rim, upward.x, upward.y, upward.z, tint.top);
      // Without foam its part hides within the liquid.
      const brim = hasFoam ? radiusAtMm(vessel, foam) * MM - INSET : 0;
      put(foamAt + a, hasFoam ? cx * rim : 0, hasFoam ? high : 0, hasFoam ? cz * rim : 0, cx, 0, cz, FOAM.low);
      put(foamAt + AROUND + a, cx * brim, hasFoam ? foam : 0, cz * brim, cx, 0, cz, FOAM.high);
      put(foamAt + AROUND * 2 + a, cx * brim, hasFoam ? foam : 0, cz * brim, upward.x, upward.y, upward.z, FOAM.high);
    }
    put(surfaceAt + AROUND, 0, Math.max(0, liquid), 0, upward.x, upward.y, upward.z, tint.top);
    put(foamAt + AROUND * 3, 0, hasFoam ? Math.max(0, head) + 1.2 : 0, 0, upward.x, upward.y, upward.z, FOAM.high);
    this.geometry.positions.needsUpdate = true;
    this.geometry.normals.needsUpdate = true;
    this.geometry.colours.needsUpdate = true;
  }
}

function mixed(a: Rgb, b: Rgb, share: number): Rgb {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

function indexVessel(indices: number[], first: number): void {
  const band = (low: number, high: number): void => {
    for (let a = 0; a < AROUND; a += 1) {
      const next = (a + 1) % AROUND;
      indices.push(first + low + a, first + high + a, first + high + next, first + low + a, first + high + next, first + low + next);
    }
  };
  const lid = (ring: number, middle: number): void => {
    for (let a = 0; a < AROUND; a += 1) indices.push(first + middle, first + ring + ((a + 1) % AROUND), first + ring + a);
  };
  for (let r = 0; r + 1 < UP; r += 1) band(r * AROUND, (r + 1) * AROUND);
  lid(AROUND * UP, AROUND * (UP + 1));
  const foam = AROUND * (UP + 1) + 1;
  band(foam, foam + AROUND);
  lid(foam + AROUND * 2, foam + AROUND * 3);
}
