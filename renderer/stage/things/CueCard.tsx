import { useEffect, useMemo, useRef } from 'react';
import { CanvasTexture, MeshLambertMaterial, SRGBColorSpace } from 'three';
import { useStage } from '../stage-context';
import { useThing } from './use-thing';

/** What is printed on the cards of the dojo, as a trainer would write it. */
const WORDS: Readonly<Record<string, string>> = { corridor: '廊下', greeting: 'お迎え', farewell: 'お見送り', apology: 'お詫び' };
const SIZE = { width: 0.34, height: 0.24, px: 1400 } as const;
const FONT = '"Shippori Mincho"';
const PAPER = '#fbf8f0';
const INK = '#24211d';
const SEAL = '#c8391f';
const WOOD = '#6b4a2f';
/** Broad enough to be a frame, not a broken line, from where one stands (m). */
const RIM = 0.017;

function draw(canvas: HTMLCanvasElement, state: string): void {
  const ink = canvas.getContext('2d');
  if (ink === null) return;
  const { width, height } = canvas;
  ink.fillStyle = PAPER;
  ink.fillRect(0, 0, width, height);
  const word = WORDS[state] ?? '礼';
  ink.fillStyle = WORDS[state] === undefined ? SEAL : INK;
  ink.textAlign = 'center';
  ink.textBaseline = 'middle';
  ink.font = `600 ${Math.round(Math.min(height * 0.5, (width * 0.82) / word.length))}px ${FONT}, serif`;
  ink.fillText(word, width / 2, height / 2);
}

function showOn(texture: CanvasTexture<HTMLCanvasElement>, state: string): void {
  draw(texture.image, state);
  texture.needsUpdate = true;
}

/** The situation that is asked for, on a card upon a stand. */
export function CueCard({ id }: { readonly id: string }) {
  const { view } = useStage();
  const shown = useRef<string>(undefined);
  const face = useMemo(() => {
    const canvas = document.createElement('canvas');
    canvas.width = SIZE.px * SIZE.width;
    canvas.height = SIZE.px * SIZE.height;
    const texture = new CanvasTexture(canvas);
    texture.colorSpace = SRGBColorSpace;
    return { texture, material: new MeshLambertMaterial({ map: texture }) };
  }, []);
  const wood = useMemo(() => new MeshLambertMaterial({ color: WOOD }), []);
  useEffect(() => {
    let isHere = true;
    // A card is printed once its letters are there.
    document.fonts.load(`600 48px ${FONT}`, `${Object.values(WORDS).join('')}礼`).then(() => {
      if (!isHere) return;
      shown.current = undefined;
      view.touch();
    }, () => undefined);
    return () => {
      isHere = false;
      face.texture.dispose();
      face.material.dispose();
      wood.dispose();
    };
  }, [face, wood, view]);
  const group = useThing(id, ({ state }) => {
    if (shown.current === state) return;
    shown.current = state;
    showOn(face.texture, state);
  });
  const post = 1.18 - SIZE.height / 2;
  return (
    <group ref={group} name={id}>
      <mesh material={face.material} position={[0, 0, 0.0035]} rotation={[-0.12, 0, 0]}>
        <planeGeometry args={[SIZE.width, SIZE.height]} />
      </mesh>
      <mesh material={wood} position={[0, 0, -0.004]} rotation={[-0.12, 0, 0]} castShadow>
        <boxGeometry args={[SIZE.width + 2 * RIM, SIZE.height + 2 * RIM, 0.012]} />
      </mesh>
      <mesh material={wood} position={[0, -SIZE.height / 2 - post / 2, -0.02]} castShadow>
        <cylinderGeometry args={[0.009, 0.011, post, 10]} />
      </mesh>
      <mesh material={wood} position={[0, -1.172, -0.02]} castShadow>
        <cylinderGeometry args={[0.11, 0.12, 0.014, 20]} />
      </mesh>
    </group>
  );
}
