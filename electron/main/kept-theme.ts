/** The colours that the learner chose, read before anything is there that could read all of their settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../contract/settings';

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** As the system has them where nothing lawful was kept. */
export function keptTheme(folder: string): Settings['theme'] {
  try {
    const { theme } = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as Partial<Settings>;
    return THEMES.find((known) => known === theme) ?? 'system';
  } catch {
    return 'system';
  }
}
