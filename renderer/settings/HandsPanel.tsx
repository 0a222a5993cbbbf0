import { DEFAULT_BINDINGS, type BoundDevice } from '../input/bindings';
import { Choice } from '../ui/Choice';
import { Slider } from '../ui/Slider';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import type { PanelProps } from './sections';
import { TEXTS } from './text/texts';

const HOLDS = ['left', 'right', 'bow', 'speak'] as const;
const DEVICES = Object.keys(DEFAULT_BINDINGS) as BoundDevice[];

export function HandsPanel({ settings, change }: PanelProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const { device, holds, timingPercent } = settings;
  const times = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(timingPercent / 100);
  return (
    <>
      <Choice
        legend={say('device')}
        options={DEVICES.map((value) => ({ value, label: say(`device.${value}`) }))}
        value={device}
        onChange={(value) => change({ device: value })}
      />
      <h3>{say('holds')}</h3>
      {HOLDS.map((hold) => (
        <Choice
          key={hold}
          legend={say(`hold.${hold}`)}
          options={[
            { value: 'hold', label: say('hold.hold') },
            { value: 'toggle', label: say('hold.toggle') },
          ]}
          value={holds[hold]}
          onChange={(value) => change({ holds: { ...holds, [hold]: value } })}
        />
      ))}
      <p className="settings-about">{say('holds.about')}</p>
      <hr />
      <Slider
        label={say('timing')} min={100} max={1000} step={50} value={timingPercent}
        shown={timingPercent === 100 ? say('timing.usual') : say('timing.value', { times })}
        onChange={(value) => change({ timingPercent: value })}
      />
      <p className="settings-about">{say('timing.about')}</p>
    </>
  );
}
