import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { Person } from './cast/Person';
import { CameraRig } from './camera/CameraRig';
import { Highlight } from './pointing/Highlight';
import { usePointing } from './pointing/use-pointing';
import { Room } from './place/Room';
import { RoomLight } from './place/RoomLight';
import { Shadows } from './place/Shadows';
import type { Rehearsal } from './rehearse';
import { useStage } from './stage-context';
import type { StageProps } from './stage-props';
import { Amiss } from './things/Amiss';
import { Thing } from './things/Thing';
import { Call } from './things/Call';
import { Wares } from './things/wares/Wares';
import { useDrawLoop } from './view/draw-loop';
import { type Roster, usePresent } from './view/roster';

interface SceneProps extends StageProps {
  readonly roster: Roster;
}

/** Everything on the stage. Its room is built while its people are on their way, and nothing is shown before they are there. */
export function StageScene({ isPeopled, rehearsal, ...props }: SceneProps & { readonly isPeopled: boolean; readonly rehearsal: Rehearsal }) {
  const { room } = props.roster;
  const scene = useThree((state) => state.scene);
  useEffect(() => rehearsal.end(scene), [rehearsal, scene]);
  return (
    <>
      <RoomLight room={room} />
      <Room room={room} />
      {isPeopled ? <Peopled {...props} /> : null}
    </>
  );
}

function Peopled({ roster, ...props }: SceneProps) {
  const shared = useStage();
  const present = usePresent(roster);
  const loop = useDrawLoop(props.frame, () => props.onDrawn?.());
  const size = useThree((state) => state.size);
  useEffect(() => loop.redraw(), [loop, size, roster, present, props.camera, shared]);

  const eyes = props.camera.kind === 'eyes' ? (props.camera.person ?? 'learner') : props.camera.kind === 'counterpart' ? props.camera.person : '';
  const pointed = usePointing(props, eyes);
  return (
    <>
      {present.map((id) => <Person key={id} person={id} eyes={eyes} />)}
      {roster.entities.map((one) => <Thing key={one.id} id={one.id} kind={one.kind} card={props.cards[one.id]} eyes={eyes} onMissing={props.onMissingGlyphs} />)}
      {roster.entities.map(({ id }) => (id.startsWith('screen.') ? <Call key={id} id={id} /> : null))}
      {roster.entities.map(({ id, kind }) => (kind === 'collar' || kind === 'lint' ? <Amiss key={id} id={id} kind={kind} /> : null))}
      <Wares entities={roster.entities} />
      <Shadows />
      <Highlight pointed={pointed} marked={props.marked ?? ''} />
      <CameraRig camera={props.camera} />
    </>
  );
}
