import { useCallback, useEffect, useState } from 'react';
import type { Bridge } from '../../electron/contract/bridge';
import type { Settings } from '../../electron/contract/settings';
import { HandsLesson } from '../first-start/HandsLesson';
import { TEXTS } from '../first-start/text/texts';
import { controlRows } from '../hud/control-rows';
import { useKeyNames } from '../hud/key-names';
import type { BoundDevice } from '../input/bindings';
import { openPlay, type Play } from '../session/open-play';
import { usePlayView } from '../session/use-play';
import { Button } from '../ui/Button';
import { ScreenHead } from '../ui/ScreenHead';
import { useSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { PlayScreen } from './PlayScreen';
import { FIRST_SCENE } from './screens';

interface LessonProps {
  readonly device: BoundDevice;
  readonly settings: Settings;
  readonly onVisit: () => void;
  readonly onLeave: () => void;
}

/** A lesson is no attempt: nobody keeps it. */
const NOBODY: Bridge = { call: () => Promise.resolve({} as never), on: () => () => undefined };
/** A quiet day in the lobby. */
const SEED = 1;
/** Long enough to see the last mark appear. */
const LAST_LOOK_MS = 900;

/** One minute in the lobby of the first visit, with a list of movements to try. */
export function Lesson({ device, settings, onVisit, onLeave }: LessonProps) {
  const say = useTexts(TEXTS);
  const [run, setRun] = useState(0);
  const [play, setPlay] = useState<Play>();
  const [end, setEnd] = useState<'all' | 'failed'>();
  // What is chosen meanwhile counts in the visit.
  const [asked] = useState(() => ({ device, settings }));
  useEffect(() => {
    let isHere = true;
    openPlay(NOBODY, { kind: 'new', scene: FIRST_SCENE, mode: 'practice', seed: SEED }, asked.device, asked.settings).then(
      (opened) => isHere && setPlay(opened),
      () => isHere && setEnd('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [asked, run]);
  useEffect(() => play?.ended.listen(onLeave), [play, onLeave]);
  const onAll = useCallback(() => setTimeout(() => setEnd('all'), LAST_LOOK_MS), []);
  if (end !== undefined) {
    return (
      <main className="page problem">
        <ScreenHead title={say('hands.title')}>{null}</ScreenHead>
        <p>{say(end === 'all' ? 'hands.all' : 'hands.failed')}</p>
        <div className="dialog-actions">
          <Button look="main" data-do="visit" onClick={onVisit}>{say('hands.visit')}</Button>
        </div>
      </main>
    );
  }
  if (play === undefined) return null;
  const again = (): void => {
    setPlay(undefined);
    setRun((before) => before + 1);
  };
  return <InTheLobby key={run} play={play} settings={settings} onAll={onAll} onRestart={again} onLeave={onLeave} />;
}

interface InTheLobbyProps {
  readonly play: Play;
  readonly settings: Settings;
  readonly onAll: () => void;
  readonly onRestart: () => void;
  readonly onLeave: () => void;
}

function InTheLobby({ play, settings, onAll, onRestart, onLeave }: InTheLobbyProps) {
  const say = useSay();
  const keyNames = useKeyNames(say);
  const [isBegun, setBegun] = useState(false);
  const onBegun = useCallback(() => setBegun(true), []);
  const channels = useCallback(() => play.loop.state.channels, [play]);
  const { device } = usePlayView(play);
  const rows = controlRows(device, play.options[device].bindings, say, keyNames);
  return (
    <div className="hands-lesson-scene">
      <PlayScreen play={play} settings={settings} onRestart={onRestart} onLeave={onLeave} onBegun={onBegun} />
      {isBegun ? <HandsLesson channels={channels} rows={rows} onAll={onAll} onSkip={onLeave} /> : null}
    </div>
  );
}
