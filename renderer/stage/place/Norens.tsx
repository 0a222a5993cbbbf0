import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { BufferGeometry, CanvasTexture, Float32BufferAttribute, type Mesh, MeshBasicMaterial, SRGBColorSpace } from 'three';
import type { Decor } from '../../../scenarios/body/layout';
import { cssFont, loadGlyphs } from '../card/card-fonts';
import { ORDER, useStage } from '../stage-context';
import { isCalm } from './calm';
import { useShown } from '../view/use-shown';

const PANELS = 4;
const ROWS = 6;
const COLUMNS = 4;
const STEPS_PER_RAD = 34;
const DYE = '#27364f';

/** Cloths that hang in doorways and stir in the draught. */
export function Norens({ room }: { readonly room: string }) {
  const { layout } = useStage();
  const hung = useMemo(() => (layout.decor ?? []).filter((one) => one.kind === 'noren' && one.room === room), [layout, room]);
  return <>{hung.map((one) => <Noren key={`${one.x}/${one.z}`} one={one} />)}</>;
}

/** Panels of dyed cloth, joined at the top, free below. */
function makeCloth(w: number, h: number): BufferGeometry {
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let p = 0; p < PANELS; p += 1) {
    const first = positions.length / 3;
    for (let r = 0; r <= ROWS; r += 1) {
      for (let c = 0; c <= COLUMNS; c += 1) {
        const gap = 0.006 + 0.012 * (r / ROWS);
        const x = -w / 2 + (w / PANELS) * p + gap + ((w / PANELS - 2 * gap) * c) / COLUMNS;
        positions.push(x, h / 2 - (h * r) / ROWS, 0);
        uvs.push((x + w / 2) / w, 1 - r / ROWS);
        if (r === ROWS || c === COLUMNS) continue;
        const a = first + r * (COLUMNS + 1) + c;
        indices.push(a, a + COLUMNS + 1, a + 1, a + 1, a + COLUMNS + 1, a + COLUMNS + 2);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2));
  geometry.setIndex(indices);
  return geometry;
}

function drawCloth(one: Decor): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = 512;
  canvas.height = Math.round((512 * one.heightMm) / one.widthMm);
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D engine to dye cloth with');
  const { width, height } = canvas;
  const down = ctx.createLinearGradient(0, 0, 0, height);
  down.addColorStop(0, '#1c273a');
  down.addColorStop(1, DYE);
  ctx.fillStyle = down;
  ctx.fillRect(0, 0, width, height);
  ctx.fillStyle = '#efe6d2';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const letters = [...(one.text ?? '')];
  const size = Math.min(height * 0.46, width / PANELS * 0.7);
  ctx.font = cssFont('mincho', size);
  // From right to left, as such cloths are often read; a letter a panel.
  letters.forEach((letter, i) => ctx.fillText(letter, width * (letters.length <= PANELS ? (i + 0.5 + (PANELS - letters.length) / 2) / PANELS : (i + 0.5) / letters.length), height * 0.56));
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 4;
  return texture;
}

function Noren({ one }: { readonly one: Decor }) {
  const isShown = useShown();
  const { view } = useStage();
  const mesh = useRef<Mesh<BufferGeometry>>(null);
  const [w, h] = [one.widthMm / 1000, one.heightMm / 1000];
  const geometry = useMemo(() => makeCloth(w, h), [w, h]);
  const [texture, setTexture] = useState<CanvasTexture>();
  useEffect(() => {
    if (!isShown) return undefined;
    let gone = false;
    void loadGlyphs(one.text ?? '', 'mincho').then(() => { if (!gone) setTexture(drawCloth(one)); });
    return () => { gone = true; };
  }, [one, isShown]);
  const material = useMemo(() => (texture === undefined ? undefined : new MeshBasicMaterial({ map: texture, side: 2 })), [texture]);
  useEffect(() => {
    view.touch();
    return () => {
      geometry.dispose();
      texture?.dispose();
      material?.dispose();
    };
  }, [geometry, texture, material, view]);
  useFrame(() => {
    const at = mesh.current?.geometry.getAttribute('position');
    if (at === undefined) return;
    const time = isCalm() ? 0 : view.step / STEPS_PER_RAD;
    for (let i = 0; i < at.count; i += 1) {
      const x = at.getX(i);
      const fall = (h / 2 - at.getY(i)) / h;
      at.setZ(i, fall * fall * (0.035 * Math.sin(time + x * 2.1) + 0.014 * Math.sin(time * 2.3 + x * 9)) + fall * 0.012 * Math.sin(x * 26));
    }
    at.needsUpdate = true;
  }, ORDER.things);
  if (material === undefined) return null;
  return <mesh ref={mesh} geometry={geometry} material={material} position={[one.x / 1000, one.y / 1000, one.z / 1000]} rotation={[0, (one.yaw10 * Math.PI) / 1800, 0]} frustumCulled={false} />;
}
