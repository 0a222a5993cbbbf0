import { useState } from 'react';
import type { Settings as Kept } from '../../electron/contract/settings';
import { controlRows } from '../hud/control-rows';
import { HelpDialog } from '../hud/HelpDialog';
import { useKeyNames } from '../hud/key-names';
import { PauseDialog } from '../hud/PauseDialog';
import type { SceneWords } from '../hud/scene-words';
import type { BoundDevice } from '../input/bindings';
import type { Play, PlayedPart } from '../session/open-play';
import type { PlayView } from '../session/play-view';
import type { Change } from '../settings/sections';
import { useSay } from '../ui/text/use-text';
import { Settings } from './late-settings';
import type { Loop } from './use-loop';

/** What can be done with a scene besides playing on. */
export interface PlayWays {
  readonly onRestart: () => void;
  readonly onLeave: () => void;
  /** Plays the present part anew; undefined where that is not offered. */
  readonly onBeatAgain?: (() => void) | undefined;
  /** Plays the present part over and over; undefined where that is not offered. */
  readonly onLoop?: (() => void) | undefined;
  /** What is repeated now. */
  readonly loop?: Loop | undefined;
  /** What is practised for itself, and whether it is over. */
  readonly part?: PlayedPart | undefined;
  readonly isPartOver?: boolean;
  /** To one's own card, where the scene is about it. */
  readonly onCard?: (() => void) | undefined;
  /** Undefined where nothing can be chosen. */
  readonly change?: Change | undefined;
  /** Goes on with other keys than those the scene was opened with, or with another device. */
  readonly onReopen?: ((other?: BoundDevice) => void) | undefined;
}

interface PlayPausesProps extends PlayWays {
  readonly play: Play;
  readonly view: PlayView;
  readonly words: SceneWords;
  readonly settings: Kept;
  readonly isHelpOpen: boolean;
  readonly setHelpOpen: (isOpen: boolean) => void;
  readonly isSettingsOpen: boolean;
  readonly setSettingsOpen: (isOpen: boolean) => void;
  readonly onContinue: () => void;
}

function loopWays({ loop, onLoop }: PlayPausesProps, goOn: () => void): Pick<Parameters<typeof PauseDialog>[0], 'onLoop' | 'onUnloop'> {
  if (loop?.isOn !== true) return { onLoop };
  return {
    onUnloop: () => {
      loop.stop();
      goOn();
    },
  };
}

/** What lies over a scene that stands still: the pause, the help, the settings. */
export function PlayPauses(props: PlayPausesProps) {
  const { play, view, words, settings, isHelpOpen, setHelpOpen, isSettingsOpen, setSettingsOpen, change, onReopen } = props;
  const { phase, device, beat } = view;
  const say = useSay();
  const keyNames = useKeyNames(say);
  // What the scene was opened with; what differs on the way back opens it anew.
  const [openedWith] = useState(settings);
  const isOther = (['device', 'bindings', 'holds', 'volumes'] as const).some((field) => openedWith[field] !== settings[field]);
  const other = openedWith.device === settings.device ? undefined : settings.device;
  const goOn = (): void => (isOther && onReopen !== undefined ? onReopen(other) : props.onContinue());
  if (isSettingsOpen && change !== undefined) {
    return (
      <div className="play-settings">
        <Settings settings={settings} change={change} isUnsaved={false} onDone={() => setSettingsOpen(false)} />
      </div>
    );
  }
  if (isHelpOpen) {
    const isExam = play.session.header.mode === 'exam';
    const hint = isExam ? say('help.exam') : words.hint(view.hint) || say('hint.none');
    return (
      <HelpDialog
        now={{ beat: words.beat(beat), hint }} rows={controlRows(device, play.options[device].bindings, say, keyNames)}
        onClose={() => {
          setHelpOpen(false);
          goOn();
        }}
      />
    );
  }
  if (phase.kind !== 'paused') return null;
  return (
    <PauseDialog
      why={phase.why} beat={words.beat(beat)} onContinue={goOn} onBeatAgain={props.onBeatAgain} {...loopWays(props, goOn)} onRestart={props.onRestart} onLeave={props.onLeave} onCard={props.onCard}
      onHelp={() => setHelpOpen(true)} onSettings={change === undefined ? undefined : () => setSettingsOpen(true)}
    />
  );
}
