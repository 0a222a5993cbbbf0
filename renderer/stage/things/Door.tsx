import { useMemo, useRef } from 'react';
import { type Group, MeshLambertMaterial } from 'three';
import type { DoorLeaf } from '../../../scenarios/body/layout';
import { rgb } from '../colour';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addBox, addSheet } from '../geometry/solids';
import { PAINT } from '../paint';
import { DOOR_HEIGHT } from '../place/room-shell';
import { useStage } from '../stage-context';
import { useThing } from './use-thing';

/** From here on a door without a leaf of its own is of glass. */
const WIDE = 1.4;
const SWING = 1.5;
const GLASS = new MeshLambertMaterial({ color: '#dfe7e6', transparent: true, opacity: 0.2, depthWrite: false });

type Make = (builder: MeshBuilder, width: number) => void;
const H = DOOR_HEIGHT;

/** A wooden leaf with a narrow pane, from its hinge (x = 0) to the left of who looks at it from inside. */
const wood: Make = (builder, width) => {
  addBox(builder, [width / 2, H / 2, 0], [width, H - 0.01, 0.04], rgb('#a98a66'), 0.92);
  for (const z of [-1, 1]) for (const x of [0.1, 0.9]) addBox(builder, [width * x, H / 2, z * 0.021], [0.004, H - 0.1, 0.002], rgb('#8c704f'));
  addBox(builder, [width * 0.76, H * 0.7, 0], [0.09, 0.62, 0.044], rgb('#c9d1cf'));
  for (const z of [-1, 1]) {
    addBox(builder, [width - 0.08, 1, z * 0.03], [0.045, 0.16, 0.012], rgb('#9a9a98'));
    addBox(builder, [width - 0.13, 1.02, z * 0.06], [0.13, 0.02, 0.018], rgb('#b4b5b4'));
    addBox(builder, [width - 0.08, 1.02, z * 0.045], [0.02, 0.02, 0.04], rgb('#9a9a98'));
  }
};

/** Half of a sliding glass door: its frame and its bar. */
const glass: Make = (builder, width) => {
  const metal = rgb('#9a978f');
  for (const x of [0.03, width - 0.03]) addBox(builder, [x, H / 2, 0], [0.06, H, 0.04], metal);
  for (const y of [0.05, H - 0.04]) addBox(builder, [width / 2, y, 0], [width, 0.09, 0.04], metal);
  addBox(builder, [width / 2, 1, 0.03], [width - 0.12, 0.03, 0.02], rgb('#7c7a74'));
};

/** Half of a lift's door: brushed steel, a fold along its edge. */
const lift: Make = (builder, width) => {
  for (let i = 0; i < 5; i += 1) {
    const tone = [0.94, 1, 0.97, 1.02, 0.95][i] ?? 1;
    addBox(builder, [(width * (i + 0.5)) / 5, H / 2, 0], [width / 5, H, 0.03], rgb('#c2b8a8', tone), 0.86);
  }
  addBox(builder, [width - 0.006, H / 2, 0.004], [0.012, H, 0.034], rgb('#6f6b64'));
  addBox(builder, [0.006, H / 2, 0.004], [0.012, H, 0.034], rgb('#6f6b64'));
};

/** Half of a papered sliding door: a dark lacquered rim, a round pull, a quiet pattern of mist. */
const fusuma: Make = (builder, width) => {
  const rim = rgb('#2c221b');
  addBox(builder, [width / 2, H / 2, 0], [width - 0.03, H - 0.05, 0.018], rgb('#e6d8b8'));
  for (const z of [-1, 1]) {
    const front = z * 0.0096;
    for (const [y, high, from, to, tone] of [[0.62, 0.2, 0.05, 0.8, 0.93], [0.86, 0.07, 0.3, 0.97, 0.96], [1.3, 0.05, 0.1, 0.5, 0.96]] as const) {
      const corners = [[width * from, y - high / 2, front], [width * to, y - high / 2, front], [width * to, y + high / 2, front], [width * from, y + high / 2, front]] as const;
      addSheet(builder, z > 0 ? corners : [...corners].reverse(), [0, 0, z], [rgb('#d3c49e', tone)]);
    }
    addBox(builder, [width - 0.09, 0.92, z * 0.011], [0.05, 0.075, 0.006], rim);
    addBox(builder, [width - 0.09, 0.92, z * 0.0145], [0.034, 0.055, 0.003], rgb('#6d5a3c'));
  }
  for (const x of [0.012, width - 0.012]) addBox(builder, [x, H / 2, 0], [0.024, H, 0.026], rim);
  for (const y of [0.02, H - 0.02]) addBox(builder, [width / 2, y, 0], [width, 0.04, 0.026], rim);
};

/** Half of a latticed sliding door, its paper bright from within. */
const lattice: Make = (builder, width) => {
  const timber = rgb('#6b4a30');
  addBox(builder, [width / 2, H / 2 + 0.2, 0], [width - 0.06, H - 0.5, 0.01], rgb('#e9cf9b'));
  addBox(builder, [width / 2, 0.22, 0], [width, 0.44, 0.03], timber);
  for (const x of [0.025, width - 0.025]) addBox(builder, [x, H / 2, 0], [0.05, H, 0.036], timber);
  for (const y of [0.03, H - 0.03, 1.0]) addBox(builder, [width / 2, y, 0], [width, 0.06, 0.036], timber);
  const bars = Math.round(width / 0.075);
  for (let i = 1; i < bars; i += 1) addBox(builder, [(width * i) / bars, H / 2 + 0.2, 0], [0.02, H - 0.48, 0.03], timber);
};

const MAKERS: Readonly<Record<DoorLeaf, Make>> = { wood, glass, lift, fusuma, lattice };
/** How far of its own width each half goes aside. Papered doors slide behind one another: only one moves. */
const BOTH_SLIDE: Readonly<Record<DoorLeaf, boolean>> = { wood: false, glass: true, lift: true, fusuma: false, lattice: false };

/** A door: `state` is how far it is open, in percent. */
export function Door({ id }: { readonly id: string }) {
  const { layout } = useStage();
  const plan = layout.doors.find((one) => one.id === id);
  const width = (plan?.widthMm ?? 850) / 1000;
  const leaf = plan?.leaf ?? (width >= WIDE ? 'glass' : 'wood');
  const slides = leaf !== 'wood';
  const geometry = useMemo(() => {
    const builder = new MeshBuilder();
    MAKERS[leaf](builder, slides ? width / 2 : width);
    return builder.build();
  }, [leaf, slides, width]);
  const first = useRef<Group>(null);
  const second = useRef<Group>(null);
  const group = useThing(id, (thing) => {
    const open = Math.min(100, Math.max(0, Number(thing.state) || 0)) / 100;
    if (first.current === null) return;
    if (!slides) {
      first.current.rotation.y = open * SWING;
      return;
    }
    first.current.position.x = -width / 2 - (BOTH_SLIDE[leaf] ? (open * width) / 2 : 0);
    second.current?.position.setX(width / 2 + (BOTH_SLIDE[leaf] ? (open * width) / 2 : (-open * width) / 2));
  });
  return (
    <group ref={group} name={id}>
      <group ref={first} position={[-width / 2, 0, -0.03]}>
        <mesh geometry={geometry} material={PAINT} castShadow />
        {leaf === 'glass' && <mesh material={GLASS} position={[width / 4, H / 2, 0]}><planeGeometry args={[width / 2, H]} /></mesh>}
      </group>
      {slides && (
        <group ref={second} position={[width / 2, 0, leaf === 'glass' || leaf === 'lift' ? -0.03 : -0.06]} rotation={[0, Math.PI, 0]}>
          <mesh geometry={geometry} material={PAINT} castShadow />
          {leaf === 'glass' && <mesh material={GLASS} position={[width / 4, H / 2, 0]} rotation={[0, Math.PI, 0]}><planeGeometry args={[width / 2, H]} /></mesh>}
        </group>
      )}
    </group>
  );
}
