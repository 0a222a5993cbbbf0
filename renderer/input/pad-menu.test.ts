import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakePad } from '../../tests/support/fake-pad';
import { PadMenu } from './pad-menu';

afterEach(() => {
  document.body.innerHTML = '';
});

function open(html: string): { press: (button: number) => void; pad: FakePad; menu: PadMenu } {
  document.body.innerHTML = html;
  const pad = new FakePad();
  const menu = new PadMenu(document, pad.list);
  menu.look();
  const press = (button: number): void => {
    pad.buttons[button] = 1;
    menu.look();
    pad.buttons[button] = 0;
    menu.look();
  };
  return { press, pad, menu };
}
const here = (): string => document.activeElement?.id ?? '';

describe('the gamepad outside the scene', () => {
  it('goes from one control to the next and round, past what cannot be reached, and presses', () => {
    const { press } = open('<button id="a"></button><button disabled></button><button tabindex="-1"></button><button id="b"></button><button id="c"></button>');
    const clicked = vi.fn();
    document.getElementById('b')?.addEventListener('click', clicked);
    const seen = [13, 15, 13, 13, 12].map((button) => {
      press(button);
      return here();
    });
    expect(seen).toEqual(['a', 'b', 'c', 'a', 'c']);
    press(14);
    press(0);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('goes through tabs, of which Tab would reach one alone, and through what lies over a scene that is out of reach', () => {
    const { press } = open('<main data-phase="paused" inert></main><div id="over"><button id="a"></button><button role="tab" tabindex="-1" id="b"></button></div>');
    const seen = [13, 13, 13].map((button) => {
      press(button);
      return here();
    });
    expect(seen).toEqual(['a', 'b', 'a']);
  });

  it('reaches the one way on while the master shows a part, and nothing of the scene behind', () => {
    const { press } = open('<main data-phase="shown"><button id="pause"></button><section class="master-shows"><button id="now"></button></section></main>');
    const clicked = vi.fn();
    document.getElementById('now')?.addEventListener('click', clicked);
    document.getElementById('now')?.focus();
    press(0);
    press(13);
    expect([clicked.mock.calls.length, here()]).toEqual([1, 'now']);
  });

  it('takes one step for one push of the stick', () => {
    const { pad, menu } = open('<button id="a"></button><button id="b"></button>');
    const seen = [0.7, 1, 0.5, 0.9, 0.1, 0.8].map((value) => {
      pad.axes[1] = value;
      menu.look();
      return here();
    });
    expect(seen).toEqual(['a', 'a', 'a', 'a', 'a', 'b']);
  });

  it('stays in a dialog, and leaves it as Escape does', () => {
    const { press } = open('<button id="a"></button><dialog open><button id="in"></button></dialog>');
    const cancelled = vi.fn();
    document.querySelector('dialog')?.addEventListener('cancel', cancelled);
    press(13);
    press(13);
    expect(here()).toBe('in');
    press(1);
    press(9);
    expect(cancelled).toHaveBeenCalledTimes(2);
  });

  it('does nothing while the scene lives, nor with the press that opened a dialog over it', () => {
    const { pad, menu, press } = open('<main data-phase="running"><button id="a"></button></main>');
    press(13);
    expect(here()).toBe('');
    const cancelled = vi.fn();
    pad.buttons[9] = 1;
    document.body.innerHTML = '<main data-phase="paused"></main><dialog open><button></button></dialog>';
    document.querySelector('dialog')?.addEventListener('cancel', cancelled);
    menu.look();
    expect(cancelled).not.toHaveBeenCalled();
  });

  it('leaves a press alone that shall become a binding', () => {
    const { press } = open('<button id="a" data-capturing="true"></button>');
    press(13);
    expect(here()).toBe('');
  });
});
