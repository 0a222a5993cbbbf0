import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { message } from '../../scenarios/text/words';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { TrackMoment } from '../../scenarios/kernel/track';
import type { Track } from '../../scenarios/kernel/track';
import { MASTER } from '../stage/cast/master';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import type { Ghost } from '../../scenarios/players/ghost';
import { besideClock } from './beside';
import { ghostFrame } from './ghost/ghost-frame';
import { GhostLegend, GhostSwitch, type GhostShown } from './ghost/GhostSwitch';
import { BowBeside } from './BowBeside';
import { bowAt, type ReplayedBow } from './bow-now';
import { OnePicture } from './OnePicture';
import type { ReplayClock } from './replay-clock';
import type { ReplaySet } from './replay-set';
import type { BeatSpan } from './timeline-marks';
import { TEXTS } from './text/texts';
import { counterpartIn, FIRST_ORBIT, type Orbit, type ReplayCamera } from './theatre-cameras';
import { useReplayState } from './use-replay';

/** Another recording of the same scene, to be seen beside this one. */
export interface Beside {
  readonly track: Track;
  readonly bows: readonly ReplayedBow[];
  readonly beats: readonly BeatSpan[];
  /** What the other and this one are called. */
  readonly names: readonly [other: string, own: string];
}

interface ReplayPictureProps {
  readonly clock: ReplayClock;
  readonly set: ReplaySet | undefined;
  readonly camera: ReplayCamera;
  readonly bows: readonly ReplayedBow[];
  readonly beats: readonly BeatSpan[];
  readonly beside?: Beside | undefined;
  /** Undefined where the master cannot be shown. */
  readonly ghost: GhostShown | undefined;
  /** What lies over the picture whatever the camera. */
  readonly children?: ReactNode;
}

/** The scene from the chosen camera, alone or beside another recording of it, with what belongs to that camera. */
export function ReplayPicture({ clock, set, camera, bows, beats, beside, ghost, children }: ReplayPictureProps) {
  const say = useTexts(TEXTS);
  const { step } = useReplayState(clock);
  const [orbit, setOrbit] = useState<Orbit>(FIRST_ORBIT);
  const [whose, setWhose] = useState('');
  const turn = useCallback((change: (before: Orbit) => Orbit) => setOrbit(change), []);
  const other = useMemo(() => (beside === undefined ? undefined : besideClock(clock, beside.track)), [clock, beside]);
  const made = ghost?.state.kind === 'ready' ? ghost.state.ghost : undefined;
  const isShown = ghost?.isOn === true;
  const frame = useWithGhost(clock.frame, beats, made, isShown);
  const otherFrame = useWithGhost(other, beside?.beats, made, isShown);
  const hasGhost = made !== undefined && isShown;
  const staging = clock.frame().from;
  const person = whose === '' ? counterpartIn(staging) : whose;
  const bow = camera === 'side' ? bowAt(bows, step) : undefined;
  const view = { set, camera, orbit, onTurn: turn, hasGhost };
  const own = <OnePicture {...view} frame={frame ?? clock.frame} staging={staging} person={person} bow={bow}>{ghost === undefined ? null : <GhostSwitch {...ghost} />}{children}</OnePicture>;
  const besideStaging = other?.().from;
  return (
    <>
      {beside === undefined || other === undefined || besideStaging === undefined ? own : (
        <div className="replay-pair">
          <figure>
            <figcaption>{beside.names[0]}</figcaption>
            <OnePicture {...view} frame={otherFrame ?? other} staging={besideStaging} person={whose === '' ? counterpartIn(besideStaging) : whose} bow={camera === 'side' ? bowAt(beside.bows, step) : undefined} />
          </figure>
          <figure>
            <figcaption>{beside.names[1]}</figcaption>
            {own}
          </figure>
        </div>
      )}
      {set === undefined ? null : <GhostLegend ghost={ghost} />}
      {camera === 'side' && bows.length > 0 ? <BowBeside clock={clock} bow={bow} /> : null}
      {camera === 'free' ? <p className="replay-note">{say('free.how')}</p> : null}
      {camera === 'counterpart' ? <Whose set={set} whose={whose} onWhose={setWhose} isAlone={person === undefined} /> : null}
    </>
  );
}

/** A recording with the master in it, as soon as there is one. */
function useWithGhost(frame: (() => TrackMoment) | undefined, beats: readonly BeatSpan[] | undefined, ghost: Ghost | undefined, isShown: boolean): (() => TrackMoment) | undefined {
  return useMemo(
    () => (frame === undefined || beats === undefined || ghost === undefined ? frame : ghostFrame(frame, beats, ghost, isShown)),
    [frame, beats, ghost, isShown],
  );
}

function Whose({ set, whose, onWhose, isAlone }: { readonly set: ReplaySet | undefined; readonly whose: string; readonly onWhose: (person: string) => void; readonly isAlone: boolean }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const others = Object.keys(set?.metrics ?? {}).filter((id) => id !== LEARNER && id !== MASTER);
  return (
    <>
      {others.length < 2 ? null : (
        <label className="replay-whose">
          {say('camera.whose')}
          <select value={whose} onChange={(event) => onWhose(event.target.value)}>
            <option value="">{say('camera.whose.near')}</option>
            {others.map((id) => <option key={id} value={id}>{message(language, `thing.person.${id}`)}</option>)}
          </select>
        </label>
      )}
      {isAlone ? <p className="replay-note">{say('camera.nobody')}</p> : null}
    </>
  );
}
