import { useFrame, useThree } from '@react-three/fiber';
import { type ReactNode, useMemo, useRef } from 'react';
import { BufferGeometry, Group, Matrix4, MeshBasicMaterial, type Object3D, SkinnedMesh } from 'three';
import type { Furniture, Room } from '../../../scenarios/body/layout';
import { ORDER, useStage } from '../stage-context';
import { mirrorPlane } from './mirror-plane';

const SHEEN = new MeshBasicMaterial({ color: '#dfe9e6', transparent: true, opacity: 0.07, depthWrite: false });
const FOOT = 0.12;

/**
 * A true mirror without a second picture: its wall has an opening there, and behind it the room stands once more, turned
 * over, with the same people in the same poses. That costs their triangles, not their joints and not another pass.
 */
export function Mirror({ room, mirror, children }: { readonly room: Room; readonly mirror: Furniture; readonly children: ReactNode }) {
  const at = mirrorPlane(room, mirror);
  const [w, h] = [mirror.widthMm / 1000, mirror.heightMm / 1000];
  return (
    <>
      <group position={[2 * at, 0, 0]} scale={[-1, 1, 1]}>
        {children}
        <MirroredPeople />
      </group>
      <mesh material={SHEEN} position={[mirror.x / 1000, FOOT + h / 2, mirror.z / 1000]} rotation={[0, (mirror.yaw10 * Math.PI) / 1800, 0]} renderOrder={5}>
        <planeGeometry args={[w, h]} />
      </mesh>
    </>
  );
}

/** Shows what the people's own meshes show, on the same skeletons; a head that the eyes do not see is seen here. */
function MirroredPeople() {
  const { view } = useStage();
  const scene = useThree((state) => state.scene);
  const group = useMemo(() => new Group(), []);
  const copies = useRef(new Map<SkinnedMesh, SkinnedMesh>());
  useFrame(() => {
    const known = copies.current;
    for (const copy of known.values()) copy.visible = false;
    for (const id of view.people.keys()) {
      const meshes = scene.getObjectByName(id)?.children.filter(isSkinned) ?? [];
      const posed = new Set(meshes.filter((mesh) => mesh.visible && mesh.name === 'body').map((mesh) => mesh.skeleton));
      for (const mesh of meshes) {
        if (!mesh.visible && (mesh.name === '' || !posed.has(mesh.skeleton))) continue;
        const copy = known.get(mesh) ?? copyOf(mesh, group);
        known.set(mesh, copy);
        const worn: unknown = mesh.userData['worn'];
        // Out of its own eyes a body has no head, and no eyes: a mirror shows all of it.
        const whole: unknown = mesh.userData['whole'];
        copy.geometry = mesh.name === 'body' && whole instanceof BufferGeometry ? whole : mesh.geometry;
        copy.material = worn instanceof Object ? (worn as typeof mesh.material) : mesh.material;
        copy.visible = true;
      }
    }
  }, ORDER.things);
  return <primitive object={group} />;
}

function isSkinned(object: Object3D): object is SkinnedMesh {
  return object instanceof SkinnedMesh;
}

function copyOf(mesh: SkinnedMesh, group: Group): SkinnedMesh {
  const copy = new SkinnedMesh(mesh.geometry, mesh.material);
  copy.bindMode = mesh.bindMode;
  copy.bind(mesh.skeleton, new Matrix4().copy(mesh.bindMatrix));
  copy.frustumCulled = false;
  if (mesh.morphTargetInfluences !== undefined) copy.morphTargetInfluences = mesh.morphTargetInfluences;
  group.add(copy);
  return copy;
}
