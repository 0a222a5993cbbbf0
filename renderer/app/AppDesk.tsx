import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Settings } from '../../electron/contract/settings';
import { useSay as useDebriefSay } from '../debrief/text/use-text';
import { Toast, type Notice } from '../history/Toast';
import { controlRows } from '../hud/control-rows';
import { HelpDialog } from '../hud/HelpDialog';
import { useKeyNames } from '../hud/key-names';
import { bindingsFor, type BoundDevice } from '../input/bindings';
import type { Play } from '../session/open-play';
import { useSay } from '../ui/text/use-text';
import type { LeftAttempt } from './App';
import { answerClosing, leaveForOpened } from './leave-play';
import { appCommands } from './app-commands';
import type { Move, Screen } from './screens';
import { useCommands } from './use-commands';

interface AppDeskProps {
  readonly screen: Screen;
  /** After a crash this is the screen that it happened on. */
  readonly isBack: boolean;
  readonly settings: Settings;
  readonly device: BoundDevice;
  /** The scene that is played, or was last. */
  readonly played: RefObject<Play | undefined>;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onLeft: (left: LeftAttempt | undefined) => void;
  readonly go: (move: Move) => void;
}

/** What the menus, the desktop and the end of the app ask of every screen; shows nothing until there is something to tell. */
export function AppDesk({ screen, isBack, settings, device, played, onSettings, onLeft, go }: AppDeskProps) {
  const say = useSay();
  const sayOfAttempts = useDebriefSay();
  const keyNames = useKeyNames(say);
  const [notice, setNotice] = useState<{ readonly on: Screen; readonly notice: Notice } | undefined>(() => (isBack && screen.name !== 'home' ? { on: screen, notice: { text: say('notice.recovered') } } : undefined));
  const [isHelpOpen, setHelpOpen] = useState(false);
  useCommands(
    appCommands({
      screen,
      settings,
      onSettings,
      go,
      say: sayOfAttempts,
      tell: (told) => setNotice({ on: screen, notice: told }),
      openHelp: () => setHelpOpen(true),
    }),
  );
  useEffect(() => window.reigi.on('closing', () => answerClosing(played.current)), [played]);
  const opened = useEffectEvent((id: string) => {
    if (screen.name === 'play') leaveForOpened(played.current, onLeft);
    go({ to: 'debrief', attempt: id });
  });
  useEffect(() => window.reigi.on('attempt.opened', ({ id }) => opened(id)), []);
  return (
    <>
      <Toast notice={notice?.on === screen ? notice.notice : undefined} onClose={() => setNotice(undefined)} />
      {isHelpOpen && screen.name !== 'play' ? (
        <HelpDialog rows={controlRows(device, bindingsFor(device, settings.bindings[device], settings.body.hand), say, keyNames)} onClose={() => setHelpOpen(false)} />
      ) : null}
    </>
  );
}
