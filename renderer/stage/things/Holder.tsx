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
const THREAD = '#8a6a4e';
const PAPER = '#f4efe2';
/** An open flap lies back nearly level. */
const OPEN = 2.9;
const OPEN_EASE = 6;

/** A line of stitches round a face. */
function addSeam(builder: MeshBuilder, y: number, z: number, w: number, d: number): void {
  const stitches = 22;
  for (let i = 0; i < stitches; i += 1) {
    const x = -w / 2 + (w * (i + 0.5)) / stitches;
    for (const side of [-1, 1]) addBox(builder, [x, y, z + (side * d) / 2], [(w / stitches) * 0.6, 0.0002, 0.0005], rgb(THREAD));
  }
}

/** Made with its top at the origin's height, so that a card laid on it lies on leather. */
function makeBase(): MeshBuilder {
  const builder = new MeshBuilder();
  addCushion(builder, [0, -0.001, 0], [WIDTH, 0.0055, DEPTH], rgb(LEATHER), 8, 28);
  addBox(builder, [0, 0.0019, -DEPTH * 0.02], [WIDTH * 0.9, 0.0005, DEPTH * 0.86], rgb('#6b4a39'));
  addSeam(builder, 0.0022, -DEPTH * 0.02, WIDTH * 0.86, DEPTH * 0.8);
  // The cards in its pocket show a hair of paper at the open side.
  for (let i = 0; i < 4; i += 1) addBox(builder, [0, -0.0012 + i * 0.0007, -DEPTH / 2 + 0.004], [0.091, 0.0004, 0.0105 - i * 0.0006], rgb(PAPER, 0.94 + (i % 2) * 0.06));
  return builder;
}

/** The flap, hinged on the far edge; within it a pocket from which the cards received look out. */
function makeFlap(): MeshBuilder {
  const builder = new MeshBuilder();
  addCushion(builder, [0, 0.0014, -DEPTH / 2], [WIDTH, 0.003, DEPTH], rgb(LEATHER, 1.12), 8, 28);
  addBox(builder, [0, 0.0031, -DEPTH / 2], [WIDTH * 0.93, 0.0002, DEPTH * 0.9], rgb(LEATHER, 1.3));
  addSeam(builder, 0.0033, -DEPTH / 2, WIDTH * 0.9, DEPTH * 0.86);
  for (let i = 0; i < 3; i += 1) addBox(builder, [0.0006 * i, -0.0006 - i * 0.0004, -DEPTH / 2 + 0.004 - i * 0.0012], [0.091, 0.0003, 0.053], rgb(PAPER, 0.95 + (i % 2) * 0.05));
  addBox(builder, [0, -0.0022, -DEPTH * 0.68], [WIDTH * 0.92, 0.0008, DEPTH * 0.5], rgb('#5b3d2e'));
  return builder;
}

const STEEL = '#aeb2b4';

/** A hard case of brushed metal: an edge all round, cards in it, and nothing to hold one ready. */
function makeCase(): MeshBuilder {
  const builder = new MeshBuilder();
  addBox(builder, [0, -0.003, 0], [WIDTH * 0.92, 0.0075, DEPTH * 0.92], rgb(STEEL, 0.86));
  addBox(builder, [0, 0.0009, 0], [WIDTH * 0.86, 0.0008, DEPTH * 0.84], rgb(PAPER));
  return builder;
}

function makeLid(): MeshBuilder {
  const builder = new MeshBuilder();
  addBox(builder, [0, 0.0014, -DEPTH / 2], [WIDTH * 0.92, 0.0028, DEPTH * 0.92], rgb(STEEL));
  addBox(builder, [0, 0.003, -DEPTH / 2], [WIDTH * 0.8, 0.0004, 0.0012], rgb(STEEL, 1.25));
  for (const side of [-1, 1]) addBox(builder, [side * WIDTH * 0.4, 0.003, -DEPTH / 2], [0.0012, 0.0004, DEPTH * 0.8], rgb(STEEL, 1.2));
  return builder;
}

/** A card holder of dark leather; open, it is the tray on which cards are offered and kept. Or a case of metal, which is none. */
export function Holder({ id }: { readonly id: string }) {
  const isCase = id.endsWith('.case');
  const base = useMemo(() => (isCase ? makeCase() : makeBase()).build(), [isCase]);
  const flap = useMemo(() => (isCase ? makeLid() : makeFlap()).build(), [isCase]);
  const hinge = useRef<Group>(null);
  const open = useRef(Number.NaN);
  const group = useThing(id, (thing, elapsed) => {
    // Said in percent, it is just so far open: the gallery's slider.
    const share = thing.state === 'open' ? 1 : (Number(thing.state) || 0) / 100;
    const goal = OPEN * share;
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
