/** Addresses by which something other than the page's own files might be had: each number is always the same one. */
import { random, type Random } from '../../../scenarios/kernel/random';

const UP = ['..', '%2e%2e', '%2E%2e', '.%2e', '..%00', '%252e%252e', '%c0%ae%c0%ae', '．．', '..;', '. .', '....', '..\\', '%uff0e%uff0e', '\u2025'];
const SLASH = ['/', '\\', '%2f', '%5c', '%252f', '//', '/./', '%c0%af', '\u2215', '/%00/', '/\t', '/\n'];
const WANTED = [
  'etc/passwd', 'etc/shadow', 'proc/self/environ', 'proc/self/maps', 'main/index.cjs', 'preload/index.cjs', 'package.json', 'app.asar', 'reigi.db', 'settings.json', '.env', '.git/config',
  'Windows/win.ini', 'dev/zero', 'dev/stdin', 'index.html', 'index.html%00.txt', 'index.html::$DATA', 'index.html/.', 'INDEX.HTML', 'index.htm', 'assets', 'assets/', '.', '',
];
const BEFORE = [
  'app://bundle/', 'app://bundle', 'app:///', 'app:/', 'app:', 'APP://BUNDLE/', 'app://bundle:80/', 'app://bundle./', 'app://bundle@evil/', 'app://evil@bundle/', 'app://evil:pass@bundle/', 'app://evil/', 'app://bundle.evil/',
  'app://bundle%2eevil/', 'app://bundle#@evil/', 'app://[::1]/', 'app://127.0.0.1/', 'app://bundle?/', 'app://bundle//', 'app://bundle\\', 'file:///', 'file://bundle/', 'http://bundle/', 'https://bundle/', 'filesystem:app://bundle/',
  'blob:app://bundle/', 'view-source:app://bundle/', 'jar:app://bundle/!/', 'data:text/html,', 'javascript:', 'about:', 'chrome://', 'devtools://devtools/', 'app://bundle/assets/', 'app://bundle/people/', 'app://bündle/', 'app://bundle\u0000/',
];

/** Every beginning with every thing that somebody could want, by each way up: 2,000 of them, counted from 1. */
export const CRAFTED = 2_000;

export function craftedAddress(number: number): string {
  const at = number - 1;
  const before = BEFORE[at % BEFORE.length] ?? '';
  const wanted = WANTED[Math.floor(at / BEFORE.length) % WANTED.length] ?? '';
  const [up, slash] = [UP[(at * 7) % UP.length] ?? '', SLASH[(at * 5) % SLASH.length] ?? ''];
  return before + `${up}${slash}`.repeat(at % 9) + wanted;
}

const LETTERS = ['a', 'z', '0', '.', '.', '/', '/', '\\', '%', '2', 'e', 'f', ':', '@', '?', '#', ' ', '\0', '\n', '\u202e', '\ud800', 'é', '礼', '🎴', '-', '_', '~', '*', '|', '<', '"', '\'', ';', '&', '+', '\u0301'];

/** Without an end: pieces of everything above, and noise. `names`: addresses that exist, which are spoiled. */
export function generatedAddress(number: number, names: readonly string[]): string {
  const dice = random(number);
  const noise = (most: number): string => Array.from({ length: dice.below(most) }, () => dice.pick(LETTERS)).join('');
  const climb = (): string => Array.from({ length: dice.below(5) }, () => dice.pick(UP) + dice.pick(SLASH)).join('');
  switch (dice.below(4)) {
    case 0: return `app://bundle/${climb()}${dice.pick(WANTED)}${noise(4)}`;
    case 1: return dice.pick(BEFORE) + noise(30);
    case 2: return `app://bundle${spoiled(dice.pick(names), dice)}`;
    default: return `app://bundle/${noise(8)}${dice.pick(SLASH)}${climb()}${dice.pick(names).slice(1)}`;
  }
}

function spoiled(name: string, dice: Random): string {
  const at = dice.below(name.length + 1);
  const [head, tail] = [name.slice(0, at), name.slice(at)];
  switch (dice.below(4)) {
    case 0: return head + dice.pick(LETTERS) + tail;
    case 1: return head + tail.slice(1);
    case 2: return `${head}%${(name.charCodeAt(Math.min(at, name.length - 1)) & 255).toString(16).padStart(2, '0')}${tail.slice(1)}`;
    default: return head + tail.toUpperCase();
  }
}
