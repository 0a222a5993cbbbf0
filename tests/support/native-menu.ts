/** The native menus of a running app, as data; and a choice in them, as a click makes it. */
import type { ElectronApplication } from '@playwright/test';
import type { Command } from '../../electron/contract/commands';

export interface ShownItem {
  readonly id: string;
  readonly label: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly checked: boolean;
}

/** Every item of every menu, in order, without the lines between them. */
export function menuOf(app: ElectronApplication): Promise<ShownItem[]> {
  return app.evaluate(({ Menu }) => {
    type Items = NonNullable<ReturnType<typeof Menu.getApplicationMenu>>['items'];
    const flat = (items: Items): Items => items.flatMap((item) => [item, ...(item.submenu ? flat(item.submenu.items) : [])]);
    return flat(Menu.getApplicationMenu()?.items ?? [])
      .filter(({ type }) => type !== 'separator')
      .map(({ id, label, enabled, visible, checked }) => ({ id, label, enabled, visible, checked }));
  });
}

export async function isEnabled(app: ElectronApplication, command: Command): Promise<boolean> {
  return (await menuOf(app)).some(({ id, enabled }) => id === command && enabled);
}

/** Waits until the command may be chosen, as a person would. */
export async function choose(app: ElectronApplication, command: Command): Promise<void> {
  for (let waited = 0; !(await isEnabled(app, command)); waited += 50) {
    if (waited > 10_000) throw new Error(`${command} stays grey`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);
}
