import { useEffect, useState } from 'react';
import type { Settings } from '../../electron/contract/settings';
import type { Mode } from '../../scenarios/kernel/attempt';
import { message } from '../../scenarios/text/words';
import { TEXTS as ABOUT } from '../about/text/texts';
import { CourseRibbon } from '../course/CourseRibbon';
import { NextThing } from '../course/NextThing';
import { TEXTS as COURSE } from '../course/text/texts';
import { usePadId } from '../hud/use-pad-id';
import { LearnerTag } from '../learners/LearnerTag';
import { TEXTS as LEARNERS } from '../learners/text/texts';
import type { BoundDevice } from '../input/bindings';
import { TEXTS as TODAY } from '../progress/text/texts';
import { TEXTS as SETTINGS } from '../settings/text/texts';
import { TEXTS as STUDIO } from '../studio/text/texts';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { Seal } from '../ui/Seal';
import { LANGUAGE_NAMES, LANGUAGES } from '../ui/text/text';
import { useChosenLanguage, useLanguage, useSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { useTitle } from '../ui/use-title';
import type { LeftAttempt } from './App';
import type { AppInfo } from './boot';
import { FIRST_SCENE, MODES, type Move } from './screens';
import type { Booted } from './boot';
import { StorageNotice } from './StorageNotice';
import { minutesOf } from './timecode';
import './home.css';

/** Nobody wants to be asked about an attempt of a second. */
const WORTH_STEPS = 120;

interface HomeProps {
  readonly crash: Booted['crash'];
  readonly info: AppInfo;
  readonly pack: string;
  readonly language: Settings['language'];
  readonly device: BoundDevice;
  readonly onDevice: (device: BoundDevice) => void;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly go: (move: Move) => void;
  /** Something that went wrong on the way here. */
  readonly trouble: string;
  /** The attempt that was left a moment ago. */
  readonly left: LeftAttempt | undefined;
}

export function Home({ info, crash, pack, language, device, onDevice, onSettings, go, trouble, left }: HomeProps) {
  const say = useSay();
  const chosen = useChosenLanguage(language);
  useTitle(say('home.next'));
  // The browser shows a pad once one of its buttons was pressed.
  const isPadThere = usePadId() !== '';
  /** The scene of the one thing to do; it can be done in each mode. */
  const [scene, setScene] = useState(FIRST_SCENE);
  const brief = (chosen: string, mode: Mode, isCold = false): void => go({ to: 'briefing', scene: chosen, mode, ...(isCold ? { isCold } : {}) });
  return (
    <main className="page home">
      <header className="home-head">
        <p className="home-name"><Seal small /> {say('app.name')}</p>
        <LearnerTag onChange={() => go({ to: 'who' })} />
        <Choice
          legend={say('language.title')}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
          value={chosen}
          onChange={(value) => onSettings({ language: value })}
        />
      </header>
      <div className="home-notices">
        <StorageNotice storage={info.storage} crash={crash} />
        {trouble === '' ? null : <Notice grave>{trouble}</Notice>}
        <Interrupted go={go} left={left} />
      </div>
      <div className="home-body">
        <div className="home-title">
          <h1 lang="ja">礼儀</h1>
          <p className="home-lead">{say('app.lead')}</p>
        </div>
        <section className="home-next" aria-labelledby="home-next">
          <NextThing pack={pack} onGo={brief} onToday={() => go({ to: 'today' })} onScene={setScene} />
          <h3 className="home-otherwise">{say('home.otherwise')}</h3>
          <ul className="home-modes">
            {MODES.map((mode) => (
              <li key={mode}>
                <button type="button" className="home-mode" data-mode={mode} onClick={() => brief(scene, mode)}>
                  <span className="home-mode-name">{say(`mode.${mode}`)}</span>
                  <span className="home-mode-about">{say(`mode.${mode}.about`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <CourseRibbon onScene={(chosen) => brief(chosen, 'learn')} />
      <footer className="home-foot">
        <Choice
          legend={say('device.title')}
          options={[
            { value: 'mouse-keyboard', label: say('device.mouse-keyboard') },
            { value: 'keyboard', label: say('device.keyboard') },
            ...(isPadThere ? [{ value: 'gamepad' as const, label: say('device.gamepad') }] : []),
          ]}
          value={device}
          onChange={onDevice}
        />
        <Ways go={go} />
      </footer>
    </main>
  );
}

/** Everything else that the app has. */
function Ways({ go }: Pick<HomeProps, 'go'>) {
  const say = useSay();
  const sayCourse = useTexts(COURSE);
  const saySettings = useTexts(SETTINGS);
  const sayAbout = useTexts(ABOUT);
  const sayStudio = useTexts(STUDIO);
  const sayToday = useTexts(TODAY);
  const sayLearners = useTexts(LEARNERS);
  return (
    <nav className="home-ways" aria-label={say('app.name')}>
      <Button look="plain" onClick={() => go({ to: 'course' })}>{sayCourse('title')}</Button>
      <Button look="plain" onClick={() => go({ to: 'history' })}>{say('home.history')}</Button>
      <Button look="plain" onClick={() => go({ to: 'settings' })}>{saySettings('title')}</Button>
      <Button look="plain" onClick={() => go({ to: 'about' })}>{sayAbout('title')}</Button>
      <Button look="plain" onClick={() => go({ to: 'studio' })}>{sayStudio('title')}</Button>
      <Button look="plain" onClick={() => go({ to: 'today' })}>{sayToday('title')}</Button>
      <Button look="plain" onClick={() => go({ to: 'progress' })}>{sayToday('progress.title')}</Button>
      <Button look="plain" data-do="learners" onClick={() => go({ to: 'learners' })}>{sayLearners('title')}</Button>
    </nav>
  );
}

/** The attempt that was cut off, if there is one: taken up again, or let go. */
function Interrupted({ go, left }: Pick<HomeProps, 'go' | 'left'>) {
  const say = useSay();
  const language = useLanguage();
  const [attempt, setAttempt] = useState<LeftAttempt | null>(left ?? null);
  useEffect(() => {
    let isHere = true;
    window.reigi.call('attempts.interrupted', {}).then((found) => isHere && setAttempt((known) => known ?? found), () => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  if (attempt === null || attempt.steps < WORTH_STEPS) return null;
  const letGo = (): void => {
    setAttempt(null);
    // Not asked again is a courtesy; if it cannot be noted, the question comes back next time.
    window.reigi.call('attempts.dismiss', { id: attempt.id }).catch(() => undefined);
  };
  return (
    <Notice
      actions={
        <>
          <Button look="main" onClick={() => go({ to: 'play', plan: { kind: 'resume', id: attempt.id } })}>{say('home.continue.yes')}</Button>
          <Button onClick={letGo}>{say('home.continue.no')}</Button>
        </>
      }
    >
      {say('home.continue', { scene: message(language, `${attempt.scene}.title`), time: minutesOf(attempt.steps) })}
    </Notice>
  );
}
