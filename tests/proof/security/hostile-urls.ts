/** Sixty places where no page of ours may ever go. */
export const HOSTILE_URLS: readonly string[] = [
  'http://127.0.0.1:9/', 'https://example.com/', 'https://example.com/?app://bundle/', 'https://app@example.com/', '//example.com/x', 'http://[::1]/', 'http://0x7f000001/', 'https://xn--bndle-kva/', 'HTTPS://EXAMPLE.COM/', 'https:example.com',
  'ftp://example.com/', 'ws://127.0.0.1/', 'wss://example.com/', 'file:///etc/passwd', 'file://localhost/etc/passwd', 'file:/etc/passwd', 'FILE:///etc/passwd', 'file://example.com/share/x', 'file:///proc/self/environ', '\\\\example.com\\share',
  'data:text/html,<h1>x</h1>', 'data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+', 'data:image/svg+xml,<svg onload="alert(1)"/>', 'data:application/xhtml+xml,<x/>', 'DATA:text/html,x', 'data:,x',
  'javascript:document.title="pwned"', 'JavaScript:document.title="pwned"', 'java\nscript:document.title="pwned"', '\u0001javascript:document.title="pwned"', 'javascript://example.com/%0adocument.title="pwned"', 'vbscript:msgbox(1)',
  'blob:app://bundle/00000000-0000-4000-8000-000000000000', 'blob:null/x', 'blob:https://example.com/x', 'filesystem:app://bundle/temporary/x', 'filesystem:https://example.com/temporary/x', 'view-source:app://bundle/index.html', 'view-source:file:///etc/passwd',
  'chrome://settings', 'chrome://gpu', 'chrome://crash', 'chrome://kill', 'chrome-extension://abc/x.html', 'chrome-error://chromewebdata/', 'devtools://devtools/bundled/inspector.html', 'chrome-untrusted://x/', 'about:srcdoc', 'about:crash',
  'app://other/index.html', 'app://bundle.evil/index.html', 'app://bundle:80@evil/index.html', 'app://bundle@evil/', 'app:///index.html', 'app:other.html',
  'mailto:a@b.c', 'tel:+81300000000', 'smb://host/share', 'ms-settings:', 'search-ms:query=x',
];
