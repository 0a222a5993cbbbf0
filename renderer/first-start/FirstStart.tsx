import type { Settings } from '../../electron/contract/settings';
import { DEFAULT_BINDINGS, type BoundDevice } from '../input/bindings';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Seal } from '../ui/Seal';
import { ScreenHead } from '../ui/ScreenHead';
import { LANGUAGE_NAMES, LANGUAGES } from '../ui/text/text';
import { useChosenLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import './first-start.css';

interface FirstStartProps {
  readonly settings: Settings;
  readonly change: (fields: Partial<Settings>) => void;
  /** Each way out of here; the page is then never shown by itself again. */
  readonly onVisit: () => void;
  readonly onLesson: () => void;
  readonly onHome: () => void;
}

const DEVICES = Object.keys(DEFAULT_BINDINGS) as BoundDevice[];
const SIZES = ['100', '125', '150', '200'] as const;

/** One short page on the first day: what must be right before anything can be read or done. */
export function FirstStart({ settings, change, onVisit, onLesson, onHome }: FirstStartProps) {
  const say = useTexts(TEXTS);
  const language = useChosenLanguage(settings.language);
  const size = SIZES.findLast((one) => Number(one) <= settings.textScalePercent) ?? '100';
  return (
    <main className="page first-start">
      <ScreenHead title={say('title')}><Seal /></ScreenHead>
      <p className="first-lead">{say('lead')}</p>
      <div className="first-choices">
        <Choice
          legend={say('language')}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
          value={language} onChange={(value) => change({ language: value })}
        />
        <Choice
          legend={say('device')} options={DEVICES.map((value) => ({ value, label: say(`device.${value}`) }))}
          value={settings.device} onChange={(value) => change({ device: value })}
        />
        <Choice
          legend={say('size')} options={SIZES.map((value) => ({ value, label: say(`size.${value}`) }))}
          value={size} onChange={(value) => change({ textScalePercent: Number(value) })}
        />
        <Choice
          legend={say('motion')}
          options={[
            { value: 'full', label: say('motion.full') },
            { value: 'calm', label: say('motion.calm') },
          ]}
          value={shownMotion(settings.motion)} onChange={(value) => change({ motion: value })}
        />
      </div>
      <div className="first-ways">
        <Button look="main" data-do="lesson" onClick={onLesson}>{say('lesson')}</Button>
        <Button data-do="visit" onClick={onVisit}>{say('visit')}</Button>
        <Button look="plain" data-do="home" onClick={onHome}>{say('home')}</Button>
      </div>
      <p className="first-promise">{say('promise')}</p>
    </main>
  );
}

/** What the page does now, whether it was chosen or comes from the system. */
function shownMotion(motion: Settings['motion']): 'calm' | 'full' {
  if (motion !== 'system') return motion;
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'calm' : 'full';
}
