import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { LEARNER } from '../../scenarios/kernel/ids';
import { message } from '../../scenarios/text/words';
import { sceneWords } from '../hud/scene-words';
import { describeThing } from '../hud/twin/describe';
import { Twin } from '../hud/twin/Twin';
import type { DeviceEvent } from '../input/device-event';
import { hasWebGl } from '../stage/webgl';
import type { Play } from '../session/open-play';
import { usePlay, usePlayView } from '../session/use-play';
import { Notice } from '../ui/Notice';
import { useLanguage, useSay } from '../ui/text/use-text';
import { useTitle } from '../ui/use-title';
import { keepPause, keepSettingsOpen, wereSettingsOpen } from './kept-screen';
import { PlayHud } from './PlayHud';
import { PlayPauses, type PlayWays } from './PlayPauses';
import { PlayScene } from './PlayScene';
import { useAsks } from './use-asks';
import { usePlayCommands } from './use-play-commands';
import './play.css';

interface PlayScreenProps extends PlayWays {
  readonly play: Play;
  readonly settings: Settings;
  /** The scene is made and lives. */
  readonly onBegun?: () => void;
  /** Its second picture is on the screen. */
  readonly onDrawn?: () => void;
}

const OPENING_MS = 4000;

/** One attempt on the screen, from the first picture to the last. */
export function PlayScreen({ play, settings, onBegun, onDrawn, ...ways }: PlayScreenProps) {
  const { onRestart, onLeave, onBeatAgain } = ways;
  const { loop, session, set } = play;
  const say = useSay();
  const language = useLanguage();
  const holder = useRef<HTMLElement>(null);
  const canDraw = hasWebGl();
  const [isReady, setReady] = useState(!canDraw);
  const onReady = useCallback(() => setReady(true), []);
  const { isHelpOpen, setHelpOpen } = useAsks(play);
  const [isSettingsOpen, setSettingsOpen] = useState(() => wereSettingsOpen());
  useTitle(isSettingsOpen ? say('pause.settings') : message(language, `${session.header.scene}.title`));
  const view = usePlayView(play);
  usePlay(play, holder, isReady);
  useEffect(() => {
    if (isReady) onBegun?.();
    // A picture that never reports must not lock the door.
    const late = setTimeout(() => setReady(true), OPENING_MS);
    return () => clearTimeout(late);
  }, [isReady, onBegun]);

  const words = useMemo(() => sceneWords(language, session.header.scene, session.header.card), [language, session]);
  const describe = useCallback(
    (id: string) => {
      const metrics = set.metrics[LEARNER];
      return metrics === undefined ? '' : describeThing(loop.scene.staging, metrics, id, say);
    },
    [loop, set, say],
  );
  const send = (event: DeviceEvent): void => {
    if (event.kind === 'focus') play.pointer.giveWay();
    loop.send(event, performance.now());
  };
  const resume = (): void => loop.resume(performance.now());
  const { phase } = view;
  useEffect(() => keepPause(phase), [phase]);
  useEffect(() => {
    keepSettingsOpen(isSettingsOpen);
    // A scene that is left takes them along; a crash does not.
    return () => keepSettingsOpen(false);
  }, [isSettingsOpen]);
  const closeHelp = (): void => {
    setHelpOpen(false);
    resume();
  };
  usePlayCommands(play, { phase, onContinue: closeHelp, onHelp: () => setHelpOpen(true), onBeatAgain, onRestart, onLeave });
  return (
    <>
      {/* Behind the settings the scene stays as it is, out of everybody's reach. */}
      <main className="play" data-phase={phase.kind} inert={isSettingsOpen} aria-hidden={isSettingsOpen}>
        <PlayScene play={play} view={view} holder={holder} onReady={onReady} onDrawn={onDrawn} />
        {isReady ? null : <output className="play-opening">{say('play.opening')}</output>}
        {isReady ? <Twin view={view} words={words} send={send} describe={describe} isOnlyView={!canDraw}>
          {canDraw ? null : <Notice>{say('problem.webgl')}</Notice>}
        </Twin> : null}
        {isReady ? <PlayHud play={play} view={view} words={words} captions={settings.captions} loop={ways.loop} part={ways.part} isPartOver={ways.isPartOver} onCard={ways.onCard} onPause={() => loop.pause('wish')} /> : null}
      </main>
      <PlayPauses
        {...ways} play={play} view={view} words={words} settings={settings} isHelpOpen={isHelpOpen} setHelpOpen={setHelpOpen}
        isSettingsOpen={isSettingsOpen} setSettingsOpen={setSettingsOpen} onContinue={resume}
      />
    </>
  );
}
