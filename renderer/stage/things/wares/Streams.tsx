import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { type Mesh, Object3D } from 'three';
import { vesselOf } from '../../../../scenarios/body/vessels';
import { PAINT } from '../../paint';
import { ORDER, useStage } from '../../stage-context';
import type { Roster } from '../../view/roster';
import { isOutOfSight } from '../out-of-sight';
import { placeThing } from '../place-thing';
import { StreamMesh } from './stream-mesh';

const from = new Object3D();
const to = new Object3D();
export const POURS = 'pour:';

/** What falls from bottles and flasks into glasses: one draw call, while anything falls. */
export function Streams({ pourers }: { readonly pourers: Roster['entities'] }) {
  const { view } = useStage();
  const made = useMemo(() => new StreamMesh(pourers.length), [pourers]);
  const mesh = useRef<Mesh>(null);
  useEffect(() => () => made.geometry.dispose(), [made]);
  useFrame(() => {
    if (mesh.current === null) return;
    made.begin();
    for (const one of pourers) {
      const bottle = view.entities.get(one.id);
      if (bottle === undefined || !bottle.state.startsWith(POURS) || isOutOfSight(bottle, view)) continue;
      const glass = view.entities.get(bottle.state.slice(POURS.length));
      const name = vesselOf(bottle.kind, '');
      const into = glass === undefined ? undefined : vesselOf(glass.kind, glass.state);
      if (glass === undefined || name === undefined || into === undefined) continue;
      placeThing(from, bottle);
      placeThing(to, glass);
      made.add(from, name, to, into, glass.state, glass.fillMl + glass.foamMl);
    }
    mesh.current.visible = made.end();
  }, ORDER.things);
  return <mesh ref={mesh} name="streams" geometry={made.geometry} material={PAINT} frustumCulled={false} />;
}
