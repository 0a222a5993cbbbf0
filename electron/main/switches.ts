/**
 * The switches that a packaged app may be started with. Chromium and Node know hundreds, and many of them take away what
 * protects the person (the sandbox, the origin of pages) or open a door (a port, another program in the place of a process).
 */
const HARMLESS: ReadonlySet<string> = new Set([
  // How windows and text come onto the screen.
  'class', 'force-color-profile', 'force-dark-mode', 'force-device-scale-factor', 'gtk-version', 'high-dpi-support', 'lang',
  'ozone-platform', 'ozone-platform-hint', 'enable-wayland-ime', 'wayland-text-input-version',
  // Graphics that do not work as they are.
  'disable-gpu', 'disable-gpu-compositing', 'ignore-gpu-blocklist', 'use-angle', 'use-gl',
  // What people need who see or move in other ways.
  'disable-smooth-scrolling', 'force-prefers-reduced-motion', 'force-renderer-accessibility',
  // Which safe of the system keeps the secret of a record store.
  'password-store',
]);

/** The first switch among `words` (the command line without the program) that is not on the list. */
export function foreignSwitch(words: readonly string[], platform: NodeJS.Platform): string | undefined {
  for (const word of words) {
    // From here on nobody reads switches any more.
    if (word === '--') return undefined;
    const name = switchOf(word, platform);
    if (name !== undefined && !HARMLESS.has(name)) return name;
  }
  return undefined;
}

function switchOf(word: string, platform: NodeJS.Platform): string | undefined {
  const sign = platform === 'win32' ? /^(?:--?|\/)/ : /^--?/;
  const rest = word.replace(sign, '');
  // A sign alone is a word like any other; the finder of old systems numbers the programs that it starts.
  if (rest === word || rest === '' || (platform === 'darwin' && /^psn_\d/.test(rest))) return undefined;
  return (rest.split('=', 1)[0] ?? '').toLowerCase();
}
