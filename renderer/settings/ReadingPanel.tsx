import type { CSSProperties } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { LINES } from '../../scenarios/text/lines/line-catalog';
import { LineText } from '../hud/LineText';
import { soundText } from '../sound/text/sound-text';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { Slider } from '../ui/Slider';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import type { PanelProps } from './sections';
import { TEXTS } from './text/texts';
import '../hud/captions.css';

type Captions = Settings['captions'];
const AIDS = ['furigana', 'romaji', 'translation', 'sounds'] as const;
/** “Pleased to make your acquaintance”, without a name that would have to be filled in. */
const SAMPLE = LINES.find(({ id }) => id === 'p03');

export function ReadingPanel({ settings, change }: PanelProps) {
  const say = useTexts(TEXTS);
  const { captions } = settings;
  const set = (part: Partial<Captions>): void => change({ captions: { ...captions, ...part } });
  return (
    <>
      <fieldset className="settings-set">
        <legend>{say('captions.shown')}</legend>
        <div className="settings-checks">
          {AIDS.map((aid) => <Check key={aid} label={say(`captions.${aid}`)} checked={captions[aid]} onChange={(on) => set({ [aid]: on })} />)}
        </div>
      </fieldset>
      <Slider
        label={say('captions.size')} min={75} max={200} step={25} value={captions.sizePercent} shown={`${captions.sizePercent}\u202f%`}
        onChange={(sizePercent) => set({ sizePercent })}
      />
      <Choice
        legend={say('captions.ground')}
        options={[
          { value: 'paper', label: say('captions.ground.paper') },
          { value: 'none', label: say('captions.ground.none') },
        ]}
        value={captions.ground}
        onChange={(ground) => set({ ground })}
      />
      <Sample captions={captions} />
    </>
  );
}

/** A line as it would stand in the scene, with everything that is chosen. */
function Sample({ captions }: { readonly captions: Captions }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  if (SAMPLE === undefined) return null;
  // A custom property, set through the CSSOM, as the page's policy allows.
  const scale = { '--caption-scale': captions.sizePercent / 100 } as CSSProperties;
  return (
    <figure className="settings-sample" style={scale}>
      <figcaption>{say('captions.sample')}</figcaption>
      <div className="settings-scene captions-sample captions">
        <p className="caption"><LineText line={SAMPLE} captions={captions} /></p>
        {captions.sounds ? <p className="caption settings-sound">{soundText('paper-laid', language)}</p> : null}
      </div>
    </figure>
  );
}
