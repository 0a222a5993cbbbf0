import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../contract/default-settings';
import { SettingsFile } from './settings-file';
import { temporaryFolder } from './storage/temporary-folder';

const NOW = '2026-01-31T09:30:00.000Z';

describe('the settings', () => {
  it('begin with the defaults and write nothing', () => {
    const folder = temporaryFolder();
    expect(new SettingsFile(folder, NOW).read()).toEqual(DEFAULT_SETTINGS);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are found again, field by field', () => {
    const folder = join(temporaryFolder(), 'new');
    new SettingsFile(folder, NOW).change({ theme: 'dark', bindings: { ...DEFAULT_SETTINGS.bindings, keyboard: { bow: ['KeyB', 'Mouse2'] } } });
    new SettingsFile(folder, NOW).change({ textScalePercent: 150, pack: undefined });
    expect(new SettingsFile(folder, NOW).read()).toEqual({
      ...DEFAULT_SETTINGS, theme: 'dark', bindings: { ...DEFAULT_SETTINGS.bindings, keyboard: { bow: ['KeyB', 'Mouse2'] } }, textScalePercent: 150,
    });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('keep what is lawful in a file of another version, and drop the rest', () => {
    const folder = temporaryFolder();
    const foreign = { theme: 'dark', language: 'tlh', textScalePercent: '150', captions: { furigana: 1, romaji: false }, body: { statureMm: 1601 }, future: true };
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(foreign));
    expect(new SettingsFile(folder, NOW).read()).toEqual({
      ...DEFAULT_SETTINGS, theme: 'dark', captions: { ...DEFAULT_SETTINGS.captions, romaji: false },
    });
  });

  it.each(['', '{', 'null', '[]', '7'])('%j is no reason not to start', (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), text);
    expect(new SettingsFile(folder, NOW).read()).toEqual(DEFAULT_SETTINGS);
  });

  it('that are no JSON are kept beside', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), '{ my notes');
    new SettingsFile(folder, NOW).change({ theme: 'light' });
    expect(readFileSync(join(folder, 'settings.json.set-aside-20260131T093000Z'), 'utf8')).toBe('{ my notes');
    expect(existsSync(join(folder, 'settings.json'))).toBe(true);
  });

  it('hold for the session when the disk does not take them', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'settings.json'));
    const settings = new SettingsFile(join(folder, 'settings.json'), NOW);
    mkdirSync(join(folder, 'settings.json', 'settings.json'));
    expect(() => settings.change({ theme: 'dark' })).toThrow(/for this session/);
    expect(settings.read().theme).toBe('dark');
    expect(readdirSync(join(folder, 'settings.json'))).toEqual(['settings.json']);
  });
});
