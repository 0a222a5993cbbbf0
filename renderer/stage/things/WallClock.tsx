import { useEffect, useMemo, useRef, useState } from 'react';
import { type CanvasTexture, type Mesh, MeshLambertMaterial } from 'three';
import { loadGlyphs } from '../card/card-fonts';
import { canvasTexture } from '../card/canvas-texture';
import { rgb } from '../colour';
import { MeshBuilder } from '../geometry/mesh-builder';
import { addBox } from '../geometry/solids';
import { PAINT } from '../paint';
import { isCalm } from '../place/calm';
import { useStage } from '../stage-context';
import { drawClockFace } from './clock-face';
import { useThing } from './use-thing';
import { useShown } from '../view/use-shown';

/** Large enough to be read from four metres. */
const RADIUS = 0.2;
const TENTHS_OF_HALF_DAY = 7200;
const TENTHS_OF_HOUR = 600;
const STEPS_PER_SECOND = 60;

function makeHand(length: number, width: number, z: number, colour = '#24211d') {
  const builder = new MeshBuilder();
  addBox(builder, [0, length / 2 - 0.02, z], [width, length + 0.04, 0.004], rgb(colour));
  return builder.build();
}

/** A wall clock whose hands show the staging's time: tenths of a minute after midnight. */
export function WallClock({ id }: { readonly id: string }) {
  const { layout, view } = useStage();
  const isShown = useShown();
  const hour = useRef<Mesh>(null);
  const minute = useRef<Mesh>(null);
  const second = useRef<Mesh>(null);
  const made = useMemo(() => ({
    hour: makeHand(RADIUS * 0.52, 0.017, 0.016), minute: makeHand(RADIUS * 0.8, 0.011, 0.022), second: makeHand(RADIUS * 0.84, 0.0035, 0.027, '#b8321f'),
  }), []);
  const [texture, setTexture] = useState<CanvasTexture>();
  useEffect(() => {
    if (!isShown) return undefined;
    let gone = false;
    void loadGlyphs('0123456789', 'gothic').then(() => { if (!gone) setTexture(canvasTexture(drawClockFace(), 4)); });
    return () => { gone = true; };
  }, [isShown]);
  useEffect(() => {
    view.touch();
    return () => texture?.dispose();
  }, [texture, view]);
  useEffect(() => () => {
    made.hour.dispose();
    made.minute.dispose();
    made.second.dispose();
  }, [made]);
  const group = useThing(id, (thing) => {
    const time = Number(thing.state) || 0;
    hour.current?.rotation.set(0, 0, (-(time % TENTHS_OF_HALF_DAY) / TENTHS_OF_HALF_DAY) * Math.PI * 2);
    // It ticks with the scene's own steps: a scene that stands still has a clock that stands still.
    second.current?.rotation.set(0, 0, (-(isCalm() ? 0 : Math.floor(view.step / STEPS_PER_SECOND)) / 60) * Math.PI * 2);
    minute.current?.rotation.set(0, 0, (-(time % TENTHS_OF_HOUR) / TENTHS_OF_HOUR) * Math.PI * 2);
  });
  return (
    <group ref={group} name={id}>
      <group rotation={[0, (layout.clock.yaw10 * Math.PI) / 1800, 0]}>
      <mesh rotation={[Math.PI / 2, 0, 0]} material={PAINT_RIM}><cylinderGeometry args={[RADIUS + 0.012, RADIUS + 0.016, 0.02, 40]} /></mesh>
      {texture !== undefined && <mesh position={[0, 0, 0.0115]}><circleGeometry args={[RADIUS, 40]} /><meshLambertMaterial map={texture} /></mesh>}
      <mesh ref={hour} geometry={made.hour} material={PAINT} />
      <mesh ref={minute} geometry={made.minute} material={PAINT} />
      <mesh ref={second} geometry={made.second} material={PAINT} />
      </group>
    </group>
  );
}

const PAINT_RIM = new MeshLambertMaterial({ color: '#4a4036' });
