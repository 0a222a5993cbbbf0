import { afterEach, describe, expect, it } from 'vitest';
import type { DeviceEvent } from './device-event';
import { handPoint, listen, notchesOf } from './listen';

let stop = (): void => {};
afterEach(() => stop());

function heard(isLive = true): { scene: HTMLElement; events: DeviceEvent[] } {
  const scene = document.createElement('div');
  document.body.append(scene);
  const events: DeviceEvent[] = [];
  const unlisten = listen({ scene, isLive: () => isLive, isBound: (input) => input === 'KeyF' || input === 'Space', send: (event) => events.push(event) });
  stop = () => {
    unlisten();
    scene.remove();
  };
  return { scene, events };
}
const key = (type: string, code: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent(type, { code, bubbles: true, cancelable: true, ...more });

describe('the window as a device', () => {
  it('hears bound keys once, whatever repeats, and keeps the page from reacting', () => {
    const { events } = heard();
    const first = key('keydown', 'KeyF', { shiftKey: true });
    window.dispatchEvent(first);
    window.dispatchEvent(key('keydown', 'KeyF', { repeat: true }));
    window.dispatchEvent(key('keyup', 'KeyF'));
    expect(events).toEqual([{ kind: 'down', input: 'KeyF', shift: true }, { kind: 'up', input: 'KeyF' }]);
    expect(first.defaultPrevented).toBe(true);
  });

  it('leaves other keys, and shortcuts, to the page', () => {
    const { events } = heard();
    const tab = key('keydown', 'Tab');
    const quit = key('keydown', 'KeyF', { ctrlKey: true });
    window.dispatchEvent(tab);
    window.dispatchEvent(quit);
    expect(events).toEqual([]);
    expect(tab.defaultPrevented || quit.defaultPrevented).toBe(false);
  });

  it('hears nothing while the scene does not live', () => {
    const { scene, events } = heard(false);
    const space = key('keydown', 'Space');
    window.dispatchEvent(space);
    scene.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    expect(events).toEqual([]);
    expect(space.defaultPrevented).toBe(false);
  });

  it('hears a button that comes up beside the scene, and each of several buttons', () => {
    const { scene, events } = heard();
    scene.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
    scene.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 2 }));
    window.dispatchEvent(new MouseEvent('mouseup', { button: 0 }));
    expect(events.map((event) => `${event.kind} ${'input' in event ? event.input : ''}`)).toEqual(['down Mouse0', 'down Mouse2', 'up Mouse0']);
  });

  it('measures movement from the place before, not from what the system calls movement', () => {
    const { events } = heard();
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: 100, clientY: 100 }));
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: 104, clientY: 130 }));
    expect(events.at(-1)).toMatchObject({ kind: 'move', dxPx: 4, dyPx: 30 });
  });
});

describe('units', () => {
  it('map the picture to the reach of the arms', () => {
    expect(handPoint(640, 800, 1280, 800)).toEqual({ side: 0, reach: 0 });
    expect(handPoint(1280, 0, 1280, 800)).toEqual({ side: 350, reach: 650 });
  });

  it('make notches of pixels and of lines, away from the person being +', () => {
    expect(notchesOf({ deltaY: -100, deltaMode: 0 })).toBe(1);
    expect(notchesOf({ deltaY: 3, deltaMode: 1 })).toBe(-1);
  });
});
