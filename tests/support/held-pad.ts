/** A gamepad that the page believes in: plugged in, held, pulled out. */
import type { Page } from '@playwright/test';
import type { PadPose } from './fake-pad';

interface HeldPad {
  id: string; index: number; connected: boolean; mapping: string; timestamp: number;
  buttons: { value: number; pressed: boolean; touched: boolean }[];
  axes: number[];
}
declare global {
  interface Window {
    heldPad?: HeldPad;
  }
}

export const AT_REST: PadPose = { buttons: Array.from({ length: 17 }, () => 0), axes: [0, 0, 0, 0] };

/** From now on the page sees a gamepad that lies still. */
export async function plugIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const buttons = Array.from({ length: 17 }, () => ({ value: 0, pressed: false, touched: false }));
    window.heldPad = { id: 'Fake pad', index: 0, connected: true, mapping: 'standard', timestamp: 0, buttons, axes: [0, 0, 0, 0] };
    navigator.getGamepads = () => [window.heldPad ?? null] as unknown as (Gamepad | null)[];
    window.dispatchEvent(new Event('gamepadconnected'));
  });
}

export async function unplug(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete window.heldPad;
    window.dispatchEvent(new Event('gamepaddisconnected'));
  });
}

/** Holds the pad like this from now on. */
export async function holdPad(page: Page, pose: PadPose): Promise<void> {
  await page.evaluate(({ buttons, axes }) => {
    const pad = window.heldPad;
    if (pad === undefined) throw new Error('no pad is plugged in');
    for (const [index, value] of buttons.entries()) pad.buttons[index] = { value, pressed: value > 0.5, touched: value > 0 };
    pad.axes = [...axes];
  }, pose);
}
