import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS, type Command } from '../contract/commands';
import { menuTemplate, type MenuOptions } from './menu';
import { chooseLanguage, nativeText, systemLocale } from './native-text';

const PLATFORMS = ['darwin', 'linux', 'win32'] as const;
const LANGUAGES = ['en', 'ja', 'fr'] as const;
type Item = MenuItemConstructorOptions;

function options(more: Partial<MenuOptions> = {}): MenuOptions {
  return {
    platform: 'linux', text: nativeText('en'), settings: { language: 'system', theme: 'dark' }, enabled: new Set(COMMANDS),
    isDevelopment: false, run: () => undefined, copyVersions: () => undefined, showAbout: () => undefined, ...more,
  };
}
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const items = (more: Partial<MenuOptions> = {}): Item[] => flat(menuTemplate(options(more)));
const named = (id: string, more: Partial<MenuOptions> = {}): Item => {
  const found = items(more).filter((item) => item.id === id);
  expect(found).toHaveLength(1);
  return found[0] ?? {};
};
/** Electron calls it with what nothing here looks at. */
const choose = ({ click }: Item): void => (click as (() => void) | undefined)?.();

describe.each(PLATFORMS)('the menu on %s', (platform) => {
  it('has every command once, and each gives its own name', () => {
    const run = vi.fn();
    for (const command of COMMANDS) choose(named(command, { platform, run }));
    expect(run.mock.calls.map(([command]: unknown[]) => command)).toEqual([...COMMANDS]);
  });

  it.each(LANGUAGES)('has words for everything in %s, also for what the system does', (language) => {
    for (const item of items({ platform, text: nativeText(language) })) {
      if (item.type !== 'separator') expect(item.label ?? '').not.toBe('');
    }
  });

  it('can quit, close, edit and fill the screen', () => {
    const roles = items({ platform }).map(({ role }) => role);
    for (const role of ['quit', 'close', 'undo', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'help']) expect(roles).toContain(role);
    expect(roles.includes('hideOthers')).toBe(platform === 'darwin');
  });

  it('gives no key twice, and none that the hands need', () => {
    for (const enabled of [new Set<Command>(['play.pause']), new Set<Command>(['play.continue'])]) {
      const keys = items({ platform, enabled }).flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator]));
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^(CmdOrCtrl\+|Ctrl\+|F1$)/);
    }
  });
});

describe('a command', () => {
  it('is grey unless the page can do it', () => {
    const enabled = new Set<Command>(['go.home', 'theme.light']);
    const able = items({ enabled }).filter(({ id, enabled: isEnabled }) => id !== undefined && isEnabled === true);
    expect(able.map(({ id }) => id)).toEqual(['go.home', 'theme.light']);
  });

  it('to pause makes way for the one to continue', () => {
    const shown = (command: Command) => ['play.pause', 'play.continue'].map((id) => named(id, { enabled: new Set([command]) }).visible);
    expect(shown('play.pause')).toEqual([true, false]);
    expect(shown('play.continue')).toEqual([false, true]);
  });

  it('that is a choice shows what is chosen', () => {
    const checked = items({ settings: { language: 'fr', theme: 'system' } }).filter((item) => item.checked === true);
    expect(checked.map(({ id }) => id)).toEqual(['language.fr', 'theme.system']);
  });

  it('to tell about the app is the system’s own until the page has a screen for it', () => {
    const showAbout = vi.fn();
    const run = vi.fn();
    choose(named('go.about', { enabled: new Set(), showAbout, run }));
    choose(named('go.about', { enabled: new Set(['go.about']), showAbout, run }));
    expect([showAbout.mock.calls.length, run.mock.calls]).toEqual([1, [['go.about']]]);
  });

  it('for developers is not in a released app', () => {
    const roles = (isDevelopment: boolean) => items({ isDevelopment }).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});

describe('the language of menus and dialogs', () => {
  it.each([
    ['system', 'fr-CA', 'fr'], ['system', 'ja', 'ja'], ['system', 'de-DE', 'en'], ['system', 'ja_JP', 'ja'], ['en', 'ja-JP', 'en'],
  ] as const)('%s on a %s system is %s', (setting, locale, expected) => {
    expect(chooseLanguage(setting, locale)).toBe(expected);
  });

  it('has every word in each language', () => {
    const keys = Object.keys(nativeText('en'));
    for (const language of ['ja', 'fr'] as const) {
      expect(Object.keys(nativeText(language))).toEqual(keys);
      expect(nativeText(language).openLinkHost).toContain('%s');
      expect(Object.values(nativeText(language))).not.toContain('');
    }
  });

  it('puts a narrow no-break space before : ; ? ! in French', () => {
    expect(Object.values(nativeText('fr')).filter((text) => /[^\u202f][:;?!](\s|$)|'/.test(text))).toEqual([]);
  });

  it.each([[['c'], 'en'], [['POSIX', 'fr-FR'], 'fr-FR'], [[], 'en'], [['ja-JP'], 'ja-JP']])('of the list %j is %s', (list, expected) => {
    expect(systemLocale(list)).toBe(expected);
  });
});
