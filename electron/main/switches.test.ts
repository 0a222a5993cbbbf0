import { describe, expect, it } from 'vitest';
import { foreignSwitch } from './switches';

describe('a packaged app starts', () => {
  it.each([[], ['attempt.reigi.json'], ['--lang=ja'], ['--ozone-platform-hint=auto', '--force-device-scale-factor=2'], ['-class', 'x'], ['-'], ['--', '--no-sandbox'], ['/home/x/a.reigi.json']])('with %j', (...words) => {
    expect(foreignSwitch(words, 'linux')).toBeUndefined();
  });

  it('as the system starts it', () => {
    expect(foreignSwitch(['-psn_0_12345'], 'darwin')).toBeUndefined();
  });

  it.each([
    ['--no-sandbox', 'no-sandbox'], ['-no-sandbox', 'no-sandbox'], ['--NO-SANDBOX', 'no-sandbox'], ['--remote-debugging-port=9222', 'remote-debugging-port'], ['--renderer-cmd-prefix=sh -c x', 'renderer-cmd-prefix'],
    ['--inspect', 'inspect'], ['--js-flags=--expose-gc', 'js-flags'], ['--enable-features=X', 'enable-features'], ['--user-data-dir=/etc', 'user-data-dir'], ['-r', 'r'], ['--=x', ''], ['---no-sandbox', '-no-sandbox'],
  ])('not with %s', (word, name) => {
    expect(foreignSwitch(['file.reigi.json', word], 'linux')).toBe(name);
  });

  it('nor with one in the manner of Windows', () => {
    expect(foreignSwitch(['/no-sandbox'], 'win32')).toBe('no-sandbox');
  });
});
