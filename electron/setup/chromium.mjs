import { existsSync } from 'node:fs';
import { say } from './places.mjs';
import { agreed, installSystem } from './system.mjs';

// Where Debian and its kin put it.
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

export const foundChromium = () => PLACES.find((path) => existsSync(path));

/** The path of the system's Chromium, a third engine for the proof of determinism. Installed by root on a Debian-like
 * system; undefined where it is not: the proof then says so.
 * @returns {Promise<string | undefined>} */
export async function ensureChromium() {
  if (foundChromium() === undefined && process.platform === 'linux' && process.getuid?.() === 0) {
    say('Debian’s Chromium is missing: a third engine that must come to the same bytes.');
    if (await agreed()) await installSystem([['chromium']]);
  }
  return foundChromium();
}
