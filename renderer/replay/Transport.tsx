import { useSay } from '../debrief/text/use-text';
import { SPEEDS, type ReplayClock } from './replay-clock';
import { timecode } from './timecode';
import { useReplayState } from './use-replay';

interface TransportProps {
  readonly clock: ReplayClock;
}

/** Play and stop, one frame back and on, speed. */
export function Transport({ clock }: TransportProps) {
  const say = useSay();
  const { playing, speed, step } = useReplayState(clock);
  const time = timecode(step);
  const length = timecode(clock.track.lastStep);
  return (
    <div className="transport">
      <div className="transport-buttons">
        <button type="button" aria-label={say('replay.back')} onClick={() => clock.stepFrames(-1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 3v10M13 3 7 8l6 5z" />
          </svg>
        </button>
        <button type="button" className="transport-play" onClick={() => clock.toggle()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? 'M5 3v10M11 3v10' : 'M5 2.5 13 8l-8 5.5z'} />
          </svg>
          {say(playing ? 'replay.pause' : 'replay.play')}
        </button>
        <button type="button" aria-label={say('replay.forward')} onClick={() => clock.stepFrames(1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M12 3v10M3 3l6 5-6 5z" />
          </svg>
        </button>
        <span className="transport-time">
          {time} <span className="transport-length">/ {length}</span>
        </span>
        <fieldset className="transport-speed">
          <legend>{say('replay.speed')}</legend>
          {SPEEDS.map((each) => (
            <button key={each} type="button" aria-pressed={each === speed} onClick={() => clock.setSpeed(each)}>
              {each === 0.5 ? '½' : each}×
            </button>
          ))}
        </fieldset>
      </div>
    </div>
  );
}

/** Where the replay is, to be drawn to anywhere else. */
export function PositionSlider({ clock }: TransportProps) {
  const say = useSay();
  const { step } = useReplayState(clock);
  const { firstStep, lastStep } = clock.track;
  return (
    <input
      className="transport-position"
      type="range"
      min={firstStep}
      max={lastStep}
      step={1}
      value={step}
      aria-label={say('replay.position')}
      aria-valuetext={say('replay.positionOf', { time: timecode(step), length: timecode(lastStep) })}
      onChange={(event) => clock.seek(Number(event.target.value))}
    />
  );
}
