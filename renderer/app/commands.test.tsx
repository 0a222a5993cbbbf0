import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import type { CallFailure } from '../../electron/contract/bridge';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { sayIn } from '../debrief/text/text';
import type { Play } from '../session/open-play';
import { appCommands, type AppWishes } from './app-commands';
import { CommandDesk } from './command-desk';
import { answerClosing, leaveForOpened } from './leave-play';
import type { Screen } from './screens';
import { useCommands, type CommandMap } from './use-commands';

const ID = '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d';
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
function withBridge(answers: ConstructorParameters<typeof FakeBridge>[0] = {}): FakeBridge {
  const bridge = new FakeBridge(answers);
  Object.defineProperty(window, 'reigi', { value: bridge, configurable: true });
  return bridge;
}
afterEach(cleanup);

describe('the desk', () => {
  test('reports together what all screens can do, and each change once', async () => {
    const bridge = new FakeBridge();
    const desk = new CommandDesk(() => bridge);
    const leave = desk.offer(['go.home', 'help.controls'], vi.fn());
    desk.offer(['go.history', 'help.controls'], vi.fn());
    await settled();
    leave();
    desk.offer(['go.home'], vi.fn());
    await settled();
    leave();
    await settled();
    expect(bridge.requestsOf('menu.state')).toEqual([{ enabled: ['go.history', 'go.home', 'help.controls'] }]);
  });

  test('gives a command to the newest screen that offers it, and to none when none does', () => {
    const bridge = new FakeBridge();
    const desk = new CommandDesk(() => bridge);
    const [first, second] = [vi.fn(), vi.fn()];
    desk.offer(['go.home'], first);
    const leave = desk.offer(['go.home'], second);
    bridge.tell('command', { name: 'go.home' });
    leave();
    bridge.tell('command', { name: 'go.home' });
    bridge.tell('command', { name: 'go.about' });
    expect([first.mock.calls, second.mock.calls]).toEqual([[['go.home']], [['go.home']]]);
  });

  test('a screen offers what it has for as long as it is shown, always in its latest meaning', async () => {
    const bridge = withBridge();
    function Sample({ map }: { readonly map: CommandMap }) {
      useCommands(map);
      return null;
    }
    const [old, latest] = [vi.fn(), vi.fn()];
    const { rerender, unmount } = render(<Sample map={{ 'text.reset': old, 'go.home': undefined }} />);
    rerender(<Sample map={{ 'text.reset': latest }} />);
    await settled();
    bridge.tell('command', { name: 'text.reset' });
    unmount();
    await settled();
    bridge.tell('command', { name: 'text.reset' });
    expect([old.mock.calls.length, latest.mock.calls.length]).toEqual([0, 1]);
    expect(bridge.requestsOf('menu.state')).toEqual([{ enabled: ['text.reset'] }, { enabled: [] }]);
  });
});

function wishes(screen: Screen, settings: AppWishes['settings'] = DEFAULT_SETTINGS) {
  return { screen, settings, onSettings: vi.fn(), go: vi.fn(), say: sayIn('en'), tell: vi.fn(), openHelp: vi.fn() } satisfies AppWishes;
}
const DEBRIEF: Screen = { name: 'debrief', attempt: ID };
const PLAY: Screen = { name: 'play', plan: { kind: 'resume', id: ID }, run: 0 };

describe('what a screen can do', () => {
  test('has a way to everywhere else, but none out of a scene', () => {
    const on = (screen: Screen) => Object.entries(appCommands(wishes(screen))).flatMap(([name, act]) => (act === undefined ? [] : [name]));
    expect(on({ name: 'home' })).toContain('go.history');
    expect(on({ name: 'home' })).not.toContain('go.home');
    expect(on({ name: 'history' })).toEqual(expect.arrayContaining(['go.home', 'visit.new', 'attempt.open', 'help.controls']));
    expect(on(DEBRIEF)).toEqual(expect.arrayContaining(['debrief.print', 'debrief.pdf', 'attempt.export']));
    expect(on(PLAY).filter((name) => !/^(language|theme|text)\./.test(name))).toEqual([]);
  });

  test('text grows to its double and no further', () => {
    const at = (textScalePercent: number) => {
      const asked = wishes({ name: 'home' }, { ...DEFAULT_SETTINGS, textScalePercent });
      const map = appCommands(asked);
      for (const name of ['text.smaller', 'text.larger', 'text.reset'] as const) map[name]?.();
      return asked.onSettings.mock.calls.map(([change]) => (change as { textScalePercent: number }).textScalePercent);
    };
    expect(at(100)).toEqual([125]);
    expect(at(110)).toEqual([100, 135, 100]);
    expect(at(190)).toEqual([165, 200, 100]);
    expect(at(200)).toEqual([175, 100]);
  });

  test('an opened file is shown; one that cannot be read is told; a cancelled dialog is nothing', async () => {
    let answer: () => { id: string | null } = () => ({ id: ID });
    withBridge({ 'attempts.import': () => answer() });
    const asked = wishes({ name: 'home' });
    const open = async (): Promise<void> => {
      appCommands(asked)['attempt.open']?.();
      await settled();
    };
    await open();
    answer = () => ({ id: null });
    await open();
    answer = () => {
      throw { code: 'invalid-file', message: 'header.seed is missing' } satisfies CallFailure;
    };
    await open();
    expect(asked.go.mock.calls).toEqual([[{ to: 'debrief', attempt: ID }]]);
    expect(asked.tell.mock.calls).toEqual([[{ text: expect.stringContaining('header.seed'), isError: true }]]);
  });

  test('paper and files say where they are', async () => {
    withBridge({ 'debrief.pdf': () => ({ path: '/x/a.pdf' }), 'attempts.export': () => ({ path: null }), 'debrief.print': () => ({ printed: false }) });
    const asked = wishes(DEBRIEF);
    const map = appCommands(asked);
    for (const name of ['debrief.pdf', 'attempt.export', 'debrief.print'] as const) map[name]?.();
    await settled();
    expect(asked.tell.mock.calls).toEqual([[{ text: 'Saved as /x/a.pdf' }]]);
  });
});

describe('a scene that must be let go of', () => {
  function playing(ended = false, flush = async () => true) {
    const calls: string[] = [];
    const play = {
      loop: { pause: () => calls.push('pause') },
      recorder: { flush: () => (calls.push('flush'), flush()) },
      session: { ended, step: 187, header: { id: ID, scene: 's03' } },
    };
    return { play: play as unknown as Play, calls };
  }

  test.each([['written', async () => true], ['not written', async () => false], ['broken', () => Promise.reject(new Error('x'))]])(
    'is %s before the window closes, and the answer is given',
    async (_, flush) => {
      const bridge = withBridge();
      const { play, calls } = playing(false, flush);
      answerClosing(play);
      await settled();
      expect(calls).toEqual(['pause', 'flush']);
      expect(bridge.requestsOf('app.flushed')).toHaveLength(1);
    },
  );

  test('needs no scene to answer', async () => {
    const bridge = withBridge();
    answerClosing(undefined);
    await settled();
    expect(bridge.requestsOf('app.flushed')).toHaveLength(1);
  });

  test('is kept for later when another attempt is opened, unless it was over', () => {
    const onLeft = vi.fn();
    const { play, calls } = playing();
    leaveForOpened(play, onLeft);
    leaveForOpened(playing(true).play, onLeft);
    leaveForOpened(undefined, onLeft);
    expect([calls, onLeft.mock.calls]).toEqual([['pause', 'flush'], [[{ id: ID, scene: 's03', steps: 187 }]]]);
  });
});
