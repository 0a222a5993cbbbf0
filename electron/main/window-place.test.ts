import { EventEmitter } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberPlace, restoreState, type Placed } from './remember-place';
import { temporaryFolder } from './storage/temporary-folder';
import { clampToDisplays, readPlace, writePlace, type Area } from './window-place';

const area = (x: number, y: number, width: number, height: number): Area => ({ x, y, width, height });
const LEFT = area(0, 0, 1920, 1040);
const RIGHT = area(1920, 0, 2560, 1400);

describe('a place is', () => {
  it.each<readonly [string, Area, readonly Area[], Area]>([
    ['left alone where it fits', area(100, 50, 1280, 800), [LEFT], area(100, 50, 1280, 800)],
    ['left alone on the second display', area(2500, 300, 1600, 900), [LEFT, RIGHT], area(2500, 300, 1600, 900)],
    ['moved home when its display is gone', area(2500, 300, 1280, 800), [LEFT], area(640, 240, 1280, 800)],
    ['moved in from beyond the edges', area(-500, -300, 1280, 800), [LEFT], area(0, 0, 1280, 800)],
    ['made smaller for a smaller display', area(0, 0, 2560, 1400), [LEFT], area(0, 0, 1920, 1040)],
    ['smaller than our smallest where the display is', area(10, 10, 960, 600), [area(0, 0, 800, 480)], area(0, 0, 800, 480)],
    ['brought wholly to the display that shows most of it', area(1800, 100, 1280, 800), [LEFT, RIGHT], area(1920, 100, 1280, 800)],
    ['on the first display when none shows it', area(9000, 9000, 1280, 800), [LEFT, RIGHT], area(640, 240, 1280, 800)],
    ['as it was where there is no display at all', area(1, 2, 3, 4), [], area(1, 2, 3, 4)],
  ])('%s', (_, bounds, displays, expected) => {
    expect(clampToDisplays(bounds, displays)).toEqual(expected);
  });
});

describe('window.json', () => {
  const place = { bounds: area(1, 2, 1000, 700), isMaximized: true, isFullScreen: false };

  it('is read as it was written, whole', () => {
    const folder = temporaryFolder();
    expect(readPlace(folder)).toBeUndefined();
    writePlace(folder, place);
    expect(readPlace(folder)).toEqual(place);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  it.each(['', '{', '[]', '{"bounds":{"x":0,"y":0,"width":1e9,"height":5},"isMaximized":true,"isFullScreen":false}', '{"bounds":null}'])(
    'that says %j counts as none',
    (content) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'window.json'), content);
      expect(readPlace(folder)).toBeUndefined();
    },
  );

  it('that cannot be written is done without', () => {
    expect(() => writePlace(join(temporaryFolder(), 'missing'), place)).not.toThrow();
  });
});

describe('a window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('that is moved is remembered once it rests, and when it closes', () => {
    const folder = temporaryFolder();
    const now = { bounds: area(10, 20, 1000, 700), isMaximized: false };
    const window = Object.assign(new EventEmitter(), {
      getNormalBounds: () => now.bounds, isMaximized: () => now.isMaximized, isFullScreen: () => false, isDestroyed: () => false,
    });
    rememberPlace(window as unknown as Placed, folder);
    for (let x = 0; x < 50; x += 1) {
      now.bounds = area(x, 20, 1000, 700);
      window.emit('move');
    }
    expect(readPlace(folder)).toBeUndefined();
    vi.advanceTimersByTime(600);
    expect(readPlace(folder)?.bounds.x).toBe(49);
    now.isMaximized = true;
    window.emit('maximize');
    window.emit('close');
    expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toMatchObject({ isMaximized: true });
  });

  it.each([[true, false], [false, true], [false, false]])('maximised %s, full screen %s, is so again', (isMaximized, isFullScreen) => {
    const window = { maximize: vi.fn(), setFullScreen: vi.fn() };
    restoreState(window, { bounds: area(0, 0, 1, 1), isMaximized, isFullScreen });
    restoreState(window, undefined);
    expect([window.maximize.mock.calls.length, window.setFullScreen.mock.calls]).toEqual([isMaximized ? 1 : 0, isFullScreen ? [[true]] : []]);
  });
});
