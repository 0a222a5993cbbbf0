import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { DataTexture, type InstancedMesh, LinearFilter, Matrix4, MeshBasicMaterial, PlaneGeometry, Quaternion, RGBAFormat, Vector3 } from 'three';
import { type FurnitureKind, isSurface } from '../../../scenarios/body/layout';
import type { EntityKind } from '../../../scenarios/body/staging';
import { BODY_SIDES, BONE, LEG, legOf } from '../body/bones';
import { ORDER, useStage, type StageShared } from '../stage-context';
import { pulledBack } from './Seats';

const MOST = 96;
const TEXELS = 64;
const MM = 0.001;
const FLAT = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -Math.PI / 2);

/** A soft dark spot. */
function blobTexture(): DataTexture {
  const data = new Uint8Array(TEXELS * TEXELS * 4);
  for (let i = 0; i < TEXELS * TEXELS; i += 1) {
    const x = ((i % TEXELS) + 0.5) / TEXELS - 0.5;
    const y = (Math.floor(i / TEXELS) + 0.5) / TEXELS - 0.5;
    // Squarish, so that it fits under furniture as well as under feet.
    const away = Math.min(1, 2 * (Math.abs(x) ** 2.6 + Math.abs(y) ** 2.6) ** (1 / 2.6));
    const soft = 1 - away * away * (3 - 2 * away);
    data[i * 4 + 3] = Math.round(255 * soft);
  }
  const texture = new DataTexture(data, TEXELS, TEXELS, RGBAFormat);
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

const matrix = new Matrix4();
const place = new Vector3();
const size = new Vector3();
const turn = new Quaternion();
const UP = new Vector3(0, 1, 0);

class Spots {
  count = 0;
  mesh: InstancedMesh | undefined;

  begin(mesh: InstancedMesh): void {
    this.mesh = mesh;
    this.count = 0;
  }

  add(x: number, y: number, z: number, width: number, depth: number, yaw: number): void {
    if (this.count >= MOST || this.mesh === undefined) return;
    turn.setFromAxisAngle(UP, yaw).multiply(FLAT);
    this.mesh.setMatrixAt(this.count, matrix.compose(place.set(x, y, z), turn, size.set(width, depth, 1)));
    this.count += 1;
  }
}

/** What hangs on a wall or fills its place to the edge throws no spot of its own. */
const HANGING: ReadonlySet<FurnitureKind> = new Set(['board', 'panel', 'mirror', 'hooks', 'alcove', 'lowtable', 'easel']);

function addFurnitureSpots(shared: StageShared, spots: Spots): void {
  for (const thing of shared.layout.furniture) {
    if (thing.room !== shared.view.room || HANGING.has(thing.kind)) continue;
    const yaw = (thing.yaw10 * Math.PI) / 1800;
    const back = thing.kind === 'chair' ? pulledBack(thing, shared.view.people.values()) : 0;
    const grow = isSurface(thing.kind) ? 1.06 : 1.25;
    spots.add(thing.x * MM - Math.sin(yaw) * back, 0.003, thing.z * MM - Math.cos(yaw) * back, thing.widthMm * MM * grow, thing.depthMm * MM * grow, yaw);
  }
}

function addPeopleSpots(shared: StageShared, spots: Spots): void {
  for (const [id, pose] of shared.poses) {
    const person = shared.view.people.get(id);
    const pelvis = pose.positions[BONE.pelvis];
    if (person === undefined || pelvis === undefined || person.room !== shared.view.room) continue;
    for (const side of BODY_SIDES) {
      const foot = pose.positions[legOf(side) + LEG.foot];
      if (foot !== undefined) spots.add(foot.x + Math.sin(person.yaw) * 0.06, 0.004, foot.z + Math.cos(person.yaw) * 0.06, 0.19, 0.38, person.yaw);
    }
    spots.add(pelvis.x, 0.005, pelvis.z, 0.62, 0.5, person.yaw);
  }
}

/** Radius of the foot of what stands on a table, m. */
const ROUND_FEET: Partial<Record<EntityKind, number>> = { bottle: 0.038, glass: 0.026, tokkuri: 0.034, ochoko: 0.018, cup: 0.05, plate: 0.075, laptop: 0.16, bento: 0.13 };

/** Things that lie on something and are not carried. */
function addThingSpots(shared: StageShared, spots: Spots): void {
  for (const thing of shared.view.entities.values()) {
    if (thing.held || thing.parent.includes(':') || thing.room !== shared.view.room) continue;
    if (thing.kind === 'card') spots.add(thing.at.x, thing.at.y + 0.0001, thing.at.z, 0.112, 0.076, thing.yaw);
    else if (thing.kind === 'holder') spots.add(thing.at.x, thing.at.y + 0.0001, thing.at.z, 0.15, 0.11, thing.yaw);
    else if (thing.kind === 'phone') spots.add(thing.at.x, thing.at.y + 0.0001, thing.at.z, 0.11, 0.19, thing.yaw);
    else if (ROUND_FEET[thing.kind] !== undefined) spots.add(thing.at.x, thing.at.y + 0.0006, thing.at.z, (ROUND_FEET[thing.kind] ?? 0) * 2.5, (ROUND_FEET[thing.kind] ?? 0) * 2.5, 0);
    else if (thing.kind === 'bag') spots.add(thing.at.x, thing.at.y + 0.001, thing.at.z, 0.5, 0.26, thing.yaw);
  }
}

/** Soft contact shadows of everything, one draw call; they cost nothing where a shadow map would. */
export function Shadows() {
  const shared = useStage();
  const mesh = useRef<InstancedMesh>(null);
  const spots = useMemo(() => new Spots(), []);
  const made = useMemo(() => ({
    geometry: new PlaneGeometry(1, 1),
    material: new MeshBasicMaterial({
      map: blobTexture(), color: '#2a2018', transparent: true, opacity: 0.34, depthWrite: false,
    }),
  }), []);
  useEffect(() => () => {
    made.material.map?.dispose();
    made.material.dispose();
    made.geometry.dispose();
  }, [made]);
  useFrame(() => {
    if (mesh.current === null) return;
    spots.begin(mesh.current);
    addFurnitureSpots(shared, spots);
    addPeopleSpots(shared, spots);
    addThingSpots(shared, spots);
    mesh.current.count = spots.count;
    mesh.current.instanceMatrix.needsUpdate = true;
  }, ORDER.camera);
  return <instancedMesh ref={mesh} args={[made.geometry, made.material, MOST]} frustumCulled={false} renderOrder={2} />;
}
