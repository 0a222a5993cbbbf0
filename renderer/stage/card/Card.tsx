import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Mesh, Quaternion, ShaderChunk, Vector3, type WebGLProgramParametersWithUniforms } from 'three';
import type { CardModel } from '../../../scenarios/body/card-model';
import { MASTER_CARD, MASTER_OPACITY } from '../cast/master';
import { ORDER, useStage } from '../stage-context';
import { easing } from '../view/frame-view';
import { placeThing } from '../things/place-thing';
import { isOutOfSight } from '../things/out-of-sight';
import { bendCard, cardGeometry } from './card-geometry';
import { useCardPrint } from './use-card-print';

/** Steps in which a card is two thirds turned over. */
const FLIP_EASE = 5;
/** How far paper gives, m: held by both ends its middle sinks, held by one hand the far end does. */
const BOTH_SAG = 0.0007;
const ONE_SAG = -0.0009;

/** How high a bent corner stands, m. */
const DOG_EAR = 0.017;

/** Levels of print by which a slanted card is drawn finer than its smallest side asks for, where nothing else keeps it crisp. */
const FINER = 0.9;

function drawFiner(shader: WebGLProgramParametersWithUniforms): void {
  const finer = ShaderChunk.map_fragment.replace('vMapUv )', `vMapUv, -${FINER} )`);
  shader.fragmentShader = shader.fragmentShader.replace('#include <map_fragment>', finer);
}

interface CardProps {
  readonly id: string;
  readonly model: CardModel | undefined;
  readonly onMissing: ((card: string, glyphs: readonly string[]) => void) | undefined;
}

const over = new Quaternion();
const AHEAD = new Vector3(0, 0, 1);

/** A business card with its own print on both sides. */
export function Card({ id, model, onMissing }: CardProps) {
  const { view } = useStage();
  const most = useThree((state) => state.gl.capabilities.getMaxAnisotropy());
  const mesh = useRef<Mesh>(null);
  const flip = useRef(Number.NaN);
  const sag = useRef(0);
  const bent = useRef(false);
  const geometry = useMemo(() => cardGeometry(), []);
  const [condition, setCondition] = useState(() => view.entities.get(id)?.state ?? '');
  const texture = useCardPrint(id, model, condition === 'stained', onMissing);
  useEffect(() => () => geometry.dispose(), [geometry]);

  useFrame(() => {
    const thing = view.entities.get(id);
    if (mesh.current === null) return;
    mesh.current.visible = thing !== undefined && !isOutOfSight(thing, view);
    if (thing === undefined) return;
    placeThing(mesh.current, thing);
    if (thing.state !== condition) setCondition(thing.state);
    const goalSag = thing.held ? (thing.grips >= 2 ? BOTH_SAG : ONE_SAG) : 0;
    const isBent = thing.state === 'bent';
    if (sag.current !== goalSag || bent.current !== isBent) {
      sag.current = goalSag;
      bent.current = isBent;
      bendCard(geometry, goalSag, isBent ? DOG_EAR : 0);
    }
    const goal = thing.face === 'ja' ? 0 : Math.PI;
    flip.current = Number.isNaN(flip.current) ? goal : flip.current + (goal - flip.current) * easing(view.elapsed, FLIP_EASE);
    mesh.current.quaternion.multiply(over.setFromAxisAngle(AHEAD, flip.current));
  }, ORDER.things);

  const look = id === MASTER_CARD ? { transparent: true, opacity: MASTER_OPACITY } : {};
  // A material compiled without a map cannot take one later, nor can it be without a way to be compiled again: a new key makes a new one.
  return (
    <mesh ref={mesh} name={id} geometry={geometry} castShadow={id !== MASTER_CARD} receiveShadow renderOrder={id === MASTER_CARD ? 3 : 0}>
      {texture === undefined ? <meshLambertMaterial key="blank" color="#fbf8f0" vertexColors {...look} /> : <meshLambertMaterial key={most === 1 ? 'finer' : 'printed'} map={texture} vertexColors {...look} {...(most === 1 ? { onBeforeCompile: drawFiner } : {})} />}
    </mesh>
  );
}
