import { ATTEMPT_NAMES, description, ENDINGS, MIME_TYPE, nameOf, titleOf } from './about.mjs';

/** What a Linux desktop reads of an app: its entry in the menu, and the kind of file it opens. */

const COMMENTS = {
  en: 'Practise Japanese business etiquette, offline',
  fr: 'S’exercer à l’étiquette professionnelle japonaise, hors ligne',
  ja: '日本のビジネスマナーを体で覚える、オフラインの練習場',
};
const KEYWORDS = { en: 'etiquette;Japan;business card;bow;meishi;', fr: 'étiquette;Japon;carte de visite;salut;meishi;', ja: '礼儀;作法;名刺;お辞儀;ビジネスマナー;' };

/** A key in three languages, English first because it is for everybody else too.
 * @param {string} key @param {{ en: string, fr: string, ja: string }} words */
const inAll = (key, { en, fr, ja }) => [`${key}=${en}`, `${key}[fr]=${fr}`, `${key}[ja]=${ja}`];

/** @param {import('./about.mjs').Kind} kind @param {string} program its whole path */
export function desktopEntry(kind, program) {
  const name = nameOf(kind);
  return `${[
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.0',
    `Name=${titleOf(kind)}`,
    ...inAll('Comment', COMMENTS),
    ...inAll('Keywords', KEYWORDS),
    `Exec=${program} %f`,
    `Icon=${name}`,
    'Terminal=false',
    'Categories=Education;',
    `MimeType=${MIME_TYPE};`,
    // A window of the app belongs to this entry; the app sets the same name.
    `StartupWMClass=${name}`,
    'StartupNotify=true',
  ].join('\n')}\n`;
}

/** An attempt is text as well, so that any editor still opens it. */
export function mimePackage() {
  const globs = ENDINGS.map((ending) => `    <glob pattern="*.${ending}" weight="60"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${MIME_TYPE}">
    <comment>${ATTEMPT_NAMES.en}</comment>
    <comment xml:lang="fr">${ATTEMPT_NAMES.fr}</comment>
    <comment xml:lang="ja">${ATTEMPT_NAMES.ja}</comment>
    <sub-class-of type="application/json"/>
${globs.join('\n')}
  </mime-type>
</mime-info>
`;
}

/** @param {object} given
 * @param {import('./about.mjs').Kind} given.kind @param {string} given.version @param {string} given.architecture Debian's word for it
 * @param {number} given.kib what it takes once installed @param {string} given.maintainer @param {readonly string[][]} given.needs each a need, by its names
 */
export function debianControl({ kind, version, architecture, kib, maintainer, needs }) {
  // The newer of two names stands second where the set-up asks for them; here the first is what a new system installs.
  const depends = needs.map((names) => [...names].reverse().join(' | '));
  const warning = kind === 'release' ? '' : `
 .
 THIS IS NO RELEASE. It holds an old test runtime that gets no security fixes
 any more, and starts only with REIGI_TEST_RUNTIME=1 in its environment.`;
  return `Package: ${nameOf(kind)}
Version: ${version}
Architecture: ${architecture}
Maintainer: ${maintainer}
Installed-Size: ${kib}
Depends: ${depends.join(', ')}
Recommends: fonts-noto-cjk | fonts-ipafont-gothic, xdg-utils
Section: education
Priority: optional
Description: ${description}
 You practise with your own hands: how to offer a card, how deep to bow, when
 to speak. The people in the scene react, and every line of the score names
 its rule, its source and the moment it speaks of. It needs no network.${warning}
`;
}
