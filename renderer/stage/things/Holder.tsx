import { useMemo, useRef } from 'react';
import type { Group } from 'three';
import { rgb } from '../colour';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addBox, addCushion } from '../geometry/solids';
import { PAINT } from '../paint';
import { easing } from '../view/frame-view';
import { useThing } from './use-thing';

const WIDTH = 0.108;
const DEPTH = 0.072;
const LEATHER = '#4a3226';
/** An open flap lies back nearly level. */
const OPEN = 2.9;
const OPEN_EASE = 6;

/** Made with its top at the origin's height, so that a card laid on it lies on leather. */
function makeBase() {
  const builder = new MeshBuilder();
  addCushion(builder, [0, -0.001, 0], [WIDTH, 0.0055, DEPTH], rgb(LEATHER), 8, 28);
  addBox(builder, [0, 0.0019, -DEPTH * 0.02], [WIDTH * 0.9, 0.0005, DEPTH * 0.86], rgb('#6b4a39'));
  return builder.build(false);
}

/** The flap, hinged on the far edge. */
function makeFlap() {
  const builder = new MeshBuilder();
  addCushion(builder, [0, 0.0014, -DEPTH / 2], [WIDTH, 0.003, DEPTH], rgb(LEATHER, 1.12), 8, 28);
  addBox(builder, [0, 0.0031, -DEPTH / 2], [WIDTH * 0.93, 0.0002, DEPTH * 0.9], rgb(LEATHER, 1.3));
  return builder.build(false);
}

/** A card holder of dark leather. Open, it is the tray on which cards are offered and kept. */
export function Holder({ id }: { readonly id: string }) {
  const base = useMemo(() => makeBase(), []);
  const flap = useMemo(() => makeFlap(), []);
  const hinge = useRef<Group>(null);
  const open = useRef(Number.NaN);
  const group = useThing(id, (thing, elapsed) => {
    const goal = thing.state === 'open' ? OPEN : 0;
    open.current = Number.isNaN(open.current) ? goal : open.current + (goal - open.current) * easing(elapsed, OPEN_EASE);
    if (hinge.current !== null) hinge.current.rotation.x = open.current;
  });
  return (
    <group ref={group} name={id}>
      <mesh geometry={base} material={PAINT} castShadow />
      <group ref={hinge} position={[0, 0.002, DEPTH / 2]}>
        <mesh geometry={flap} material={PAINT} castShadow />
      </group>
    </group>
  );
}
