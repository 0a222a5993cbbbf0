import { useFrame } from '@react-three/fiber';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { BufferAttribute, BufferGeometry, type Mesh, MeshBasicMaterial } from 'three';
import { isSurface } from '../../../scenarios/body/layout';
import { type StageShared, ORDER, useStage } from '../stage-context';
import { isOutOfSight } from '../things/out-of-sight';
import { placeThing } from '../things/place-thing';
import { THING_HALF } from './targets';
import type { EntityView } from '../view/entity-view';

const VERMILION = '#c8391f';
const POINTS = 48;
const MM = 0.001;
/** Half sizes of the stroke round things that lie or are held, m. */
const ROUND: Partial<Record<EntityView['kind'], readonly [number, number]>> = { card: [0.0495, 0.0315], holder: [0.058, 0.04], phone: [0.04, 0.079], coat: [0.18, 0.14], bag: [0.08, 0.22] };

/** A stroke like that of a brush round a rounded rectangle, written in place: half sizes and width in m. */
function writeStroke(geometry: BufferGeometry, halfX: number, halfZ: number, width: number): void {
  const positions = geometry.getAttribute('position');
  for (let i = 0; i <= POINTS; i += 1) {
    const angle = (i / POINTS) * Math.PI * 2;
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    const x = Math.sign(c) * Math.abs(c) ** 0.4;
    const z = Math.sign(s) * Math.abs(s) ** 0.4;
    positions.setXYZ(i * 2, x * halfX, 0, z * halfZ);
    positions.setXYZ(i * 2 + 1, x * (halfX + width), 0, z * (halfZ + width));
  }
  positions.needsUpdate = true;
}

function strokeGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array((POINTS + 1) * 6), 3));
  const indices: number[] = [];
  for (let i = 0; i < POINTS; i += 1) indices.push(i * 2, i * 2 + 2, i * 2 + 1, i * 2 + 1, i * 2 + 2, i * 2 + 3);
  geometry.setIndex(indices);
  return geometry;
}

/** Puts the stroke round or under what is marked; false when that cannot be seen. */
function placeStroke(shared: StageShared, id: string, mesh: Mesh<BufferGeometry>): boolean {
  const thing = shared.view.entities.get(id);
  if (thing !== undefined) return placeRoundThing(shared, thing, mesh);
  const person = shared.view.people.get(id);
  if (person !== undefined) return put(mesh, person.x, 0.006, person.z, person.yaw, 0.24, 0.24, 0.014);
  const furniture = shared.layout.furniture.find((one) => one.id === id && one.room === shared.view.room);
  if (furniture !== undefined) {
    const top = isSurface(furniture.kind) ? furniture.heightMm * MM + 0.002 : 0.006;
    const grow = top > 0.1 ? -0.05 : 0.03;
    return put(mesh, furniture.x * MM, top, furniture.z * MM, (furniture.yaw10 * Math.PI) / 1800, furniture.widthMm * MM * 0.5 + grow, furniture.depthMm * MM * 0.5 + grow, 0.01);
  }
  const spot = shared.layout.spots.find((one) => one.id === id && one.room === shared.view.room);
  return spot !== undefined && put(mesh, spot.x * MM, 0.006, spot.z * MM, 0, 0.2, 0.2, 0.014);
}

function put(mesh: Mesh<BufferGeometry>, x: number, y: number, z: number, yaw: number, halfX: number, halfZ: number, width: number): boolean {
  mesh.position.set(x, y, z);
  mesh.rotation.set(0, yaw, 0);
  writeStroke(mesh.geometry, halfX, halfZ, width);
  return true;
}

function placeRoundThing(shared: StageShared, thing: EntityView, mesh: Mesh<BufferGeometry>): boolean {
  if (isOutOfSight(thing, shared.view) || thing.parent.startsWith('worn:')) return false;
  if (thing.kind === 'door') return put(mesh, thing.at.x, 0.006, thing.at.z, thing.yaw, 0.45, 0.06, 0.014);
  if (thing.kind === 'clock') return false;
  const round = ROUND[thing.kind] ?? [THING_HALF[thing.kind][0], THING_HALF[thing.kind][2]];
  placeThing(mesh, thing);
  mesh.translateY(0.0012);
  writeStroke(mesh.geometry, round[0], round[1], 0.0035);
  return true;
}

/** A thin stroke of vermilion ink round what is pointed at or has the keyboard's focus. */
export function Highlight({ pointed, marked }: { readonly pointed: RefObject<string>; readonly marked: string }) {
  const shared = useStage();
  const mesh = useRef<Mesh<BufferGeometry>>(null);
  const made = useMemo(() => ({ geometry: strokeGeometry(), material: new MeshBasicMaterial({ color: VERMILION, transparent: true, opacity: 0.72, depthWrite: false, side: 2 }) }), []);
  useEffect(() => () => {
    made.geometry.dispose();
    made.material.dispose();
  }, [made]);
  useEffect(() => shared.view.touch(), [shared, marked]);
  useFrame(() => {
    if (mesh.current === null) return;
    const id = pointed.current === '' ? marked : pointed.current;
    mesh.current.visible = id !== '' && placeStroke(shared, id, mesh.current);
  }, ORDER.camera);
  return <mesh ref={mesh} geometry={made.geometry} material={made.material} frustumCulled={false} renderOrder={3} />;
}
