import { useEffect, useMemo, useState } from 'react';
import { type CanvasTexture, DoubleSide, MeshBasicMaterial, ShadowMaterial } from 'three';
import { loadGlyphs } from '../card/card-fonts';
import { canvasTexture } from '../card/canvas-texture';
import { GLOW, SUN } from '../paint';
import { useStage } from '../stage-context';
import { finishMaterial } from './finishes';
import { makeRoom, type MadeRoom } from './make-room';
import { Mirror } from './Mirror';
import { Norens } from './Norens';
import { glyphsOf, paint } from './print-painters';
import { SHEET_PX } from './prints';
import { Seats } from './Seats';
import { useShown } from '../view/use-shown';

const MIRRORED = new MeshBasicMaterial({ vertexColors: true, side: DoubleSide });
const FALLEN = new ShadowMaterial({ opacity: 0.26 });

/** The room where the learner is. */
export function Room({ room }: { readonly room: string }) {
  const { layout, tier } = useStage();
  const made = useMemo(() => makeRoom(layout, room), [layout, room]);
  useEffect(() => () => {
    for (const geometry of [...(made?.finishes ?? []).map((one) => one.geometry), made?.glow, made?.sun, made?.prints.geometry]) geometry?.dispose();
  }, [made]);
  if (made === undefined) return null;
  const [x, z] = [(made.room.x0 + made.room.x1) / 2000, (made.room.z0 + made.room.z1) / 2000];
  const mirror = layout.furniture.find((thing) => thing.kind === 'mirror' && thing.room === room);
  return (
    <group name={room} dispose={null}>
      <Still made={made} />
      {mirror !== undefined && <Mirror room={made.room} mirror={mirror}><Still made={made} /></Mirror>}
      {tier === 'high' && (
        <mesh material={FALLEN} rotation={[-Math.PI / 2, 0, 0]} position={[x, 0.005, z]} receiveShadow renderOrder={1}>
          <planeGeometry args={[(made.room.x1 - made.room.x0) / 1000, (made.room.z1 - made.room.z0) / 1000]} />
        </mesh>
      )}
      <Seats room={room} />
      <Norens room={room} />
    </group>
  );
}

/** All that never moves. */
function Still({ made }: { readonly made: MadeRoom }) {
  return (
    <>
      {made.finishes.map(({ finish, geometry }) => <mesh key={finish} geometry={geometry} material={finishMaterial(finish)} />)}
      <mesh geometry={made.glow} material={GLOW} />
      {made.look.isWet === true && <mesh geometry={made.glow} material={MIRRORED} scale={[1, -1, 1]} />}
      {made.sun.index !== null && made.sun.index.count > 0 && <mesh geometry={made.sun} material={SUN} renderOrder={1} />}
      {made.prints.slots.length > 0 && <Prints made={made} />}
    </>
  );
}

/** Signs, pictures and papers. They appear once the fonts are there. */
function Prints({ made }: { readonly made: MadeRoom }) {
  const { view } = useStage();
  const isShown = useShown();
  const [texture, setTexture] = useState<CanvasTexture>();
  useEffect(() => {
    if (!isShown) return undefined;
    let gone = false;
    const draw = async (): Promise<void> => {
      const glyphs = glyphsOf(made.prints.slots.map((slot) => slot.print));
      await Promise.all([loadGlyphs(glyphs, 'mincho'), loadGlyphs(glyphs, 'gothic')]);
      if (!gone) setTexture(canvasTexture(drawSheet(made), 8));
    };
    void draw();
    return () => { gone = true; };
  }, [made, isShown]);
  const material = useMemo(() => (texture === undefined ? undefined : new MeshBasicMaterial({ map: texture, vertexColors: true, transparent: true })), [texture]);
  useEffect(() => {
    view.touch();
    return () => {
      texture?.dispose();
      material?.dispose();
    };
  }, [texture, material, view]);
  return material === undefined ? null : <mesh geometry={made.prints.geometry} material={material} />;
}

function drawSheet(made: MadeRoom): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = SHEET_PX;
  canvas.height = SHEET_PX;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D engine to draw pictures with');
  for (const slot of made.prints.slots) {
    ctx.save();
    ctx.translate(slot.x, slot.y);
    ctx.beginPath();
    ctx.rect(0, 0, slot.width, slot.height);
    ctx.clip();
    paint(ctx, slot.print, slot.width, slot.height);
    ctx.restore();
  }
  return canvas;
}
