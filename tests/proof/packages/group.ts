/** What people install: made, installed, started and refused on this machine, and the rest checked by its own rules. */
import { ensureTestPackages } from '../../../electron/release/test-packages.mjs';
import { casesOf, most, type Group, type Outcome } from '../target';
import { associationProved } from './association';
import { installedAndStarted, withInstalled } from './installed';
import { installedSizes, madeWithoutNetwork, packageMb, releaseRefused } from './made';
import { recipesValid } from './recipes';
import { NO_WORDS, refusedBy } from './smoke';

const once = { quick: 1, long: 1, piece: 1 } as const;
const outcome = (broken: readonly string[], measured: Readonly<Record<string, number>> = {}, cases = 1): Outcome => ({ cases, broken, measured });
const whole = (pieces: readonly Outcome[], name: string): number => Math.round(most(pieces, name));
const ADDED_MB = 40;
const PACKAGE_MB = 110;

export const packages: Group = {
  name: 'packages',
  about: 'made without a network, installed, started by a user without rights, refused where they must be, and of a size',
  sources: ['scenarios', 'renderer', 'electron', 'assets', 'package-lock.json'],
  targets: [
    {
      id: 'PK1', what: 'an unpacked build, sealed, and a .deb, made anew in a name space without a network', goal: 'both', cases: once,
      prove: async (_from, _to, { root }) => {
        // What may be fetched or built is there before: the app itself, and the runtime.
        await ensureTestPackages();
        const { broken, seconds } = madeWithoutNetwork(root);
        return outcome(broken, { seconds });
      },
      told: (pieces) => `made in ${whole(pieces, 'seconds')} s`,
    },
    {
      id: 'PK2', what: 'the .deb installed, its first scene answered in the sandbox, removed without a trace', goal: '1 of 1', cases: { quick: 1, long: 10, piece: 1 },
      prove: async () => {
        const { broken, seconds, kib } = await installedAndStarted((await ensureTestPackages()).deb);
        return outcome(broken, { seconds, kib });
      },
      told: (pieces) => `${casesOf(pieces)} of ${casesOf(pieces)}, answered within ${whole(pieces, 'seconds')} s`,
    },
    {
      id: 'PK3', what: 'starts of the test runtime without its word', goal: `0 of ${NO_WORDS.length}`, cases: { quick: NO_WORDS.length, long: NO_WORDS.length, piece: NO_WORDS.length },
      prove: async (from, to) => {
        const words = NO_WORDS.slice(from - 1, to);
        return outcome(await refusedBy((await ensureTestPackages()).sealed, words), {}, words.length);
      },
      told: (pieces) => `0 of ${casesOf(pieces)}`,
    },
    {
      id: 'PK4', what: 'releases made with an Electron that is not supported', goal: '0', cases: once,
      prove: async (_from, _to, { root }) => outcome(await releaseRefused(root)),
      told: () => '0, with a clear word',
    },
    {
      id: 'PK5', what: 'recipes for AppImage, NSIS and dmg, entries, kinds of files and icons, by their own readers', goal: '0 complaints', cases: once,
      prove: async (_from, _to, { root }) => {
        const { broken, checks } = await recipesValid(root);
        return outcome(broken, { checks });
      },
      told: (pieces) => `${whole(pieces, 'checks')} checks`,
    },
    {
      id: 'PK6', what: 'an attempt file: known to the desktop, handed to the open app, added after a question; licences in the app', goal: '0 failed', cases: once,
      prove: async () => {
        const { deb } = await ensureTestPackages();
        const { broken, checks } = await withInstalled(deb, associationProved);
        return outcome(broken, { checks });
      },
      told: (pieces) => `${whole(pieces, 'checks')} checks`,
    },
    {
      id: 'P6', what: 'what the app adds to the bare runtime; in the long version the package as a release packs it', goal: `<= ${ADDED_MB} MB, <= ${PACKAGE_MB} MB`, cases: { quick: 1, long: 2, piece: 1 },
      prove: async (from) => {
        await ensureTestPackages();
        if (from === 1) {
          const { addedMb, installedMb } = await installedSizes();
          return outcome(addedMb > ADDED_MB ? [`it adds ${addedMb.toFixed(1)} MB`] : [], { addedMb, installedMb });
        }
        const packed = await packageMb();
        return outcome(packed > PACKAGE_MB ? [`the package has ${packed.toFixed(1)} MB`] : [], { packageMb: packed });
      },
      told: (pieces) => `${most(pieces, 'addedMb').toFixed(1)} MB of ${whole(pieces, 'installedMb')} MB installed${most(pieces, 'packageMb') > 0 ? `, package ${most(pieces, 'packageMb').toFixed(1)} MB` : ''}`,
      watched: { figure: (pieces) => most(pieces, 'addedMb'), better: 'less', slack: 0.1 },
    },
  ],
};
