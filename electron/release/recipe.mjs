import { at } from '../setup/places.mjs';
import { APP_ID, ATTEMPT_NAMES, description, ENDINGS, MAINTAINER, MIME_TYPE, nameOf, version } from './about.mjs';

/** What electron-builder is told, for every system: plain data, so that it can be read, checked and kept beside what was built. */

/** What runs, and nothing else: everything but the native part of SQLite is bundled into out/. */
const FILES = [
  'package.json',
  'out/main/**',
  'out/preload/**',
  'out/renderer/**',
  '!**/*.{map,d.ts,d.mts,d.cts,md}',
  // For compiling only.
  '!node_modules/node-addon-api',
  '!node_modules/@photostructure/sqlite/{src,binding.gyp}',
  '!node_modules/@photostructure/sqlite/dist/**/*.mjs',
  // One system's part of eight. Electron on Linux needs the common C library, so the other one's part has no use there.
  '!node_modules/@photostructure/sqlite/prebuilds/!(${platform}-${arch})',
  '!node_modules/@photostructure/sqlite/prebuilds/*/*.musl.node',
];

/** The languages of the app: what Chromium itself says, in a context menu for example, needs no others. */
const LANGUAGES = ['en-US', 'ja', 'fr'];

/**
 * @param {object} given
 * @param {import('./about.mjs').Kind} given.kind
 * @param {{ dist: string, version: string }} given.runtime the Electron that is packed; nothing is downloaded in its place
 * @param {string} given.icons the folder that `makeIcons` filled
 * @param {string} given.output
 * @returns {import('electron-builder').Configuration} */
export function recipe({ kind, runtime, icons, output }) {
  const name = nameOf(kind);
  /** @param {string} tail */
  const artifact = (tail) => `${name}-${version}-${tail}`;
  return {
    appId: APP_ID,
    productName: 'Reigi',
    copyright: 'Copyright (c) the Reigi maintainers. MIT License.',
    extraMetadata: { name, desktopName: `${name}.desktop`, author: MAINTAINER },
    directories: { output, buildResources: icons },
    electronDist: runtime.dist,
    electronVersion: runtime.version,
    electronLanguages: LANGUAGES,
    // The native part is of N-API and travels ready made: nothing is compiled, nothing is fetched.
    npmRebuild: false,
    nodeGypRebuild: false,
    publish: null,
    files: FILES,
    asar: true,
    asarUnpack: ['**/*.node'],
    afterPack: at('electron/release/after-pack.mjs'),
    fileAssociations: ENDINGS.map((ext) => ({ ext, name: ATTEMPT_NAMES.en, description: ATTEMPT_NAMES.en, mimeType: MIME_TYPE, role: 'Editor', rank: 'Owner' })),
    linux: {
      executableName: name,
      syncDesktopName: true,
      target: ['AppImage'],
      icon: `${icons}/linux`,
      category: 'Education',
      synopsis: description,
      description,
      maintainer: MAINTAINER,
    },
    appImage: { artifactName: artifact('${arch}.AppImage') },
    win: { target: ['nsis'], icon: `${icons}/reigi.ico`, legalTrademarks: '' },
    nsis: {
      artifactName: artifact('setup-${arch}.exe'),
      // For one person, without an administrator; where to is the person's own choice, and what was recorded stays.
      oneClick: false,
      perMachine: false,
      allowElevation: true,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['en_US', 'fr_FR', 'ja_JP'],
      multiLanguageInstaller: true,
      displayLanguageSelector: false,
    },
    mac: {
      target: ['dmg'],
      icon: `${icons}/reigi.icns`,
      category: 'public.app-category.education',
      // Signed and notarised with what the publisher's environment holds (CSC_LINK, APPLE_ID); without it, neither.
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: at('electron/release/entitlements.plist'),
      entitlementsInherit: at('electron/release/entitlements.plist'),
      extendInfo: { NSHumanReadableCopyright: 'Copyright (c) the Reigi maintainers. MIT License.' },
    },
    dmg: { artifactName: artifact('mac-${arch}.dmg'), title: 'Reigi ${version}' },
  };
}
