import { useEffect, useMemo, useRef } from 'react';
import { CanvasTexture, MeshBasicMaterial, SRGBColorSpace } from 'three';
import { rgb } from '../colour';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addCushion } from '../geometry/solids';
import { PAINT } from '../paint';
import { drawPhoneScreen, SCREEN } from './phone-screen';
import { useThing } from './use-thing';

const WIDTH = 0.072;
const LENGTH = 0.15;
const THICK = 0.008;

function makeSlab() {
  const builder = new MeshBuilder();
  addCushion(builder, [0, THICK / 2, 0], [WIDTH, THICK, LENGTH], rgb('#26282b'), 7, 28);
  return builder.build();
}

function showOn(texture: CanvasTexture<HTMLCanvasElement>, state: string): void {
  drawPhoneScreen(texture.image, state);
  texture.needsUpdate = true;
}

/** A telephone: dark, showing the time, ringing, or set to silent. */
export function Phone({ id }: { readonly id: string }) {
  const slab = useMemo(() => makeSlab(), []);
  const shown = useRef('');
  const screen = useMemo(() => {
    const canvas = document.createElement('canvas');
    canvas.width = SCREEN.width;
    canvas.height = SCREEN.height;
    const texture = new CanvasTexture(canvas);
    texture.colorSpace = SRGBColorSpace;
    return { texture, material: new MeshBasicMaterial({ map: texture }) };
  }, []);
  useEffect(() => () => {
    slab.dispose();
    screen.texture.dispose();
    screen.material.dispose();
  }, [slab, screen]);
  const group = useThing(id, (thing) => {
    if (shown.current === thing.state) return;
    shown.current = thing.state;
    showOn(screen.texture, thing.state);
  });
  return (
    <group ref={group} name={id}>
      <mesh geometry={slab} material={PAINT} castShadow />
      <mesh material={screen.material} position={[0, THICK + 0.0006, 0]} rotation={[-Math.PI / 2, 0, Math.PI]}>
        <planeGeometry args={[WIDTH * 0.92, LENGTH * 0.93]} />
      </mesh>
    </group>
  );
}
