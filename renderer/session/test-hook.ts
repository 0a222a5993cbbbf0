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

let playing: PlayLoop | undefined;
let isStopped = false;

/** The scene that is being played now. Returns what takes it away again. */
export function installPlaying(loop: PlayLoop): () => void {
  playing = loop;
  return () => {
    if (playing === loop) playing = undefined;
  };
}

/** Whether a scene that begins now must wait for the test. */
export function isClockStopped(): boolean {
  return isStopped;
}

/** Called once, by the app, only in a test build or a test run. */
export function installTestHook(view: Window): void {
  const drawn = (): Promise<number> => new Promise((resolve) => view.requestAnimationFrame(resolve));
  view.reigiTest = {
    stop: () => {
      isStopped = true;
      playing?.stopClock();
    },
    stepTo: async (step) => {
      isStopped = true;
      while (playing?.view().phase.kind === 'opening') await drawn();
      playing?.stepTo(step);
      await drawn();
      const state = stateOf(playing);
      if (state === undefined) throw new Error('no scene is being played');
      return state;
    },
    state: () => stateOf(playing),
  };
}

function stateOf(loop: PlayLoop | undefined): TestState | undefined {
  if (loop === undefined) return undefined;
  const { step, ended, observations } = loop.session;
  return { step, ended, observations: observations.length, beat: loop.view().beat };
}
