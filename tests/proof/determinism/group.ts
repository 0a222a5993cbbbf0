/** The same attempt is the same on every engine, and the same version of a scene is the same on every day. */
import { scenes } from '../../../scenarios/scenes/catalog';
import { differences, goldenOf, kept } from '../../support/golden';
import { casesOf, most, sum, type Group, type Target } from '../target';
import { agreement } from './agreement';

const DAILY = 300;

/** quality.md R12. */
const everywhere: Target = {
  id: 'R12', what: 'generated attempts with the same score, verdicts, facts, track and last moment in every engine', goal: 'all, in Node, both halves of Electron, and Debian’s Chromium',
  cases: { quick: DAILY, long: 10_000, piece: 100 },
  prove: (from, to, { say }) => agreement(from, to, to > DAILY, say),
  told: (pieces) => {
    const all = casesOf(pieces);
    const third = sum(pieces, 'chromium');
    return `${all - sum(pieces, 'differing')} of ${all} in ${most(pieces, 'engines')} engines, ${Math.round(sum(pieces, 'steps') / 3600)} minutes of scenes${third === all ? '' : `; Debian’s Chromium lived ${third}`}`;
  },
};

const versions: Target = {
  id: 'R12v', what: 'scenes that behave as their version did when it was blessed', goal: 'all',
  cases: { quick: scenes.length, long: scenes.length, piece: scenes.length },
  prove: async (from, to) => {
    const some = scenes.slice(from - 1, to);
    const broken = some.flatMap((scene) => differences(kept(scene), goldenOf(scene)).map((line) => `${scene.code} version ${scene.version}: ${line}`));
    return { cases: some.length, broken, measured: {} };
  },
  told: (pieces) => `${casesOf(pieces)} versions held against their golden attempts`,
};

export const determinism: Group = {
  name: 'determinism', about: 'the same attempt on every engine, the same version on every day', sources: ['scenarios', 'tests/support', 'tests/proof/determinism', 'tests/seeds/golden'], targets: [everywhere, versions],
};
