import { useMemo, useRef } from 'react';
import { type Group, MeshLambertMaterial } from 'three';
import { rgb } from '../colour';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addBox } from '../geometry/solids';
import { PAINT } from '../paint';
import { DOOR_HEIGHT } from '../place/room-shell';
import { useStage } from '../stage-context';
import { useThing } from './use-thing';

const WIDE = 1.4;
const SWING = 1.5;
const GLASS = new MeshLambertMaterial({ color: '#dfe7e6', transparent: true, opacity: 0.28, depthWrite: false });

/** A wooden leaf from its hinge (x = 0) to the left of who looks at it from inside. */
function makeLeaf(width: number) {
  const builder = new MeshBuilder();
  addBox(builder, [width / 2, DOOR_HEIGHT / 2, 0], [width, DOOR_HEIGHT - 0.01, 0.04], rgb('#a98a66'), 0.92);
  addBox(builder, [width * 0.78, DOOR_HEIGHT * 0.7, 0], [0.09, 0.62, 0.044], rgb('#c9d1cf'));
  for (const z of [-0.05, 0.05]) {
    addBox(builder, [width - 0.08, 1, z], [0.02, 0.02, 0.05], rgb('#8d9094'));
    addBox(builder, [width - 0.13, 1, z * 1.3], [0.12, 0.02, 0.016], rgb('#a6a8aa'));
  }
  return builder.build(false);
}

/** Half of a sliding glass door: its frame. */
function makePanel(width: number) {
  const builder = new MeshBuilder();
  const metal = rgb('#9a978f');
  for (const x of [0.03, width - 0.03]) addBox(builder, [x, DOOR_HEIGHT / 2, 0], [0.06, DOOR_HEIGHT, 0.04], metal);
  for (const y of [0.05, DOOR_HEIGHT - 0.04]) addBox(builder, [width / 2, y, 0], [width, 0.09, 0.04], metal);
  return builder.build(false);
}

/** A door: `state` is how far it is open, in percent. Wide ones are glass and slide; others swing out of the room. */
export function Door({ id }: { readonly id: string }) {
  const { layout } = useStage();
  const width = (layout.doors.find((one) => one.id === id)?.widthMm ?? 850) / 1000;
  const slides = width >= WIDE;
  const geometry = useMemo(() => (slides ? makePanel(width / 2) : makeLeaf(width)), [slides, width]);
  const first = useRef<Group>(null);
  const second = useRef<Group>(null);
  const group = useThing(id, (thing) => {
    const open = Math.min(100, Math.max(0, Number(thing.state) || 0)) / 100;
    if (first.current === null) return;
    if (slides) {
      first.current.position.x = -width / 2 - (open * width) / 2;
      second.current?.position.setX((open * width) / 2);
    } else first.current.rotation.y = open * SWING;
  });
  return (
    <group ref={group} name={id}>
      <group ref={first} position={[-width / 2, 0, -0.03]}>
        <mesh geometry={geometry} material={PAINT} castShadow />
        {slides && <mesh material={GLASS} position={[width / 4, DOOR_HEIGHT / 2, 0]}><planeGeometry args={[width / 2, DOOR_HEIGHT]} /></mesh>}
      </group>
      {slides && (
        <group ref={second} position={[0, 0, -0.03]}>
          <mesh geometry={geometry} material={PAINT} castShadow />
          <mesh material={GLASS} position={[width / 4, DOOR_HEIGHT / 2, 0]}><planeGeometry args={[width / 2, DOOR_HEIGHT]} /></mesh>
        </group>
      )}
    </group>
  );
}
