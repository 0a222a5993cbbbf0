import { useRef, type ReactNode, type Ref } from 'react';
import { useSay } from '../debrief/text/use-text';
import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import type { ReplayedBow } from './bow-now';
import type { GhostShown } from './ghost/GhostSwitch';
import { HowImpression } from './ImpressionLine';
import { PinCard } from './PinCard';
import { ReplayPicture, type Beside } from './ReplayPicture';
import type { ReplaySet } from './replay-set';
import { TEXTS } from './text/texts';
import { CAMERAS, type ReplayCamera } from './theatre-cameras';
import { Timeline, type TimelineProps } from './Timeline';
import { nextPin, type Pin, type PinnedVerdict } from './timeline-marks';
import { Transport } from './Transport';
import { useReplayState } from './use-replay';
import { hasWebGl } from '../stage/webgl';
import { useReplayKeys } from './use-replay-keys';
import './theatre.css';
import './replay.css';

export type { ReplayCamera } from './theatre-cameras';

interface ReplayViewProps extends TimelineProps {
  /** Undefined when the scene's place is not known to this version: the replay is then told in words. */
  readonly set: ReplaySet | undefined;
  readonly camera: ReplayCamera;
  readonly onCamera: (camera: ReplayCamera) => void;
  /** Over the whole width of the page. */
  readonly isWide: boolean;
  readonly onWide: (isWide: boolean) => void;
  /** One line of words for a step. */
  readonly happening: (step: number) => string;
  readonly bows: readonly ReplayedBow[];
  readonly beside?: Beside | undefined;
  /** The master beside it; undefined where they cannot be shown. */
  readonly ghost: GhostShown | undefined;
  readonly onWatch: (verdict: PinnedVerdict) => void;
  readonly onRead: (verdict: PinnedVerdict) => void;
  readonly more?: ((pin: Pin) => ReactNode) | undefined;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Given when the replay was opened from a verdict: leads back there. */
  readonly onReturn?: (() => void) | undefined;
}

/** The theatre: the picture, what happens in words, the attempt over time with its verdicts, the controls. */
export function ReplayView(props: ReplayViewProps) {
  const { clock, set, camera, onCamera, isWide, onWide, happening, bows, pins, chosen, onPin, ghost, headingRef, onReturn } = props;
  const say = useSay();
  const sayOfReplay = useTexts(TEXTS);
  const { step, playing } = useReplayState(clock);

  const region = useRef<HTMLElement>(null);
  const goToPin = (way: 1 | -1): void => {
    const pin = nextPin(pins, clock.state().step, way);
    if (pin !== undefined) onPin(pin);
  };
  useReplayKeys(region, clock, {
    c: () => onCamera(CAMERAS[(CAMERAS.indexOf(camera) + 1) % CAMERAS.length] as ReplayCamera),
    n: () => goToPin(1),
    p: () => goToPin(-1),
    // Without a picture nobody can be seen in it.
    ...(ghost === undefined ? {} : { g: () => hasWebGl() && ghost.onSwitch(!ghost.isOn) }),
    ...(onReturn === undefined ? {} : { Escape: onReturn }),
  });

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
              {sayOfReplay(`camera.${each}`)}
            </button>
          ))}
        </fieldset>
      </header>
      <ReplayPicture clock={clock} set={set} camera={camera} bows={bows} beats={props.beats} beside={props.beside} ghost={ghost}>
        <button type="button" className="replay-wide" aria-pressed={isWide} onClick={() => onWide(!isWide)}>{sayOfReplay(isWide ? 'wide.off' : 'wide.on')}</button>
      </ReplayPicture>
      <Transport clock={clock} />
      <p className="replay-happening" aria-live={playing ? 'off' : 'polite'}>
        {happening(step)}
      </p>
      <Timeline {...props} />
      <PinCard pin={chosen} onWatch={props.onWatch} onRead={props.onRead} more={props.more} />
      <footer className="replay-foot">
        <p className="replay-keys">{sayOfReplay('keys')}</p>
        {onReturn === undefined ? null : (
          <Button look="plain" onClick={onReturn}>
            {say('replay.return')}
          </Button>
        )}
      </footer>
      <HowImpression />
    </section>
  );
}
