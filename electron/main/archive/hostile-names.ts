/** Names in an archive by which programs were led out of their folder, or took one file for another. */
const ID = '00000000-0000-4000-8000-000000000001';

export const HOSTILE_NAMES: readonly string[] = [
  '../../evil.json', 'attempts/../../evil.json', 'attempts/../manifest.json', 'attempts/./x.json', '....//evil.json', './manifest.json', '../manifest.json',
  '/etc/passwd', '//server/share/x.json', 'file:///etc/passwd', '~/.bashrc', '$HOME/x.json',
  'C:/evil.json', 'C:\\evil.json', 'C:manifest.json', '..\\evil.json', '\\\\host\\share\\x', '\\\\?\\C:\\x', `attempts\\${ID}.json`,
  '%2e%2e%2fevil.json', 'attempts/%2e%2e/x.json', '..%5cevil.json', '..%c0%afevil.json', '．．/evil.json',
  'manifest.json\0.exe', 'manifest.json\n', 'manifest.json\t', 'MANIFEST.JSON', 'Manifest.json', 'manifest.json ', ' manifest.json', 'manifest.json.', 'manifest.json::$DATA', 'manifest.json:x',
  'ｍanifest.json', 'manifest\u200b.json', '\u202enosj.tsefinam', 'mаnifest.json',
  'CON', 'NUL.txt', 'aux.json', 'com1.json', 'LPT1', '.htaccess', '.git/config',
  'attempts/', 'attempts', `attempts/${ID}`, `attempts/${ID}.json/`, `attempts/${ID}.json/x`, `attempts//${ID}.json`, `attempts/${ID.slice(0, -1)}.json`, `attempts/${ID}1.json`, `${ID}.json`,
  `Attempts/${ID}.json`, `attempts/${ID}.JSON`, `attempts/${ID.replaceAll('0', 'A')}.json`, `attempts/${ID}.json\0`, 'attempts/nested.zip',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '.', '..', '/', '*', '?', 'x'.repeat(60_000), '🎴.json',
];
