import { useEffect, useMemo } from 'react';
import type { Layout } from '../../../scenarios/body/layout';
import { MeshBuilder } from '../geometry/mesh-builder';
import { rgb } from '../colour';
import { bakeLight, sunFrom } from '../lights';
import { GLOW, PAINT, SUN } from '../paint';
import { useStage } from '../stage-context';
import { Chairs } from './Chairs';
import { addFittings } from './fittings';
import { addFurniture } from './furniture';
import { addCeiling, addFloor, addWall, wallsOf } from './room-shell';
import { addSunPatches, fallsEast } from './sunlight';
import { Sign } from './Sign';

/** Floors: carpet where one sits at a table, stone where one arrives. */
const FLOORS = { sitting: '#b3a692', arriving: '#cdc5b7' } as const;

function makeRoom(layout: Layout, id: string, baked: boolean) {
  const room = layout.rooms.find((one) => one.id === id);
  if (room === undefined) return undefined;
  const lit = new MeshBuilder();
  const unlit = new MeshBuilder();
  const sun = new MeshBuilder();
  const walls = wallsOf(layout, room);
  const furniture = layout.furniture.filter((thing) => thing.room === id);
  const sitting = furniture.some((thing) => thing.kind === 'table');
  addFloor(lit, room, rgb(sitting ? FLOORS.sitting : FLOORS.arriving));
  addCeiling(unlit, room, rgb('#ded6c7'));
  for (const wall of walls) addWall(lit, wall, rgb('#efe9dd'), rgb('#c9bda9'));
  addFittings(lit, unlit, layout, room, walls);
  for (const thing of furniture) if (thing.kind !== 'chair') addFurniture(lit, thing);
  addSunPatches(sun, layout, room, walls);
  if (baked) bakeLight(lit, sunFrom(fallsEast(layout, id)));
  return { lit: lit.build(false), unlit: unlit.build(false), sun: sun.build(false), desk: furniture.find((thing) => thing.kind === 'desk'), north: room.z0 };
}

/** The room where the learner is. */
export function Room({ room }: { readonly room: string }) {
  const { layout, tier } = useStage();
  const made = useMemo(() => makeRoom(layout, room, tier === 'low'), [layout, room, tier]);
  useEffect(() => () => {
    made?.lit.dispose();
    made?.unlit.dispose();
    made?.sun.dispose();
  }, [made]);
  if (made === undefined) return null;
  return (
    <group name={room} dispose={null}>
      <mesh geometry={made.lit} material={tier === 'low' ? GLOW : PAINT} receiveShadow={tier === 'high'} />
      <mesh geometry={made.unlit} material={GLOW} />
      <mesh geometry={made.sun} material={SUN} renderOrder={1} />
      <Chairs room={room} />
      {made.desk !== undefined && <Sign x={made.desk.x / 1000} z={made.north / 1000} />}
    </group>
  );
}
