/** Words that somebody would like the system to open: it is asked for none of them, and for a source of the rulebook it is, once. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUIDE_URL, sourceUrls } from '../../../scenarios/rulebook/catalog';
import { launchUnprivileged, type Unprivileged } from '../../support/unprivileged';
import type { Outcome } from '../target';
import { HOSTILE_URLS } from './hostile-urls';
import { Tally } from './tally';

const host = new URL(GUIDE_URL).host;
/** What stands on the list, with something else about it. */
const SPOILED: readonly string[] = [
  ...['#', '?', ' ', '\0', '\n', '/', '%00', '\\', '#javascript:1', '?x=1', '/../', '\u202e', ' --help', ' file:///etc/passwd', ';xcalc', '$(xcalc)', '`xcalc`', '|xcalc', '&xcalc', '"', "'", '%0a%0d', '\t', '\ufeff', '.'].map((end) => `${GUIDE_URL}${end}`),
  ...[' ', '\0', '\n', '-', '--', 'view-source:', 'javascript:', 'file://', 'x', '\ufeff', 'HTTPS'].map((head) => `${head}${GUIDE_URL}`),
  GUIDE_URL.toUpperCase(), GUIDE_URL.replace('https:', 'http:'), GUIDE_URL.replace('https:', 'HTTPS:'), GUIDE_URL.replace('//', '//user:word@'), GUIDE_URL.replace(host, `${host}.evil.example`), GUIDE_URL.replace(host, `evil.example/${host}`),
  GUIDE_URL.replace(host, `${host}:444`), GUIDE_URL.replace(host, `${host}.`), GUIDE_URL.replace('https://', 'https:/'), GUIDE_URL.replace('https://', 'https:\\\\'), GUIDE_URL.replaceAll('e', '%65'), GUIDE_URL.replaceAll('o', 'о'), host, `//${host}/`,
];
const WORDS: readonly string[] = [
  'ms-settings:', 'ms-msdt:/id PCWDiagnostic', 'search-ms:query=x&crumb=location:\\\\evil\\x', 'ms-officecmd:x', 'ms-word:ofe|u|https://evil.example/x.docm', 'smb://evil.example/x', '\\\\evil.example\\x', 'nfs://evil/x', 'dav://evil/x', 'sftp://evil/x', 'telnet://evil', 'ssh://-oProxyCommand=x', 'ldap://evil', 'steam://run/1',
  'calculator:', 'itms-apps:x', 'x-apple.systempreferences:', 'tel:1', 'sms:1', 'mailto:a@b.c?attach=/etc/passwd', 'magnet:?x', 'intent://x#Intent;end', 'shell:startup', 'res://x', 'jar:https://evil!/x', 'vnc://x', 'slack://x', 'zoommtg://x',
  '/etc/passwd', '~/.ssh/id_rsa', './x.desktop', 'x.desktop', 'C:\\Windows\\System32\\calc.exe', 'calc.exe', '--help', '-e', '', ' ', '\0', '.', '/', '%', '$HOME', '*', 'about:blank', 'x'.repeat(2_000), '🎴', 'https://', 'https:///', 'https://evil.example', 'https://127.0.0.1/', 'https://[::1]/', 'https://0/', 'https://evil.example/?https://' + host,
];
/** Things that are no text at all. */
const THINGS: readonly unknown[] = [null, 7, true, {}, [], [GUIDE_URL], { url: GUIDE_URL }, { toString: 1 }, { href: GUIDE_URL }, -1, 1e9, [[GUIDE_URL]]];

const WISHES: readonly unknown[] = [...HOSTILE_URLS, ...SPOILED, ...WORDS, ...THINGS, ...sourceUrls.filter((url) => !url.startsWith('https://'))];
export const LINK_WISHES = WISHES.length;

/** A folder for the PATH in which every program that a desktop opens things with writes down what it was given, and does nothing. */
function writtenDown(folder: string): { readonly path: string; readonly launches: () => readonly string[] } {
  const [bin, log] = [join(folder, 'bin'), join(folder, 'launches')];
  mkdirSync(bin, { mode: 0o755 });
  writeFileSync(log, '');
  chmodSync(log, 0o666);
  for (const name of ['xdg-open', 'gio', 'kde-open', 'kde-open5', 'gnome-open', 'exo-open', 'gvfs-open', 'xdg-email', 'open', 'sensible-browser', 'x-www-browser', 'firefox']) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> '${log}'\n`, { mode: 0o755 });
  }
  return { path: `${bin}:${process.env['PATH'] ?? ''}`, launches: () => readFileSync(log, 'utf8').split('\n').filter((line) => line !== '') };
}

export async function proveLinks(from: number, to: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'reigi-links-'));
  const { path, launches } = writtenDown(folder);
  chmodSync(folder, 0o755);
  const running = await launchUnprivileged({ env: { PATH: path } });
  try {
    return await asked(running, from, to, launches);
  } finally {
    await running.close();
    rmSync(folder, { recursive: true });
  }
}

async function asked({ app, page }: Unprivileged, from: number, to: number, launches: () => readonly string[]): Promise<Outcome> {
  const tally = new Tally();
  // The person agrees to everything: only the list protects them.
  await app.evaluate(({ dialog }) => void (dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: true })) as typeof dialog.showMessageBox));
  for (const wish of WISHES.slice(from - 1, to)) {
    const came = await page.evaluate((url) => (window.reigi as { call(n: string, v: unknown): Promise<unknown> }).call('links.open', { url }).then(() => 'opened', (failure: { code?: string }) => failure.code), wish);
    tally.judge(came === 'refused' || came === 'bad-request' ? undefined : `${JSON.stringify(wish)}: ${String(came)}`);
  }
  await page.waitForTimeout(500);
  for (const launch of launches()) tally.fail(`started: ${launch}`);
  // What is on the list does open: else nothing above would have proved anything.
  await page.evaluate((url) => window.reigi.call('links.open', { url }), GUIDE_URL);
  for (let patience = 50; patience > 0 && launches().length === 0; patience -= 1) await page.waitForTimeout(100);
  const opened = launches().filter((line) => line.includes(GUIDE_URL));
  if (opened.length === 0) tally.fail('not even a source of the rulebook opened');
  tally.count('sourcesOpened', Math.min(1, opened.length));
  return tally.outcome();
}
