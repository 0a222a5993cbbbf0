import { useFrame } from '@react-three/fiber';
import { useMemo, useRef } from 'react';
import { type Group, type Mesh, Vector3 } from 'three';
import { LEARNER, type EntityId, type PersonId } from '../../../scenarios/kernel/ids';
import { ARM, armOf, placeOf } from '../body/bones';
import { frameFrom } from '../body/frame-from';
import { coatColourOf } from '../cast/overcoat';
import { rgb } from '../colour';
import { type Ring, addLoft } from '../geometry/loft';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addBox, addCushion } from '../geometry/solids';
import { PAINT } from '../paint';
import { ORDER, useStage } from '../stage-context';
import { isOutOfSight } from './out-of-sight';
import { placeThing } from './place-thing';

type Cloth = ReturnType<typeof rgb>;
/** A lining is lighter than its cloth. */
const LINING = 1.3;

/** Folded in two, lining out, lying flat. */
function makeFolded(cloth: Cloth) {
  const lining: Cloth = [cloth[0] * LINING, cloth[1] * LINING, cloth[2] * LINING];
  const builder = new MeshBuilder();
  addCushion(builder, [0, 0.03, 0], [0.34, 0.05, 0.26], cloth, 5, 24);
  addCushion(builder, [0.01, 0.062, 0.004], [0.31, 0.03, 0.23], lining, 5, 24);
  addBox(builder, [0, 0.078, -0.06], [0.26, 0.002, 0.012], cloth);
  return builder.build();
}

/** Hung over a forearm: +z runs along the arm, the cloth falls on both sides of it. */
function makeDraped(cloth: Cloth) {
  const builder = new MeshBuilder();
  const ring = (z: number, half: number, drop: number, shade: number): Ring => ({
    center: new Vector3(0, 0.05 - drop / 2, z), across: new Vector3(-half, 0, 0), ahead: new Vector3(0, drop / 2 + 0.012, 0), square: 4,
    colour: [cloth[0] * shade, cloth[1] * shade, cloth[2] * shade],
  });
  addLoft(builder, [ring(-0.125, 0.05, 0.36, 0.95), ring(-0.12, 0.068, 0.39, 1), ring(-0.04, 0.072, 0.42, 1.05), ring(0.045, 0.07, 0.415, 0.97), ring(0.12, 0.066, 0.38, 1.03), ring(0.125, 0.05, 0.35, 0.95)], 20, { start: true, end: true });
  addBox(builder, [0.071, -0.12, 0.01], [0.004, 0.3, 0.006], [cloth[0] * 0.7, cloth[1] * 0.7, cloth[2] * 0.7]);
  return builder.build();
}

const along = new Vector3();
const UP = new Vector3(0, 1, 0);

/** Theirs are called after them; the learner's is the coat. */
const ownerOf = (id: EntityId): PersonId => (id === 'coat' ? LEARNER : id.slice('coat.'.length));

/** An overcoat off its wearer: over the left forearm, in the hands, or lying. Worn, it is part of the body. */
export function Coat({ id }: { readonly id: string }) {
  const { view, poses } = useStage();
  const group = useRef<Group>(null);
  const folded = useRef<Mesh>(null);
  const draped = useRef<Mesh>(null);
  const shapes = useMemo(() => {
    const cloth = rgb(coatColourOf(ownerOf(id)));
    return { folded: makeFolded(cloth), draped: makeDraped(cloth) };
  }, [id]);
  useFrame(() => {
    const thing = view.entities.get(id);
    if (group.current === null || folded.current === null || draped.current === null) return;
    if (thing === undefined) {
      group.current.visible = false;
      return;
    }
    const colon = thing.parent.indexOf(':');
    const place = thing.parent.slice(0, Math.max(0, colon));
    const pose = poses.get(thing.parent.slice(colon + 1));
    const overArm = place === 'arm' && pose !== undefined;
    group.current.visible = place !== 'worn' && !isOutOfSight(thing, view);
    draped.current.visible = overArm;
    folded.current.visible = !overArm;
    if (!overArm) {
      placeThing(group.current, thing);
      return;
    }
    const elbow = placeOf(pose, armOf('left') + ARM.fore);
    const wrist = placeOf(pose, armOf('left') + ARM.hand);
    along.subVectors(wrist, elbow);
    group.current.position.copy(elbow).addScaledVector(along, 0.52);
    frameFrom(along, UP, group.current.quaternion);
  }, ORDER.things);
  return (
    <group ref={group} name={id}>
      <mesh ref={folded} geometry={shapes.folded} material={PAINT} castShadow />
      <mesh ref={draped} geometry={shapes.draped} material={PAINT} castShadow />
    </group>
  );
}
