/** What the menus and the computer may do with a scene that is being played. */
import { useEffect } from 'react';
import type { Play } from '../session/open-play';
import type { Phase } from '../session/play-view';
import { useCommands, type CommandMap } from './use-commands';

interface PlayWishes {
  readonly phase: Phase;
  readonly onContinue: () => void;
  readonly onHelp: () => void;
  readonly onBeatAgain: (() => void) | undefined;
  readonly onRestart: () => void;
  readonly onLeave: () => void;
}

const NOTHING: CommandMap = {};

export function usePlayCommands({ loop, session }: Play, { phase, onContinue, onHelp, onBeatAgain, onRestart, onLeave }: PlayWishes): void {
  // A demonstration is led by nobody.
  const isLed = session.header.device.kind !== 'script' && phase.kind !== 'ended';
  const isPaused = phase.kind === 'paused';
  const pause = (): void => loop.pause('wish');
  useCommands(
    isLed
      ? {
          'play.pause': phase.kind === 'running' || phase.kind === 'counting' ? pause : undefined,
          'play.continue': isPaused ? onContinue : undefined,
          // To begin anew lets go of what was played, so it is not one stroke away while the scene lives.
          'play.restart-beat': isPaused ? onBeatAgain : undefined,
          'play.restart': isPaused ? onRestart : undefined,
          'play.leave': onLeave,
          'help.controls': () => {
            pause();
            onHelp();
          },
        }
      : NOTHING,
  );
  // As if the window had been left, so that coming back is the same as well.
  useEffect(() => (isLed ? window.reigi.on('suspend', () => loop.pause('away')) : undefined), [isLed, loop]);
}
