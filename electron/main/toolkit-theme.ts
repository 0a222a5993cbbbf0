/**
 * On Linux a window is filled by GTK, in the colour of its own theme, for the ten milliseconds before our first frame:
 * measured, a white flash in a dark app. GTK reads its theme from the environment when the app gets ready.
 */
import type { Settings } from '../contract/settings';

/** The theme for GTK, or undefined where it has the right one or the person has chosen it. Before the app is ready. */
export function toolkitTheme(
  theme: Settings['theme'],
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (platform !== 'linux' || theme === 'system' || env['GTK_THEME'] !== undefined) return undefined;
  return theme === 'dark' ? 'Adwaita:dark' : 'Adwaita';
}
