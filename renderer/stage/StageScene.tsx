import { useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { Body } from './figure/Body';
import { Card } from './card/Card';
import { CameraRig } from './camera/CameraRig';
import { useStage } from './stage-context';
import type { StageProps } from './stage-props';
import { useDrawLoop } from './view/draw-loop';
import { useRoster } from './view/roster';

/** Everything on the stage. */
export function StageScene(props: StageProps) {
  const shared = useStage();
  const roster = useRoster(props.frame);
  const loop = useDrawLoop(props.frame);
  const size = useThree((state) => state.size);
  const ready = useRef(props.onReady);
  ready.current = props.onReady;
  useEffect(() => loop.redraw(), [loop, size, roster, props.camera, shared]);

  const eyes = props.camera.kind === 'eyes' ? (props.camera.person ?? 'learner') : props.camera.kind === 'counterpart' ? props.camera.person : '';
  return (
    <>
      <color attach="background" args={['#e9e2d4']} />
      <hemisphereLight args={['#fffdf9', '#cbbfae', 2.3]} />
      <directionalLight args={['#ffe6c4', 1.5]} position={[-2.8, 2.5, -1.2]} />
      {roster.people.map((id) => <Body key={id} person={id} headless={id === eyes} fine={id === 'learner' || id === eyes} />)}
      {roster.entities.map((one) => one.kind === 'card'
        && <Card key={one.id} id={one.id} model={props.cards[one.id]} onReady={loop.redraw} onMissing={props.onMissingGlyphs} />)}
      <CameraRig camera={props.camera} />
    </>
  );
}
