import { describe, expect, it } from 'vitest';
import { menuTemplate } from './menu';
import { chooseLanguage, nativeText, systemLocale } from './native-text';

const rolesOf = (platform: NodeJS.Platform, isDevelopment = false) =>
  JSON.stringify(
    menuTemplate({
      platform, text: nativeText('en'), settings: { language: 'en', theme: 'system' }, enabled: new Set(), isDevelopment,
      run: () => undefined, copyVersions: () => undefined, showAbout: () => undefined,
    }),
  );

describe('the menu', () => {
  it.each(['darwin', 'linux', 'win32'] as const)('on %s can quit, edit, fill the screen and tell its version', (platform) => {
    expect(rolesOf(platform)).toContain('"id":"go.about"');
    for (const role of ['quit', 'copy', 'paste', 'togglefullscreen', 'help']) {
      expect(rolesOf(platform)).toContain(`"role":"${role}"`);
    }
  });

  it('has no developer tools in a released app', () => {
    expect(rolesOf('linux')).not.toMatch(/DevTools|reload/);
    expect(rolesOf('linux', true)).toContain('toggleDevTools');
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
    }
  });

  it.each([[['c'], 'en'], [['POSIX', 'fr-FR'], 'fr-FR'], [[], 'en'], [['ja-JP'], 'ja-JP']])('of the list %j is %s', (list, expected) => {
    expect(systemLocale(list)).toBe(expected);
  });
});
