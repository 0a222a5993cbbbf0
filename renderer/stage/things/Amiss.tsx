import { useFrame } from '@react-three/fiber';
import { useMemo, useRef } from 'react';
import { type BufferGeometry, CatmullRomCurve3, Float32BufferAttribute, type Group, Quaternion, TubeGeometry, Vector3 } from 'three';
import { rgb } from '../colour';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addBox, addCushion } from '../geometry/solids';
import { PAINT } from '../paint';
import { ORDER, useStage } from '../stage-context';
import { findAmiss, type AmissKind, type AmissPlace } from './amiss-places';

interface AmissProps {
  readonly id: string;
  readonly kind: AmissKind;
}

/** One wing of a shirt's collar, standing up beside the neck. */
function wing(): BufferGeometry {
  const builder = new MeshBuilder();
  addCushion(builder, [0, 0.028, 0], [0.058, 0.06, 0.006], rgb('#f5f2ea'), 4, 14);
  addBox(builder, [0, 0.056, 0], [0.046, 0.004, 0.007], rgb('#e4dfd3'));
  return builder.build();
}

/** Twice as thick as sewing thread, or nobody would see it from two metres (m). */
const THREAD_M = 0.0009;
/** How it has come to lie: in a slack bend, once round in a loop that stands off the cloth, and hanging out (m). */
const LIES: readonly (readonly [x: number, y: number, ahead: number])[] = [
  [-0.033, 0.014, 0], [-0.021, 0.02, 0.002], [-0.006, 0.014, 0.003], [0.006, 0.002, 0.002], [0.009, -0.01, 0.001],
  [0.001, -0.017, 0.002], [-0.008, -0.011, 0.004], [-0.005, -0.001, 0.006], [0.006, 0.003, 0.005], [0.017, -0.003, 0.003], [0.023, -0.015, 0.001], [0.02, -0.029, 0],
];

/** A white thread that has curled up on dark cloth. */
function thread(): BufferGeometry {
  const geometry = new TubeGeometry(new CatmullRomCurve3(LIES.map((at) => new Vector3(...at))), 96, THREAD_M, 6);
  const white = rgb('#f1ede2');
  const count = geometry.getAttribute('position').count;
  geometry.setAttribute('color', new Float32BufferAttribute(Array.from({ length: count }, () => white).flat(), 3));
  return geometry;
}

/** What is out of order about somebody's dress, on the wearer and in the mirror. */
export function Amiss({ id, kind }: AmissProps) {
  const shared = useStage();
  const geometry = useMemo(() => (kind === 'collar' ? wing() : thread()), [kind]);
  const place = useMemo((): AmissPlace => ({ real: new Vector3(), seen: new Vector3(), turned: new Quaternion(), yaw: 0, hasMirror: false }), []);
  const real = useRef<Group>(null);
  const seen = useRef<Group>(null);
  useFrame(() => {
    const isAmiss = findAmiss(shared, shared.view.entities.get(id), place);
    if (real.current === null || seen.current === null) return;
    real.current.visible = isAmiss;
    seen.current.visible = isAmiss && place.hasMirror;
    if (!isAmiss) return;
    real.current.position.copy(place.real);
    real.current.quaternion.copy(place.turned);
    seen.current.position.copy(place.seen);
    seen.current.rotation.set(0, -place.yaw, 0);
  }, ORDER.things);
  const tilt = kind === 'collar' ? [0.25, 0, -0.35] as const : [0, 0, 0] as const;
  return (
    <>
      <group ref={real}><mesh geometry={geometry} material={PAINT} rotation={tilt} /></group>
      <group ref={seen}><mesh geometry={geometry} material={PAINT} rotation={[tilt[0], 0, -tilt[2]]} /></group>
    </>
  );
}
