import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptTheme } from './kept-theme';
import { SettingsFile } from './settings-file';
import { temporaryFolder } from './storage/temporary-folder';

const NOW = '2026-11-30T00:00:00.000Z';

it('is what the settings say, and the system’s where they say nothing', () => {
  const folder = temporaryFolder();
  expect(keptTheme(folder)).toBe('system');
  new SettingsFile(folder, NOW).change({ theme: 'dark' });
  expect(keptTheme(folder)).toBe('dark');
});

it.each(['', '{', 'null', '[]', '{"theme":"pink"}', '{"theme":{}}'])('is the system’s where the file says %j', (content) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'settings.json'), content);
  expect(keptTheme(folder)).toBe('system');
});
