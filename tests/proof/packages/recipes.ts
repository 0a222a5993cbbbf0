/** What cannot be made on this machine, checked as far as it can: every recipe against the tool's own schema, and every file that a system reads of us by that system's own reader. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOf, version } from '../../../electron/release/about.mjs';
import { makeIcons } from '../../../electron/release/icons.mjs';
import { desktopEntry, mimePackage } from '../../../electron/release/linux-files.mjs';
import { recipe } from '../../../electron/release/recipe.mjs';

interface Judge {
  validateConfiguration(config: unknown, log: unknown): Promise<void>;
}

/** Of electron-builder itself; the package lies below the one that is named in ours. */
function judge(root: string): Judge {
  const from = createRequire(join(root, 'package.json')).resolve('electron-builder');
  return createRequire(from)('app-builder-lib/out/util/config/config') as Judge;
}

/** Empty = lawful. */
async function complaint({ validateConfiguration }: Judge, config: unknown): Promise<string> {
  try {
    await validateConfiguration(config, { isEnabled: false, add: () => undefined });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Words that no schema may let pass, so that a kept target means something. */
const MISTAKES: readonly object[] = [{ nsis: { oneclick: false } }, { mac: { target: 7 } }, { appImage: { license: [] } }, { dmg: { titel: '' } }, { fileAssociations: [{ mimeType: 'x/y' }] }];

export async function recipesValid(root: string): Promise<{ readonly broken: readonly string[]; readonly checks: number }> {
  const broken: string[] = [];
  let checks = 0;
  const check = (wrong: string): void => {
    checks++;
    if (wrong !== '') broken.push(wrong);
  };
  const folder = mkdtempSync(join(tmpdir(), 'reigi-recipes-'));
  try {
    const icons = join(folder, 'icons');
    await makeIcons(icons);
    const builder = judge(root);
    for (const kind of ['release', 'testruntime'] as const) {
      const config = recipe({ kind, runtime: { dist: folder, version: '45.4.1' }, icons, output: folder });
      check(await complaint(builder, config));
      for (const mistake of kind === 'release' ? MISTAKES : []) {
        check((await complaint(builder, { ...config, ...mistake })) === '' ? `the schema let ${JSON.stringify(mistake)} pass` : '');
      }
      const files = [config.afterPack, config.linux?.icon, config.win?.icon, config.mac?.icon, config.mac?.entitlements, config.mac?.entitlementsInherit];
      for (const path of files) check(existsSync(String(path)) ? '' : `${path} is named by the recipe and not there`);
      check(byReader('desktop-file-validate', [keep(folder, `${nameOf(kind)}.desktop`, desktopEntry(kind, `/usr/bin/${nameOf(kind)}`))]));
    }
    check(byReader('xmllint', ['--noout', keep(folder, 'kinds.xml', mimePackage())]));
    check(byReader('icotool', ['--list', join(icons, 'reigi.ico')], 7));
    check(byReader('icns2png', ['--list', join(icons, 'reigi.icns')]));
    check(/^\d+\.\d+\.\d+$/.test(version) ? '' : `no system knows the version ${version}`);
    check(readFileSync(join(root, 'electron/release/entitlements.plist'), 'utf8').match(/<key>/g)?.length === 1 ? '' : 'more of the hardened runtime is given up than was decided');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { broken, checks };
}

function keep(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** What a system's own reader says against a file; nothing where the reader is not installed. */
function byReader(program: string, args: readonly string[], lines = 0): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) return '';
  const isEnough = stdout.trim().split('\n').length >= lines;
  return status === 0 && isEnough ? '' : `${program} says: ${stdout}${stderr}`;
}
