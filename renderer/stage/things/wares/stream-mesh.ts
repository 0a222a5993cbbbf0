/** A thread of liquid from a mouth's lowest lip to what it falls into, thinner as it falls faster. Written anew every picture. */
import { type Object3D, Vector3 } from 'three';
import { VESSELS, depthMm, levelMm, type VesselName } from '../../../../scenarios/body/vessels';
import { tintOf } from './liquid-mesh';
import { RewrittenGeometry } from './rewritten-geometry';

const AROUND = 7;
const RINGS = 8;
const PER_STREAM = AROUND * RINGS;
const MM = 0.001;
/** At the lip, m; sake comes in a thinner thread. */
const RADIUS: Partial<Record<VesselName, number>> = { bottle: 0.0052, tokkuri: 0.003 };
/** Speed (m/s) with which it leaves the lip, outward. */
const OUTWARD = 0.22;
const GRAVITY = 9.8;

const axis = new Vector3();
const lip = new Vector3();
const down = new Vector3();
const middle = new Vector3();
const surface = new Vector3();

export class StreamMesh {
  readonly geometry: RewrittenGeometry;
  private readonly most: number;
  private count = 0;

  constructor(most: number) {
    this.most = most;
    this.geometry = new RewrittenGeometry(most * PER_STREAM);
    const indices: number[] = [];
    for (let n = 0; n < most; n += 1) {
      for (let r = 0; r + 1 < RINGS; r += 1) {
        for (let a = 0; a < AROUND; a += 1) {
          const [one, two] = [n * PER_STREAM + r * AROUND + a, n * PER_STREAM + r * AROUND + ((a + 1) % AROUND)];
          indices.push(one, two, one + AROUND, two, two + AROUND, one + AROUND);
        }
      }
    }
    this.geometry.setIndex(indices);
  }

  begin(): void {
    this.count = 0;
  }

  add(bottle: Object3D, name: VesselName, glass: Object3D, into: VesselName, state: string, heldMl: number): void {
    if (this.count >= this.most) return;
    const vessel = VESSELS[name];
    const top = depthMm(vessel);
    axis.set(0, 1, 0).applyQuaternion(bottle.quaternion);
    // The lowest point of the rim: straight down, as far as the rim's plane lets it.
    down.set(0, -1, 0).addScaledVector(axis, axis.y);
    const leans = down.length();
    if (leans < 0.05) return;
    down.multiplyScalar(1 / leans);
    const mouth = (vessel.inside[vessel.inside.length - 1]?.[1] ?? 10) * MM;
    lip.copy(bottle.position).addScaledVector(axis, (vessel.footMm + top) * MM).addScaledVector(down, mouth * 0.8);
    const received = VESSELS[into];
    surface.copy(glass.position).y += (received.footMm + levelMm(received, heldMl)) * MM;
    const fall = lip.y - surface.y;
    if (fall < 0.002) return;
    const time = Math.sqrt((2 * fall) / GRAVITY);
    // It leaves along the axis, but what it is aimed at lies below it: the thread ends in the middle of it.
    const flat = Math.hypot(axis.x, axis.z);
    const reach = Math.min(OUTWARD * time, Math.hypot(surface.x - lip.x, surface.z - lip.z) + 0.02);
    const colour = tintOf(into, state).high;
    const first = this.count * PER_STREAM;
    for (let r = 0; r < RINGS; r += 1) {
      const t = r / (RINGS - 1);
      middle.set(lip.x + (axis.x / flat) * reach * t, lip.y - fall * t * t, lip.z + (axis.z / flat) * reach * t);
      const radius = (RADIUS[name] ?? 0.004) / (1 + 0.9 * t * Math.sqrt(fall / 0.1));
      for (let a = 0; a < AROUND; a += 1) {
        const turn = (a / AROUND) * Math.PI * 2;
        const [x, z] = [Math.cos(turn), Math.sin(turn)];
        this.geometry.positions.setXYZ(first + r * AROUND + a, middle.x + x * radius, middle.y, middle.z + z * radius);
        this.geometry.normals.setXYZ(first + r * AROUND + a, x, 0, z);
        this.geometry.colours.setXYZ(first + r * AROUND + a, ...colour);
      }
    }
    this.count += 1;
  }

  /** Whether there is anything to draw. */
  end(): boolean {
    this.geometry.setDrawRange(0, this.count * (RINGS - 1) * AROUND * 6);
    this.geometry.positions.needsUpdate = true;
    this.geometry.normals.needsUpdate = true;
    this.geometry.colours.needsUpdate = true;
    return this.count > 0;
  }
}
