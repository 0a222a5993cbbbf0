/** A page without a window: real listeners, the picture's own eyes, and of the screen's text what somebody who plays reads. */
import type { Page } from '@playwright/test';
import { actionNow } from '../../../renderer/input/bindings';
import { listen } from '../../../renderer/input/listen';
import '../../../scenarios/text/every-language';
import { sceneWords } from '../../../renderer/hud/scene-words';
import type { Play } from '../../../renderer/session/open-play';
import { installTestHook } from '../../../renderer/session/test-hook';
import type { Line } from '../../../scenarios/kernel/line';
import { LEARNER_CARD } from '../../../scenarios/scenes/cards';
import { DarkStage, type Size } from './dark-stage';

const THING = /^\[data-thing="(.+)"\]$/;
const NOWHERE = { x: 0, y: 0, z: 0 } as const;

/** A play without sound or screens. */
export type Playing = Pick<Play, 'loop' | 'recorder' | 'session' | 'scene' | 'desk' | 'options' | 'pointer' | 'set'>;

/** What a test does to a page by Playwright, as far as whoever plays by looking does it. */
export interface Darkness {
  readonly page: Page;
  readonly focus: (id: string) => void;
  /** Takes the window away again. */
  readonly leave: () => void;
}

export function darken(play: Playing, size: Size): Darkness {
  const stage = new DarkStage(play, size);
  play.pointer.attach(stage.handle);
  const view = Object.assign(new EventTarget(), {
    innerWidth: size.width, innerHeight: size.height,
    requestAnimationFrame: (told: (now: number) => void): number => {
      stage.draw();
      queueMicrotask(() => told(0));
      return 0;
    },
  });
  const scene = Object.assign(new EventTarget(), { ownerDocument: { defaultView: view }, getBoundingClientRect: () => ({ left: 0, top: 0, ...size }) });
  // These few properties are all that listeners and hook ask of a window.
  const asWindow = view as unknown as Window & typeof globalThis;
  const before = globalThis.window;
  globalThis.window = asWindow;
  installTestHook(asWindow, new URLSearchParams());
  const deaf = hear(play, scene as unknown as HTMLElement);
  return {
    page: { mouse: mouse(play, stage, scene, view), keyboard: keyboard(view), locator: locator(play), evaluate: (asks: (told: unknown) => unknown, told: unknown) => Promise.resolve(asks(told)) } as unknown as Page,
    focus: (id) => {
      play.pointer.giveWay();
      play.loop.send({ kind: 'focus', id }, 0);
    },
    leave: () => {
      deaf();
      globalThis.window = before;
    },
  };
}

function hear({ loop, options, desk, pointer }: Playing, scene: HTMLElement): () => void {
  return listen({
    scene, isLive: () => loop.view().phase.kind === 'running',
    isBound: (input) => actionNow(options[desk].bindings, input, loop.state.fan !== undefined) !== undefined,
    send: (event) => {
      if (event.kind === 'down') pointer.again();
      loop.send(event, 0);
    },
  });
}

function fire(at: EventTarget, type: string, of: Readonly<Record<string, unknown>>): void {
  at.dispatchEvent(Object.assign(new Event(type), of));
}

function mouse({ pointer }: Playing, stage: DarkStage, scene: EventTarget, view: EventTarget): Pick<Page['mouse'], 'move' | 'down' | 'up' | 'wheel'> {
  const press = (at: EventTarget, type: string) => ({ button = 'left' }: { button?: 'left' | 'right' | 'middle' } = {}): Promise<void> => {
    fire(at, type, { button: { left: 0, middle: 1, right: 2 }[button], shiftKey: false });
    return Promise.resolve();
  };
  return {
    move: (x, y) => {
      const hit = stage.meet({ x, y });
      pointer.meet(hit?.id ?? '', hit?.point ?? NOWHERE, { x, y });
      fire(view, 'mousemove', { clientX: x, clientY: y });
      return Promise.resolve();
    },
    down: press(scene, 'mousedown'),
    up: press(view, 'mouseup'),
    wheel: (_across, deltaY) => {
      fire(scene, 'wheel', { deltaY, deltaMode: 0 });
      return Promise.resolve();
    },
  };
}

function keyboard(view: EventTarget): Pick<Page['keyboard'], 'down' | 'up' | 'press'> {
  const key = (type: string) => (code: string): Promise<void> => {
    fire(view, type, { code, shiftKey: false, ctrlKey: false, metaKey: false, repeat: false });
    return Promise.resolve();
  };
  const [down, up] = [key('keydown'), key('keyup')];
  return { down, up, press: (code) => down(code).then(() => up(code)) };
}

/** Kanji with their readings behind them, romaji, and what it means. */
function shown({ ja, romaji, en }: Line): string {
  return `${ja.map(([text, reading]) => (reading === undefined ? text : `${text}（${reading}）`)).join('')}${romaji}${en}`;
}

function locator({ loop, session }: Playing): (selector: string) => unknown {
  const words = sceneWords('en', session.header.scene, LEARNER_CARD);
  const texts = (selector: string): readonly string[] => {
    const { fan, hint, things } = loop.view();
    if (selector === '.fan-line') return (fan ?? []).flatMap((id) => words.line(id) ?? []).map(shown);
    if (selector === '.hint-line') return [words.hint(hint)];
    const id = THING.exec(selector)?.[1];
    return things.filter((thing) => thing.id === id).map(({ nameKey, stateKey }) => `${words.thing(nameKey)}, ${words.state(stateKey)}`);
  };
  return (selector) => ({
    click: () => Promise.resolve(),
    count: () => Promise.resolve(texts(selector).length),
    textContent: () => Promise.resolve(texts(selector)[0] ?? null),
    allTextContents: () => Promise.resolve(texts(selector)),
  });
}
