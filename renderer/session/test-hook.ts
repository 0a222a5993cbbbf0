/** The one hook of test builds: stops the wall clock, so that real key and mouse events land between exact steps. */
import { screenOf } from './find-on-screen';
import type { Layout } from '../../scenarios/body/layout';
import type { Staging, TwinItem } from '../../scenarios/body/staging';
import type { ChannelValue } from '../../scenarios/kernel/channels';
import type { LineId } from '../../scenarios/kernel/ids';
import type { ObservationType } from '../../scenarios/kernel/observation';
import type { Variation } from '../../scenarios/kernel/scene';
import type { ChannelValues } from '../input/channel-values';
import type { ScreenPoint, WorldPoint } from '../stage/stage-props';
import type { Play } from './open-play';

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
  /** What the learner's body was last asked for, by channel. */
  channel(name: keyof ChannelValues): ChannelValue | undefined;
  /** How often this has happened by now, by this person's doing. */
  count(type: ObservationType, by: string): number;
  /** Whether somebody has said this line to its end. */
  heard(line: LineId): boolean;
  /** What stands in the list of what can be said now. */
  sayable(): readonly LineId[];
  /** What is to be seen now: how full a glass is, where a bottle's mouth is. */
  seen(): Staging | undefined;
  /** What is particular to this evening. */
  variation(): Variation | undefined;
  /** Where on the screen a point of the room is (mm). */
  project(point: WorldPoint): ScreenPoint | undefined;
  /** Where on the screen a pointer would meet this thing; undefined while it cannot be seen. */
  find(id: string): { readonly x: number; readonly y: number } | undefined;
  /** What is drawn now, and what the list has. */
  shown(): { readonly staging: Staging; readonly layout: Layout; readonly things: readonly TwinItem[] } | undefined;
}

declare global {
  interface Window {
    reigiTest?: TestHook;
  }
}

/** What the hook asks of a play. */
type Asked = Pick<Play, 'loop' | 'session' | 'pointer' | 'set'>;

let playing: Asked | undefined;
let isStopped = false;
let seed: number | undefined;

/** The scene that is being played now. Returns what takes it away again. */
export function installPlaying(play: Asked): () => void {
  playing = play;
  return () => {
    if (playing === play) playing = undefined;
  };
}

/** Whether a scene that begins now must wait for the test. */
export function isClockStopped(): boolean {
  return isStopped;
}

/** The seed that a test asked for in the address; undefined in every other life. */
export function testSeed(): number | undefined {
  return seed;
}

/** Called once, by the app, only in a test build or a test run. */
export function installTestHook(view: Window, query: URLSearchParams): void {
  const asked = query.get('seed');
  seed = asked === null ? undefined : Number(asked);
  const drawn = (): Promise<number> => new Promise((resolve) => view.requestAnimationFrame(resolve));
  view.reigiTest = {
    stop: () => {
      isStopped = true;
      playing?.loop.stopClock();
    },
    stepTo: async (step) => {
      isStopped = true;
      while (playing?.loop.view().phase.kind === 'opening') await drawn();
      playing?.loop.stepTo(step);
      await drawn();
      const state = stateOf(playing);
      if (state === undefined) throw new Error('no scene is being played');
      return state;
    },
    state: () => stateOf(playing),
    channel: (name) => playing?.loop.state.channels[name],
    count: (type, by) => playing?.loop.session.observations.filter((one) => one.type === type && one.by === by).length ?? 0,
    heard: (line) => playing?.loop.session.observations.some((one) => one.type === 'line.ended' && one.line === line) ?? false,
    sayable: () => playing?.loop.scene.sayable ?? [],
    seen: () => playing?.loop.scene.staging,
    variation: () => playing?.session.header.variation,
    project: (point) => playing?.pointer.stage?.project(point),
    find: (id) => playing && screenOf(playing, id),
    shown: () => playing && { staging: playing.loop.scene.staging, layout: playing.set.layout, things: playing.loop.view().things },
  };
}

function stateOf(play: Asked | undefined): TestState | undefined {
  if (play === undefined) return undefined;
  const { loop } = play;
  const { step, ended, observations } = loop.session;
  return { step, ended, observations: observations.length, beat: loop.view().beat };
}
