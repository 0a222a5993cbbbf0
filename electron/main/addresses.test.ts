import { describe, expect, it } from 'vitest';
import { isLocal, isOwnPage, mayHave } from './addresses';

const foreign = [
  'http://example.com/', 'https://example.com/', 'https://localhost/', 'http://127.0.0.1:5173/', 'ws://example.com/', 'wss://x/',
  'ftp://example.com/', 'file:///etc/passwd', 'file://host/share', 'javascript:alert(1)', 'chrome://settings', 'about:blank',
  'view-source:app://bundle/', 'filesystem:app://bundle/', 'mailto:a@b.c', 'smb://host/', 'ms-settings:', 'vscode://x',
  ' https://example.com', 'https:app://bundle/', 'HTTPS://EXAMPLE.COM', '', 'not an address',
];

describe('what may be loaded', () => {
  it.each(['app://bundle/x.js', 'blob:app://bundle/1', 'data:image/png;base64,AA', 'devtools://devtools/x'])('%s may', (url) => {
    expect(isLocal(url, undefined)).toBe(true);
  });
  it.each(foreign)('%j may not', (url) => {
    expect(isLocal(url, undefined)).toBe(false);
  });
  it('the development server may, in a development build alone, and no other', () => {
    expect(isLocal('http://localhost:5173/a.ts', 'http://localhost:5173')).toBe(true);
    expect(isLocal('ws://localhost:5173/', 'http://localhost:5173')).toBe(true);
    expect(isLocal('http://localhost:51730/', 'http://localhost:5173')).toBe(false);
    expect(isLocal('http://localhost:5173.evil.org/', 'http://localhost:5173')).toBe(false);
  });
});

describe('where the window may go', () => {
  it.each(['app://bundle/index.html', 'app://bundle/index.html?demo=full', 'app://bundle/index.html#x'])('is to its own page: %s', (url) => {
    expect(isOwnPage(url, undefined)).toBe(true);
  });
  it.each([...foreign, 'app://bundle/missing.html', 'app://bundle/assets/x.svg', 'app://bundle/index.html.svg', 'app://bundle/index.html/x', 'app://bundle.evil/', 'app://bundle@evil/', 'app:bundle', 'data:text/html,x', 'blob:app://bundle/1', 'devtools://x'])(
    '%j is nowhere',
    (url) => {
      expect(isOwnPage(url, undefined)).toBe(false);
    },
  );
});

describe('our own files', () => {
  const own = 'app://bundle/index.html';
  it('are for our own page, and where it is not known who asks', () => {
    expect([mayHave(own, 'app://bundle', undefined), mayHave(own, undefined, undefined), mayHave(own, 'http://localhost:5173', 'http://localhost:5173')]).toEqual([true, true, true]);
  });
  it.each(['null', '', 'https://example.com', 'app://other', 'app://bundle.evil', 'http://localhost:5173', 'file://'])('are not for %j', (asker) => {
    expect([mayHave(own, asker, undefined), mayHave('APP://bundle/x', asker, undefined)]).toEqual([false, false]);
  });
  it('are the only thing that this is about', () => {
    expect(mayHave('data:text/html,x', 'null', undefined)).toBe(true);
  });
});
