import { useMemo, useRef } from 'react';
import type { Mesh } from 'three';
import { rgb } from '../colour';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addBox, addCushion, addSheet } from '../geometry/solids';
import { PAINT } from '../paint';
import { useThing } from './use-thing';

const WIDTH = 0.39;
const HEIGHT = 0.29;
const DEPTH = 0.1;
const HANDLE = 0.07;

/** Origin at the middle of its floor. */
function makeBag() {
  const builder = new MeshBuilder();
  const leather = rgb('#3f3833');
  addCushion(builder, [0, HEIGHT / 2, 0], [DEPTH, HEIGHT, WIDTH], leather, 7, 24);
  addBox(builder, [DEPTH / 2 + 0.001, HEIGHT * 0.42, 0], [0.004, HEIGHT * 0.5, WIDTH * 0.8], rgb('#463e38'));
  addBox(builder, [0, HEIGHT + 0.002, 0], [0.012, 0.006, WIDTH * 0.8], rgb('#8f8a80'));
  for (const z of [-0.075, 0.075]) addBox(builder, [0, HEIGHT + HANDLE / 2, z], [0.016, HANDLE, 0.012], leather);
  addBox(builder, [0, HEIGHT + HANDLE, 0], [0.02, 0.016, 0.162], leather);
  return builder.build();
}

/** From both ends of the bag up over the right shoulder, which lies a little inward of it (+x). */
function makeStrap() {
  const builder = new MeshBuilder();
  const leather = rgb('#38322e');
  const top = 0.655;
  for (const end of [-1, 1]) {
    for (const facing of [-1, 1]) {
      const low = end * 0.15;
      const near = end * 0.04;
      const corners = [[0, -HANDLE, low - 0.013], [0, -HANDLE, low + 0.013], [0.035, top, near + 0.013], [0.035, top, near - 0.013]] as const;
      addSheet(builder, facing > 0 ? corners : [...corners].reverse(), [-facing, 0, 0], [leather]);
    }
  }
  addBox(builder, [0.06, top, 0], [0.055, 0.006, 0.09], leather);
  return builder.build();
}

/** A briefcase: on the shoulder, in a hand (held by its handle), or on the floor. */
export function Bag({ id, eyes }: { readonly id: string; readonly eyes: string }) {
  const geometry = useMemo(() => makeBag(), []);
  const strap = useMemo(() => makeStrap(), []);
  const body = useRef<Mesh>(null);
  const belt = useRef<Mesh>(null);
  const group = useThing(id, (thing) => {
    const hangs = thing.held || thing.parent.startsWith('shoulder:');
    if (body.current !== null) body.current.position.y = hangs ? -HEIGHT - HANDLE : 0;
    // Nobody sees the strap over their own shoulder.
    if (belt.current !== null) belt.current.visible = thing.parent.startsWith('shoulder:') && thing.parent !== `shoulder:${eyes}`;
  });
  return (
    <group ref={group} name={id}>
      <mesh ref={body} geometry={geometry} material={PAINT} castShadow />
      <mesh ref={belt} geometry={strap} material={PAINT} />
    </group>
  );
}
