/** The menus as they stand: they follow the language, the theme and what the page can do now. */
import { app, clipboard, Menu } from 'electron';
import type { Command } from '../contract/commands';
import type { Settings } from '../contract/settings';
import { versions } from './ipc/app-handlers';
import { menuTemplate } from './menu';
import type { NativeText } from './native-text';

export interface AppMenuParts {
  readonly isDevelopment: boolean;
  text(): NativeText;
  settings(): Settings;
  run(command: Command): void;
}

export class AppMenu {
  readonly #parts: AppMenuParts;
  #enabled: ReadonlySet<Command> = new Set();

  constructor(parts: AppMenuParts) {
    this.#parts = parts;
    this.refresh();
  }

  /** Everything else becomes grey. */
  enable(commands: readonly Command[]): void {
    const isSame = commands.length === this.#enabled.size && commands.every((command) => this.#enabled.has(command));
    if (isSame) return;
    this.#enabled = new Set(commands);
    this.refresh();
  }

  /** After a change of the settings. */
  refresh(): void {
    const { isDevelopment, text, settings, run } = this.#parts;
    const options = {
      platform: process.platform, text: text(), settings: settings(), enabled: this.#enabled, isDevelopment, run,
      copyVersions: () => void clipboard.writeText(Object.values(versions()).join(' ')),
      showAbout: () => app.showAboutPanel(),
    };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
  }
}
