import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type CanvasTexture, type InstancedMesh, Matrix4, MeshLambertMaterial, Object3D } from 'three';
import { vesselOf } from '../../../../scenarios/body/vessels';
import { PAINT } from '../../paint';
import { ORDER, useStage } from '../../stage-context';
import type { Roster } from '../../view/roster';
import { isOutOfSight } from '../out-of-sight';
import { placeThing } from '../place-thing';
import { glassMaterial, glassShell } from './glass-shell';
import { LiquidMesh } from './liquid-mesh';
import { Steam } from './Steam';
import { Streams } from './Streams';
import { WARES, type WareName, wareOf } from './ware-models';
import { wareSheet } from './ware-sheet';
import { useShown } from '../../view/use-shown';

const GLASS = glassMaterial();
const stand = new Object3D();
const NOTHING_ON_PLATES: readonly WareName[] = ['plate', 'plate:edamame', 'plate:sashimi', 'plate:yakitori'];

type Entities = Roster['entities'];

/** Small things of tables and desks: one draw call for all that are alike, one for all that is in glasses. */
export function Wares({ entities }: { readonly entities: Entities }) {
  const names = useMemo(() => {
    const found = new Set<WareName>();
    for (const one of entities) {
      if (one.kind === 'plate') for (const plate of NOTHING_ON_PLATES) found.add(plate);
      else {
        const ware = wareOf(one.kind, '');
        if (ware !== undefined) found.add(ware);
        if (ware === 'cup') found.add('saucer');
        if (ware === 'bill') found.add('bill:face-down');
      }
    }
    return [...found];
  }, [entities]);
  const [sheet, setSheet] = useState<CanvasTexture>();
  const { view } = useStage();
  const isShown = useShown();
  useEffect(() => {
    let gone = false;
    if (names.length > 0 && isShown) void wareSheet().then((made) => { if (!gone) setSheet(made); });
    return () => { gone = true; };
  }, [names, isShown]);
  const material = useMemo(() => (sheet === undefined ? undefined : new MeshLambertMaterial({ map: sheet, vertexColors: true })), [sheet]);
  useEffect(() => {
    view.touch();
    return () => material?.dispose();
  }, [material, view]);
  const vessels = useMemo(() => entities.filter((one) => vesselOf(one.kind, '') !== undefined && one.kind !== 'bottle' && one.kind !== 'tokkuri'), [entities]);
  const pourers = useMemo(() => entities.filter((one) => one.kind === 'bottle' || one.kind === 'tokkuri'), [entities]);
  const cups = useMemo(() => entities.filter((one) => one.kind === 'cup'), [entities]);
  return (
    <>
      {material !== undefined && names.map((name) => name === 'saucer' ? <Saucers key={name} cups={cups} material={material} /> : <Alike key={name} name={name} entities={entities} material={material} />)}
      {vessels.length > 0 && <Liquids key={vessels.length} vessels={vessels} />}
      {pourers.length > 0 && <Streams key={`stream${pourers.length}`} pourers={pourers} />}
      {cups.length > 0 && <Steam key={`steam${cups.length}`} cups={cups} />}
      {vessels.some((one) => one.kind === 'glass') && <><Shells name="glass" vessels={vessels} /><Shells name="tumbler" vessels={vessels} /></>}
    </>
  );
}

/** Puts every thing that `wanted` names into an instanced mesh; the rest of its places stay empty. */
function usePlaced(entities: Entities, wanted: (kind: Entities[number]['kind'], state: string) => boolean) {
  const { view } = useStage();
  const mesh = useRef<InstancedMesh>(null);
  useFrame(() => {
    if (mesh.current === null) return;
    let count = 0;
    for (const one of entities) {
      const thing = view.entities.get(one.id);
      if (thing === undefined || !wanted(thing.kind, thing.state) || isOutOfSight(thing, view)) continue;
      placeThing(stand, thing);
      stand.updateMatrix();
      mesh.current.setMatrixAt(count, stand.matrix);
      count += 1;
    }
    mesh.current.count = count;
    mesh.current.visible = count > 0;
    mesh.current.instanceMatrix.needsUpdate = true;
  }, ORDER.things);
  return mesh;
}

function Alike({ name, entities, material }: { readonly name: WareName; readonly entities: Entities; readonly material: MeshLambertMaterial }) {
  const own = useMemo(() => entities.filter((one) => name.startsWith(one.kind)), [entities, name]);
  const geometry = useMemo(() => WARES[name](), [name]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const mesh = usePlaced(own, (kind, state) => wareOf(kind, state) === name);
  return <instancedMesh key={own.length} ref={mesh} name={name} args={[geometry, material, Math.max(1, own.length)]} frustumCulled={false} castShadow />;
}

/** A saucer stays where its cup last stood; of a cup that was never seen standing nobody knows where that is. */
function Saucers({ cups, material }: { readonly cups: Entities; readonly material: MeshLambertMaterial }) {
  const geometry = useMemo(() => WARES.saucer(), []);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const places = useRef(new Map<string, Matrix4>());
  const { view } = useStage();
  const mesh = useRef<InstancedMesh>(null);
  useFrame(() => {
    if (mesh.current === null) return;
    let count = 0;
    for (const one of cups) {
      const thing = view.entities.get(one.id);
      if (thing === undefined || isOutOfSight(thing, view)) continue;
      if (!thing.held) {
        placeThing(stand, thing);
        stand.updateMatrix();
        places.current.set(one.id, (places.current.get(one.id) ?? new Matrix4()).copy(stand.matrix));
      }
      const place = places.current.get(one.id);
      if (place === undefined) continue;
      mesh.current.setMatrixAt(count, place);
      count += 1;
    }
    mesh.current.count = count;
    mesh.current.visible = count > 0;
    mesh.current.instanceMatrix.needsUpdate = true;
  }, ORDER.things);
  return <instancedMesh key={cups.length} ref={mesh} name="saucers" args={[geometry, material, Math.max(1, cups.length)]} frustumCulled={false} castShadow />;
}

function Shells({ name, vessels }: { readonly name: 'glass' | 'tumbler'; readonly vessels: Entities }) {
  const geometry = useMemo(() => glassShell(name), [name]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const mesh = usePlaced(vessels, (kind, state) => vesselOf(kind, state) === name);
  return <instancedMesh key={vessels.length} ref={mesh} name={name} args={[geometry, GLASS, vessels.length]} frustumCulled={false} renderOrder={4} />;
}

function Liquids({ vessels }: { readonly vessels: Entities }) {
  const { view } = useStage();
  const made = useMemo(() => new LiquidMesh(vessels.length), [vessels]);
  useEffect(() => () => made.geometry.dispose(), [made]);
  useFrame(() => {
    for (const [i, one] of vessels.entries()) {
      const thing = view.entities.get(one.id);
      const name = thing === undefined ? undefined : vesselOf(thing.kind, thing.state);
      if (thing === undefined || name === undefined || thing.fillMl + thing.foamMl <= 0.5 || isOutOfSight(thing, view)) {
        made.empty(i);
        continue;
      }
      placeThing(stand, thing);
      made.write(i, stand, name, thing.state, thing.fillMl, thing.foamMl);
    }
  }, ORDER.things);
  return <mesh name="liquids" geometry={made.geometry} material={PAINT} frustumCulled={false} />;
}
