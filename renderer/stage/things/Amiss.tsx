import { useFrame } from '@react-three/fiber';
import { useMemo, useRef } from 'react';
import { type BufferGeometry, type Group, Quaternion, Vector3 } from 'three';
import { BONE, placeOf } from '../body/bones';
import { rgb } from '../colour';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addBox, addCushion } from '../geometry/solids';
import { PAINT } from '../paint';
import { ORDER, useStage } from '../stage-context';
import { mirrorPlane } from '../place/Mirror';

interface AmissProps {
  readonly id: string;
  readonly kind: 'collar' | 'lint';
}

/** From which joint, and where from there in the wearer's own frame (m): right, up, ahead. */
const AT = {
  collar: { bone: BONE.neck, offset: [0.052, -0.012, 0.05] },
  lint: { bone: BONE.upperChest, offset: [-0.095, -0.02, 0.125] },
} as const;

/** One wing of a shirt's collar, standing up beside the neck. */
function wing(): BufferGeometry {
  const builder = new MeshBuilder();
  addCushion(builder, [0, 0.028, 0], [0.058, 0.06, 0.006], rgb('#f5f2ea'), 4, 14);
  addBox(builder, [0, 0.056, 0], [0.046, 0.004, 0.007], rgb('#e4dfd3'));
  return builder.build(false);
}

/** A white thread that has curled up on dark cloth. */
function thread(): BufferGeometry {
  const builder = new MeshBuilder();
  for (let i = 0; i < 14; i += 1) {
    const turn = i * 0.62;
    addBox(builder, [Math.cos(turn) * (0.005 + i * 0.0011), Math.sin(turn) * (0.004 + i * 0.0009), 0], [0.006, 0.0026, 0.0016], rgb('#f7f4ec'));
  }
  return builder.build(false);
}

const up = new Vector3(0, 1, 0);
const turned = new Quaternion();
const at = new Vector3();

/** What is out of order about somebody's dress, on the wearer and in the mirror. */
export function Amiss({ id, kind }: AmissProps) {
  const { view, poses, layout } = useStage();
  const geometry = useMemo(() => (kind === 'collar' ? wing() : thread()), [kind]);
  const real = useRef<Group>(null);
  const seen = useRef<Group>(null);
  useFrame(() => {
    const thing = view.entities.get(id);
    const wearer = thing?.parent.startsWith('worn:') === true ? thing.parent.slice('worn:'.length) : '';
    const pose = poses.get(wearer);
    const body = view.people.get(wearer);
    const isAmiss = thing !== undefined && pose !== undefined && body !== undefined && body.room === view.room && thing.room === view.room && thing.state !== 'straight';
    if (real.current === null || seen.current === null) return;
    real.current.visible = isAmiss;
    seen.current.visible = isAmiss;
    if (!isAmiss) return;
    const { bone, offset: [right, high, ahead] } = AT[kind];
    const { yaw } = body;
    turned.setFromAxisAngle(up, yaw);
    at.set(-right, high, ahead).applyQuaternion(turned).add(placeOf(pose, bone));
    real.current.position.copy(at);
    real.current.quaternion.copy(turned);
    const mirror = layout.furniture.find((one) => one.kind === 'mirror' && one.room === view.room);
    const room = layout.rooms.find((one) => one.id === view.room);
    seen.current.visible = mirror !== undefined && room !== undefined;
    if (mirror === undefined || room === undefined) return;
    seen.current.position.set(2 * mirrorPlane(room, mirror) - at.x, at.y, at.z);
    seen.current.rotation.set(0, -yaw, 0);
  }, ORDER.things);
  const tilt = kind === 'collar' ? [0.25, 0, -0.35] as const : [0, 0, 0] as const;
  return (
    <>
      <group ref={real}><mesh geometry={geometry} material={PAINT} rotation={tilt} /></group>
      <group ref={seen}><mesh geometry={geometry} material={PAINT} rotation={[tilt[0], 0, -tilt[2]]} /></group>
    </>
  );
}
