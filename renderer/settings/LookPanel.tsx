import { Choice } from '../ui/Choice';
import { Slider } from '../ui/Slider';
import { LANGUAGE_NAMES, LANGUAGES } from '../ui/text/text';
import { useTexts } from '../ui/text/use-texts';
import type { PanelProps } from './sections';
import { TEXTS } from './text/texts';

/** Steps of the text size: small enough to find one's own, large enough to be seen. */
const SIZE_STEP = 10;

export function LookPanel({ settings, change }: PanelProps) {
  const say = useTexts(TEXTS);
  const { language, theme, textScalePercent, motion } = settings;
  return (
    <>
      <Choice
        legend={say('language')}
        options={[
          { value: 'system', label: say('as-system') },
          ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
        ]}
        value={language}
        onChange={(value) => change({ language: value })}
      />
      <Choice
        legend={say('theme')}
        options={[
          { value: 'system', label: say('as-system') },
          { value: 'light', label: say('theme.light') },
          { value: 'dark', label: say('theme.dark') },
        ]}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
      <Slider
        label={say('text-size')} min={100} max={200} step={SIZE_STEP} value={textScalePercent} shown={`${textScalePercent}\u202f%`}
        onChange={(value) => change({ textScalePercent: value })}
      />
      <Choice
        legend={say('motion')}
        options={[
          { value: 'system', label: say('as-system') },
          { value: 'full', label: say('motion.full') },
          { value: 'calm', label: say('motion.calm') },
        ]}
        value={motion}
        onChange={(value) => change({ motion: value })}
      />
      <p className="settings-about">{say('motion.about')}</p>
    </>
  );
}
