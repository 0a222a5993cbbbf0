/** Where a replay is and how it moves: one clock over one track, for a stage, for controls and for tests alike. */
import { STEPS_PER_SECOND, type Step } from '../../scenarios/kernel/ids';
import type { Track, TrackMoment } from '../../scenarios/kernel/track';

export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** Time as the clock needs it; the browser's in the app, a hand-turned one in tests. */
export interface Ticker {
  /** Calls back before every picture with the time in ms, until the returned function is called. */
  run(tick: (nowMs: number) => void): () => void;
}

export const pictureTicker: Ticker = {
  run(tick) {
    let handle = requestAnimationFrame(function next(nowMs) {
      handle = requestAnimationFrame(next);
      tick(nowMs);
    });
    return () => cancelAnimationFrame(handle);
  },
};

/** What controls show; a new object only when one of these changed. */
export interface ReplayState {
  readonly playing: boolean;
  readonly speed: Speed;
  /** Step of the kept frame that is shown. */
  readonly step: Step;
}

/** A window that was hidden comes back with a long gap; the replay goes on from where it was. */
const LONGEST_TICK_MS = 250;

export class ReplayClock {
  readonly track: Track;
  readonly #ticker: Ticker;
  readonly #listeners = new Set<() => void>();
  #state: ReplayState;
  #exactStep: number;
  #moment: TrackMoment;
  #until: Step = Number.POSITIVE_INFINITY;
  #stopTicking: (() => void) | undefined;

  constructor(track: Track, ticker: Ticker = pictureTicker) {
    this.track = track;
    this.#ticker = ticker;
    this.#exactStep = track.firstStep;
    this.#moment = track.at(track.firstStep);
    this.#state = { playing: false, speed: 1, step: track.firstStep };
  }

  /** For the stage, once a picture: the same object as before while nothing moves. */
  readonly frame = (): TrackMoment => this.#moment;

  readonly state = (): ReplayState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Plays on from here; from the start when the end was reached. */
  play(): void {
    if (this.#exactStep >= this.track.lastStep) this.#move(this.track.firstStep);
    this.#run(Number.POSITIVE_INFINITY);
  }

  /** Plays a short passage and stops at its end. */
  playSpan(from: Step, until: Step): void {
    this.#move(from);
    this.#run(until);
  }

  pause(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    this.#change({ playing: false });
  }

  toggle(): void {
    if (this.#state.playing) this.pause();
    else this.play();
  }

  seek(step: number): void {
    this.#until = Number.POSITIVE_INFINITY;
    this.#move(step);
  }

  seekBy(seconds: number): void {
    this.seek(this.#exactStep + seconds * STEPS_PER_SECOND);
  }

  /** Stops, and shows the next (1) or the previous (-1) kept frame. */
  stepFrames(count: number): void {
    this.pause();
    this.seek(this.track.frame(this.track.indexAt(this.#exactStep) + count).step);
  }

  setSpeed(speed: Speed): void {
    this.#change({ speed });
  }

  #run(until: Step): void {
    this.#until = until;
    if (this.#state.playing) return;
    let before: number | undefined;
    this.#change({ playing: true });
    this.#stopTicking = this.#ticker.run((nowMs) => {
      const elapsedMs = before === undefined ? 0 : Math.min(nowMs - before, LONGEST_TICK_MS);
      before = nowMs;
      this.#advance(elapsedMs);
    });
  }

  #advance(elapsedMs: number): void {
    const end = Math.min(this.#until, this.track.lastStep);
    const next = this.#exactStep + (elapsedMs / 1000) * STEPS_PER_SECOND * this.#state.speed;
    this.#move(Math.min(next, end));
    if (next >= end) this.pause();
  }

  #move(step: number): void {
    const { track } = this;
    const lawful = Math.max(track.firstStep, Math.min(track.lastStep, step));
    if (lawful === this.#exactStep) return;
    this.#exactStep = lawful;
    this.#moment = track.at(lawful);
    this.#change({ step: this.#moment.from.step });
  }

  #change(part: Partial<ReplayState>): void {
    const next = { ...this.#state, ...part };
    const { playing, speed, step } = this.#state;
    if (next.playing === playing && next.speed === speed && next.step === step) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
