import { message } from '../../scenarios/text/words';
import { OutcomeMark } from '../debrief/OutcomeMark';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { ImpressionLine, type ImpressionPoint } from './ImpressionLine';
import type { ReplayClock } from './replay-clock';
import { TEXTS } from './text/texts';
import { timecode } from './timecode';
import { PIN_OUTCOMES, type BeatSpan, type Pin } from './timeline-marks';
import { useReplayState } from './use-replay';
import { useRoving } from './use-roving';
import { PositionSlider } from './Transport';
import './timeline.css';
import './pins.css';

export interface TimelineProps {
  readonly clock: ReplayClock;
  readonly scene: string;
  readonly beats: readonly BeatSpan[];
  readonly pins: readonly Pin[];
  readonly chosen: Pin | undefined;
  readonly onPin: (pin: Pin) => void;
  readonly impression: readonly ImpressionPoint[];
}

/** The whole attempt over one width: the parts of the scene, the impression, the position, and a pin for every verdict. */
export function Timeline({ clock, scene, beats, pins, chosen, onPin, impression }: TimelineProps) {
  const say = useTexts(TEXTS);
  const { step } = useReplayState(clock);
  const { firstStep, lastStep } = clock.track;
  const share = (at: number): number => (at - firstStep) / Math.max(1, lastStep - firstStep);
  return (
    <section className="timeline" aria-label={say('timeline.label')}>
      <Beats clock={clock} scene={scene} beats={beats} step={step} share={share} />
      <ImpressionLine points={impression} step={step} />
      <PositionSlider clock={clock} />
      <Pins pins={pins} chosen={chosen} onPin={onPin} share={share} />
    </section>
  );
}

/** How far along the whole, 0 to 1. */
type Share = (at: number) => number;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function Beats({ clock, scene, beats, step, share }: Pick<TimelineProps, 'clock' | 'scene' | 'beats'> & { readonly step: number; readonly share: Share }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const roving = useRoving(beats.length);
  if (beats.length === 0) return null;
  const nameOf = ({ beat }: BeatSpan): string => message(language, `${scene}.beat.${beat}`);
  const now = beats.findLast(({ from }) => from <= step);
  return (
    <div className="timeline-beats">
      <p className="timeline-beat">{now === undefined ? ' ' : nameOf(now)}</p>
      <div className="timeline-beat-row" role="toolbar" aria-label={say('beats.label')} {...roving.row}>
        {beats.map((span, index) => (
          <button
            key={span.from}
            type="button"
            tabIndex={roving.tabIndexOf(index)}
            aria-current={span === now ? 'step' : undefined}
            aria-label={say('beat.go', { beat: nameOf(span), time: timecode(span.from) })}
            title={nameOf(span)}
            style={{ left: percent(share(span.from)), width: percent(share(span.to) - share(span.from)) }}
            onFocus={() => roving.onFocus(index)}
            onClick={() => clock.seek(span.from)}
          />
        ))}
      </div>
    </div>
  );
}

function Pins({ pins, chosen, onPin, share }: Pick<TimelineProps, 'pins' | 'chosen' | 'onPin'> & { readonly share: Share }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const roving = useRoving(pins.length, (index) => {
    const pin = pins[index];
    if (pin !== undefined) onPin(pin);
  });
  if (pins.length === 0) return null;
  const nameOf = ({ outcome, step, verdicts: [first, ...others] }: Pin): string => {
    const values = { outcome: message(language, `outcome.${outcome}`), rule: first?.title ?? '', time: timecode(step) };
    return others.length === 0 ? say('pin.one', values) : say('pin.more', { ...values, more: others.length });
  };
  return (
    <>
      <div className="pins" role="toolbar" aria-label={say('pins.label')} {...roving.row}>
        {PIN_OUTCOMES.map((outcome) => <span key={outcome} className={`pin-lane lane-${outcome}`} aria-hidden="true" />)}
        {pins.map((pin, index) => (
          <button
            key={`${pin.outcome}.${pin.step}`}
            type="button"
            className={`pin lane-${pin.outcome}`}
            tabIndex={roving.tabIndexOf(index)}
            aria-pressed={pin === chosen}
            aria-label={nameOf(pin)}
            title={nameOf(pin)}
            style={{ left: `calc((100% - 1.75rem) * ${share(pin.step).toFixed(4)})` }}
            onFocus={() => roving.onFocus(index)}
            onClick={() => onPin(pin)}
          >
            <OutcomeMark outcome={pin.outcome} />
            {pin.verdicts.length > 1 ? <span aria-hidden="true">{pin.verdicts.length}</span> : null}
          </button>
        ))}
      </div>
      <p className="pin-legend" aria-hidden="true">
        {PIN_OUTCOMES.map((outcome) => <span key={outcome} className={`lane-${outcome}`}><OutcomeMark outcome={outcome} />{message(language, `outcome.${outcome}`)}</span>)}
      </p>
    </>
  );
}
