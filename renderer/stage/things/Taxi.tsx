import { useEffect, useMemo, useRef } from 'react';
import { type Group, type Mesh, Vector3 } from 'three';
import { MeshBuilder } from '../geometry/mesh-builder';
import { GLOW, PAINT } from '../paint';
import { DOORS, type DoorName, addDoorLeaf, addDoorway, addTaxi } from './taxi-body';
import { useThing } from './use-thing';

const [WIDTH, LENGTH, HEIGHT] = [1.7, 4.4, 1.5];
const NAMES = Object.keys(DOORS) as DoorName[];
const UP = new Vector3(0, 1, 0);

/** A taxi that opens a door by itself and drives off: `state` says which door, `tilt` how far it stands open. */
export function Taxi({ id }: { readonly id: string }) {
  const { body, glow, leaves } = useMemo(() => {
    const parts = { paint: new MeshBuilder(), glow: new MeshBuilder() };
    addTaxi(parts, WIDTH, LENGTH, HEIGHT);
    for (const name of NAMES) addDoorway(parts, name, WIDTH, LENGTH);
    return {
      body: parts.paint.build(), glow: parts.glow.build(),
      leaves: NAMES.map((name) => {
        const leaf = { paint: new MeshBuilder(), glow: new MeshBuilder() };
        addDoorLeaf(leaf, name, LENGTH);
        return { name, geometry: leaf.paint.build() };
      }),
    };
  }, []);
  useEffect(() => () => {
    for (const made of [body, glow, ...leaves.map(({ geometry }) => geometry)]) made.dispose();
  }, [body, glow, leaves]);
  const hull = useRef<Mesh>(null);
  const doors = useRef(new Map<DoorName, Group>());
  const group = useThing(id, (thing) => {
    // Its tilt is a door's, not its own.
    hull.current?.parent?.quaternion.setFromAxisAngle(UP, thing.yaw);
    for (const name of NAMES) doors.current.get(name)?.rotation.set(0, (thing.state === 'front') === (name === 'front') ? -thing.tilt : 0, 0);
  });
  return (
    <group ref={group} name={id}>
      <mesh ref={hull} geometry={body} material={PAINT} castShadow />
      <mesh geometry={glow} material={GLOW} />
      {leaves.map(({ name, geometry }) => (
        <group key={name} position={[WIDTH / 2, 0, DOORS[name].hinge * LENGTH]} ref={(leaf) => { if (leaf !== null) doors.current.set(name, leaf); }}>
          <mesh geometry={geometry} material={PAINT} castShadow />
        </group>
      ))}
    </group>
  );
}
