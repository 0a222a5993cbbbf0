import { useMemo, useRef, type Ref } from 'react';
import { useSay } from '../debrief/text/use-text';
import { Stage } from '../stage/Stage';
import type { StageCamera } from '../stage/stage-props';
import { Button } from '../ui/Button';
import { ImpressionLine, type ImpressionPoint } from './ImpressionLine';
import type { ReplayClock } from './replay-clock';
import type { ReplaySet } from './replay-set';
import { Transport } from './Transport';
import { useReplayState } from './use-replay';
import { useReplayKeys } from './use-replay-keys';
import { hasWebGl } from './webgl';
import './replay.css';

const CAMERAS = ['eyes', 'side'] as const;
export type ReplayCamera = (typeof CAMERAS)[number];

interface ReplayViewProps {
  readonly clock: ReplayClock;
  /** Undefined when the scene's place is not known to this version: the replay is then told in words. */
  readonly set: ReplaySet | undefined;
  readonly camera: ReplayCamera;
  readonly onCamera: (camera: ReplayCamera) => void;
  /** One line of words for a step. */
  readonly happening: (step: number) => string;
  readonly impression: readonly ImpressionPoint[];
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Given when the replay was opened from a verdict: leads back there. */
  readonly onReturn?: (() => void) | undefined;
}

/** The theatre: the picture, what happens in words, the impression, the controls. */
export function ReplayView({ clock, set, camera, onCamera, happening, impression, headingRef, onReturn }: ReplayViewProps) {
  const say = useSay();
  const { step, playing } = useReplayState(clock);
  const stageCamera = useMemo((): StageCamera => ({ kind: camera }), [camera]);

  const region = useRef<HTMLElement>(null);
  useReplayKeys(region, clock, onReturn);

  return (
    <section className="replay" aria-labelledby="replay-title" ref={region}>
      <header className="replay-head">
        <h2 id="replay-title" ref={headingRef} tabIndex={-1}>
          {say('replay.title')}
        </h2>
        <fieldset className="replay-cameras">
          <legend>{say('replay.camera')}</legend>
          {CAMERAS.map((each) => (
            <button key={each} type="button" aria-pressed={each === camera} onClick={() => onCamera(each)}>
              {say(`replay.camera.${each}`)}
            </button>
          ))}
        </fieldset>
      </header>
      <div className="replay-picture">
        {set !== undefined && hasWebGl() ? (
          <Stage frame={clock.frame} camera={stageCamera} {...set} />
        ) : (
          <p className="replay-no-picture">{say('replay.noPicture')}</p>
        )}
      </div>
      <p className="replay-happening" aria-live={playing ? 'off' : 'polite'}>
        {happening(step)}
      </p>
      <ImpressionLine points={impression} step={step} />
      <Transport clock={clock} />
      <footer className="replay-foot">
        <p className="replay-keys">{say('replay.keys')}</p>
        {onReturn === undefined ? null : (
          <Button look="plain" onClick={onReturn}>
            {say('replay.return')}
          </Button>
        )}
      </footer>
    </section>
  );
}
