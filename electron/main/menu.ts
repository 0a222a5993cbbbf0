/** The native menu. What belongs to a scene is in the page; this holds what every desktop app has. */
import type { MenuItemConstructorOptions } from 'electron';
import type { NativeText } from './native-text';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly text: NativeText;
  readonly isDevelopment: boolean;
  copyVersions(): void;
}

export function menuTemplate({ platform, text, isDevelopment, copyVersions }: MenuOptions): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const quit: MenuItemConstructorOptions = { role: 'quit', ...(isMac ? {} : { label: text.quit, accelerator: 'Ctrl+Q' }) };
  const appMenu: MenuItemConstructorOptions = {
    label: 'Reigi',
    submenu: isMac
      ? [
          { role: 'about' },
          { type: 'separator' },
          { role: 'services' },
          { type: 'separator' },
          { role: 'hide' },
          { role: 'hideOthers' },
          { role: 'unhide' },
          { type: 'separator' },
          quit,
        ]
      : [{ role: 'about' }, { type: 'separator' }, quit],
  };
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
  const development: MenuItemConstructorOptions[] = isDevelopment ? [{ role: 'reload' }, { role: 'toggleDevTools' }] : [];
  return [
    appMenu,
    { label: text.edit, submenu: edit },
    { label: text.view, submenu: [{ role: 'togglefullscreen' }, ...development] },
    { role: 'help', label: text.help, submenu: [{ label: text.copyVersions, click: copyVersions }] },
  ];
}
