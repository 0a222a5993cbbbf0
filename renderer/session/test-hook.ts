/** The one hook of test builds: stops the wall clock, so that real key and mouse events land between exact steps. */
import type { PlayLoop } from './play-loop';

export interface TestState {
  readonly step: number;
  readonly beat: string;
  readonly observations: number;
  readonly ended: boolean;
}

export interface TestHook {
  /** Every scene from here on waits for `stepTo`. */
  stop(): void;
  /** Lives to this step and answers once the picture of it could be drawn. */
  stepTo(step: number): Promise<TestState>;
  state(): TestState | undefined;
}

declare global {
  interface Window {
    reigiTest?: TestHook;
  }
}

let isStopped = false;

/** Installed once, by the app, only in a test build or a test run. */
export function installTestHook(view: Window, playing: () => PlayLoop | undefined): void {
  const stateNow = (): TestState | undefined => {
    const loop = playing();
    if (loop === undefined) return undefined;
    const { step, ended, observations } = loop.session;
    return { step, ended, observations: observations.length, beat: loop.view().beat };
  };
  view.reigiTest = {
    stop: () => {
      isStopped = true;
      playing()?.stopClock();
    },
    stepTo: async (step) => {
      isStopped = true;
      while (playing()?.view().phase.kind === 'opening') await new Promise((drawn) => view.requestAnimationFrame(drawn));
      playing()?.stepTo(step);
      await new Promise((drawn) => view.requestAnimationFrame(drawn));
      const state = stateNow();
      if (state === undefined) throw new Error('no scene is being played');
      return state;
    },
    state: stateNow,
  };
}

/** Whether a scene that begins now must wait for the test. */
export function isClockStopped(): boolean {
  return isStopped;
}
