import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { CanvasTexture, type InstancedMesh, MeshBasicMaterial, Object3D, PlaneGeometry } from 'three';
import { isCalm } from '../../place/calm';
import { ORDER, useStage } from '../../stage-context';
import type { Roster } from '../../view/roster';
import { isOutOfSight } from '../out-of-sight';

const WISPS = 3;
/** Steps in which a wisp rises and is gone. */
const LIFE_STEPS = 190;
const RISE = 0.11;
const puff = new Object3D();

/** A soft upright streak. */
function streak(): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = 32;
  canvas.height = 64;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D engine to draw steam with');
  for (let i = 0; i < 22; i += 1) {
    ctx.fillStyle = `rgba(255,255,255,${0.03 * Math.sin((Math.PI * (i + 0.5)) / 22)})`;
    ctx.beginPath();
    ctx.ellipse(16, 32, 15 * (1 - i / 24), 31 * (1 - i / 30), 0, 0, Math.PI * 2);
    ctx.fill();
  }
  return new CanvasTexture(canvas);
}

/** Steam over cups whose state is `hot`. It rises with the scene's steps; who wants calm sees none. */
export function Steam({ cups }: { readonly cups: Roster['entities'] }) {
  const { view } = useStage();
  const mesh = useRef<InstancedMesh>(null);
  const made = useMemo(() => {
    const map = streak();
    return { map, geometry: new PlaneGeometry(1, 1), material: new MeshBasicMaterial({ map, transparent: true, depthWrite: false, opacity: 0.55 }) };
  }, []);
  useEffect(() => () => {
    made.map.dispose();
    made.geometry.dispose();
    made.material.dispose();
  }, [made]);
  useFrame(({ camera }) => {
    if (mesh.current === null) return;
    let count = 0;
    for (const one of isCalm() ? [] : cups) {
      const thing = view.entities.get(one.id);
      if (thing === undefined || thing.state !== 'hot' || thing.fillMl < 10 || isOutOfSight(thing, view)) continue;
      for (let i = 0; i < WISPS; i += 1) {
        const share = ((view.step + (i * LIFE_STEPS) / WISPS) % LIFE_STEPS) / LIFE_STEPS;
        const size = Math.sin(Math.PI * share) * (0.024 + 0.03 * share);
        puff.position.set(thing.at.x + Math.sin(share * 5 + i * 2) * 0.008, thing.at.y + 0.07 + RISE * share, thing.at.z);
        puff.quaternion.copy(camera.quaternion);
        puff.scale.set(size, size * 2, 1);
        puff.updateMatrix();
        mesh.current.setMatrixAt(count, puff.matrix);
        count += 1;
      }
    }
    mesh.current.count = count;
    mesh.current.visible = count > 0;
    mesh.current.instanceMatrix.needsUpdate = true;
  }, ORDER.camera);
  return <instancedMesh ref={mesh} args={[made.geometry, made.material, cups.length * WISPS]} frustumCulled={false} renderOrder={6} />;
}
