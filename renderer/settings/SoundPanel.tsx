import { Slider } from '../ui/Slider';
import { useTexts } from '../ui/text/use-texts';
import type { PanelProps } from './sections';
import { TEXTS } from './text/texts';

const BUSES = ['master', 'room', 'objects', 'voices'] as const;

export function SoundPanel({ settings, change }: PanelProps) {
  const say = useTexts(TEXTS);
  const { volumes } = settings;
  return (
    <>
      {BUSES.map((bus) => {
        const percent = Math.round(volumes[bus] * 100);
        return (
          <Slider
            key={bus} label={say(`volume.${bus}`)} min={0} max={100} step={5} value={percent} shown={`${percent}\u202f%`}
            onChange={(value) => change({ volumes: { ...volumes, [bus]: value / 100 } })}
          />
        );
      })}
      <p className="settings-about">{say('volume.about')}</p>
    </>
  );
}
