import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Staging } from '../../scenarios/body/staging';
import { LEARNER, type PersonId } from '../../scenarios/kernel/ids';
import type { TrackMoment } from '../../scenarios/kernel/track';
import { useSay } from '../debrief/text/use-text';
import { Stage } from '../stage/LazyStage';
import type { StageCamera, StageHandle } from '../stage/stage-props';
import { FreeHold } from './FreeHold';
import { GhostGaze } from './ghost/GhostGaze';
import { Protractor } from './Protractor';
import type { ReplayedBow } from './bow-now';
import type { ReplaySet } from './replay-set';
import { Cameraman, type Orbit, type ReplayCamera } from './theatre-cameras';
import { hasWebGl } from '../stage/webgl';

interface OnePictureProps {
  readonly frame: () => TrackMoment;
  /** The kept frame of now: cameras that stand by the people go along with it. */
  readonly staging: Staging;
  readonly set: ReplaySet | undefined;
  readonly camera: ReplayCamera;
  readonly person: PersonId | undefined;
  readonly orbit: Orbit;
  readonly onTurn: (turn: (orbit: Orbit) => Orbit) => void;
  readonly bow: ReplayedBow | undefined;
  /** Whether the master is in it. */
  readonly hasGhost: boolean;
  readonly children?: ReactNode;
}

/** One recording from the chosen camera, with what belongs to that camera over it. */
export function OnePicture({ frame, staging, set, camera, person, orbit, onTurn, bow, hasGhost, children }: OnePictureProps) {
  const say = useSay();
  const [stage, setStage] = useState<StageHandle>();
  // The same place is the same object: a camera that did not move must not begin anew.
  const cameraman = useMemo(() => new Cameraman(), []);
  const wanted = set === undefined ? undefined : JSON.stringify(cameraman.at(camera, staging, set.layout, { person, orbit }));
  const stageCamera = useMemo(() => (wanted === undefined ? undefined : (JSON.parse(wanted) as StageCamera)), [wanted]);
  const metrics = set?.metrics[LEARNER];
  const isPainted = usePainted();
  if (!isPainted) return <div className="replay-picture" />;
  if (set === undefined || stageCamera === undefined || !hasWebGl()) {
    return <div className="replay-picture"><p className="replay-no-picture">{say('replay.noPicture')}</p></div>;
  }
  return (
    <div className="replay-picture">
      <Stage frame={frame} camera={stageCamera} onReady={setStage} {...set} />
      {camera === 'side' && stage !== undefined && metrics !== undefined ? <Protractor frame={frame} stage={stage} metrics={metrics} bow={bow} /> : null}
      {hasGhost && stage !== undefined ? <GhostGaze frame={frame} stage={stage} /> : null}
      {camera === 'free' ? <FreeHold onTurn={onTurn} /> : null}
      {children}
    </div>
  );
}

/** Words first: a drawing context and its shaders take their time, and what is written need not wait for them. */
function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setPainted(true), 0);
    return () => clearTimeout(later);
  }, []);
  return isPainted;
}
