import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { message } from '../../scenarios/text/words';
import { LEARNER } from '../../scenarios/kernel/ids';
import { useSay } from '../debrief/text/use-text';
import { Stage } from '../stage/Stage';
import type { StageHandle } from '../stage/stage-props';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { BowBeside } from './BowBeside';
import { bowAt, type ReplayedBow } from './bow-now';
import { FreeHold } from './FreeHold';
import { Protractor } from './Protractor';
import type { ReplayClock } from './replay-clock';
import type { ReplaySet } from './replay-set';
import { TEXTS } from './text/texts';
import { cameraFor, counterpartIn, FIRST_ORBIT, type Orbit, type ReplayCamera } from './theatre-cameras';
import { useReplayState } from './use-replay';
import { hasWebGl } from './webgl';

interface ReplayPictureProps {
  readonly clock: ReplayClock;
  readonly set: ReplaySet | undefined;
  readonly camera: ReplayCamera;
  readonly bows: readonly ReplayedBow[];
  /** What lies over the picture whatever the camera. */
  readonly children?: ReactNode;
}

/** The scene from the chosen camera, with what belongs to that camera over and under it. */
export function ReplayPicture({ clock, set, camera, bows, children }: ReplayPictureProps) {
  const say = useTexts(TEXTS);
  const sayOfDebrief = useSay();
  const { step } = useReplayState(clock);
  const [orbit, setOrbit] = useState<Orbit>(FIRST_ORBIT);
  const [whose, setWhose] = useState('');
  const [stage, setStage] = useState<StageHandle>();
  const turn = useCallback((change: (before: Orbit) => Orbit) => setOrbit(change), []);
  const staging = clock.frame().from;
  const person = whose === '' ? counterpartIn(staging) : whose;
  // Cameras that stand by the people move with them; the others keep their place, and the stage its ease.
  const wanted = set === undefined ? undefined : JSON.stringify(cameraFor(camera, staging, set.layout, { person, orbit }));
  const stageCamera = useMemo(() => (wanted === undefined ? undefined : (JSON.parse(wanted) as ReturnType<typeof cameraFor>)), [wanted]);
  const bow = camera === 'side' ? bowAt(bows, step) : undefined;
  const canDraw = set !== undefined && stageCamera !== undefined && hasWebGl();
  const metrics = set?.metrics[LEARNER];
  return (
    <>
      {/* Things at hand and the room behind them share one picture: what lies over it goes by the same coordinates. */}
      <div className="replay-picture">
        {canDraw ? <Stage frame={clock.frame} camera={stageCamera} onReady={setStage} {...set} /> : <p className="replay-no-picture">{sayOfDebrief('replay.noPicture')}</p>}
        {canDraw && camera === 'side' && stage !== undefined && metrics !== undefined ? <Protractor clock={clock} stage={stage} metrics={metrics} bow={bow} /> : null}
        {canDraw && camera === 'free' ? <FreeHold onTurn={turn} /> : null}
        {children}
      </div>
      {camera === 'side' ? <BowBeside clock={clock} bow={bow} /> : null}
      {camera === 'free' && canDraw ? <p className="replay-note">{say('free.how')}</p> : null}
      {camera === 'counterpart' ? <Whose set={set} whose={whose} onWhose={setWhose} isAlone={person === undefined} /> : null}
    </>
  );
}

function Whose({ set, whose, onWhose, isAlone }: { readonly set: ReplaySet | undefined; readonly whose: string; readonly onWhose: (person: string) => void; readonly isAlone: boolean }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const others = Object.keys(set?.metrics ?? {}).filter((id) => id !== LEARNER);
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
