/** Does in the real app's list what was planned with it: moves the focus, and presses what a screen reader would press. */
import type { Page } from '@playwright/test';
import type { DeviceEvent } from '../../renderer/input/device-event';
import { SELF } from '../../renderer/input/activate';

export async function doInList(page: Page, event: DeviceEvent): Promise<void> {
  switch (event.kind) {
    case 'focus': return page.locator(`[data-thing="${event.id}"]`).evaluate((button: HTMLElement) => {
      // Away and back, as in `AxVisitor`: what has the focus already is told anew.
      button.blur();
      button.focus();
    });
    case 'activate': return press(page, event.id === SELF ? `[data-move="${event.action}"]` : `[data-thing="${event.id}"] ~ [data-action="${event.action}"]`);
    case 'say': return press(page, `[data-line="${event.line}"]`);
    default: throw new Error(`the list has nothing for ${event.kind}`);
  }
}

/** The default action, without a pointer. */
const press = (page: Page, selector: string): Promise<void> => page.locator(selector).evaluate((button: HTMLElement) => button.click());
