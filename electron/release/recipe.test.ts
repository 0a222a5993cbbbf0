import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ELECTRON_NEEDS } from '../setup/system.mjs';
import { ENDINGS, MIME_TYPE, nameOf } from './about.mjs';
import { wantedWire } from './fuses.mjs';
import { debianControl, desktopEntry, mimePackage } from './linux-files.mjs';
import { recipe } from './recipe.mjs';

const given = (kind: 'release' | 'testruntime') => recipe({ kind, runtime: { dist: '/dist', version: '45.4.1' }, icons: '/icons', output: '/out' });

describe('what electron-builder is told', () => {
  it('covers the three systems, publishes nothing, downloads no runtime, and its helpers are there', () => {
    const { linux, win, mac, publish, electronDist, npmRebuild, afterPack, fileAssociations } = given('release');
    expect([linux?.target, win?.target, mac?.target]).toEqual([['AppImage'], ['nsis'], ['dmg']]);
    expect([publish, electronDist, npmRebuild]).toEqual([null, '/dist', false]);
    for (const path of [afterPack, mac?.entitlements, mac?.entitlementsInherit]) expect(existsSync(String(path))).toBe(true);
    expect([fileAssociations].flat().map((one) => [one?.ext, one?.mimeType])).toEqual(ENDINGS.map((ending) => [ending, MIME_TYPE]));
  });

  it('never lets the test runtime pass for a release', () => {
    for (const part of [given('testruntime').linux?.executableName, given('testruntime').appImage?.artifactName, given('testruntime').nsis?.artifactName, given('testruntime').dmg?.artifactName]) {
      expect(part).toMatch(/^reigi-testruntime/);
    }
    expect(given('release').linux?.executableName).toBe(nameOf('release'));
    expect(JSON.stringify(given('release'))).not.toContain('testruntime');
  });
});

describe('the fuses', () => {
  it('are as decided, for an old runtime with seven and a new one with nine; the inspectable build differs in one', () => {
    expect([7, 8, 9].map((length) => wantedWire(length, false))).toEqual(['0100110', '01001100', '010011001']);
    expect(wantedWire(9, true)).toBe('010111001');
    expect(() => wantedWire(10, false)).toThrow(/only 9 are decided/);
  });
});

describe('what a Linux desktop reads', () => {
  it('is an entry that opens attempts, in three languages', () => {
    const entry = desktopEntry('release', '/usr/bin/reigi');
    const keys = new Map(entry.split('\n').slice(1).filter(Boolean).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    expect(entry.startsWith('[Desktop Entry]\n')).toBe(true);
    expect([keys.get('Exec'), keys.get('MimeType'), keys.get('Icon'), keys.get('StartupWMClass')]).toEqual(['/usr/bin/reigi %f', `${MIME_TYPE};`, 'reigi', 'reigi']);
    for (const key of ['Comment', 'Keywords']) for (const language of ['', '[fr]', '[ja]']) expect(keys.get(`${key}${language}`), key + language).toBeTruthy();
    expect(desktopEntry('testruntime', '/x')).toMatch(/^Name=Reigi \(test runtime\)$/m);
  });

  it('names each ending of an attempt, and that it is text', () => {
    for (const ending of ENDINGS) expect(mimePackage()).toContain(`<glob pattern="*.${ending}"`);
    expect(mimePackage()).toContain('<sub-class-of type="application/json"/>');
  });

  it('is a package that says what it needs, and says when it is for tests alone', () => {
    const control = (kind: 'release' | 'testruntime') => debianControl({ kind, version: '1.2.3', architecture: 'amd64', kib: 7, maintainer: 'A <a@b.invalid>', needs: ELECTRON_NEEDS });
    expect(control('release')).toMatch(/^Package: reigi\nVersion: 1\.2\.3\nArchitecture: amd64\n/);
    expect(control('release')).toMatch(/^Depends: libgtk-3-0t64 \| libgtk-3-0, libnss3, /m);
    expect(control('release')).not.toContain('NO RELEASE');
    expect(control('testruntime')).toMatch(/^Package: reigi-testruntime[^]*THIS IS NO RELEASE/);
    // A line of the long description begins with one space, or the package is none.
    expect(control('testruntime').split('\nDescription: ')[1]?.trimEnd().split('\n').slice(1).filter((line) => !line.startsWith(' '))).toEqual([]);
  });
});
