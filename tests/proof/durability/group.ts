/** Durability: what was acknowledged is never lost, whatever happens to the app or to its files. */
import { casesOf, most, sum, type Group } from '../target';
import { proveAppDisks } from './app-on-bad-disk';
import { proveBackups } from './backups';
import { proveDamage } from './damage';
import { proveDisks } from './disk';
import { proveDowngrades } from './downgrade';
import { proveKills } from './kill';
import { proveAppKills } from './kill-app';
import { proveLaunches } from './launches';
import { proveMigrations } from './migrations';
import { provePowerLoss } from './power-loss';

/** What keeps what was acknowledged, in the whole app: all but the page's own code, of which nothing is used but that it comes up. Two hours of kills are not for every change of a screen. */
const KEEPING_APP = ['electron/main', 'electron/contract', 'electron/preload', 'tests/support/main-line.ts', 'tests/support/raw-launch.ts', ...['kill-app', 'kill-app-page', 'kill', 'history'].map((name) => `tests/proof/durability/${name}.ts`)];
/** What a target depends on that opens the app; the others need the storage alone. */
const WHOLE_APP = ['electron', 'renderer', 'scenarios', 'tests/support', 'tests/proof/durability'];

export const durability: Group = {
  name: 'durability',
  about: 'the app killed, its files damaged, its disk full: nothing that was acknowledged is lost',
  sources: ['electron/main', 'electron/contract', 'tests/proof/durability'],
  targets: [
    {
      id: 'R1',
      what: 'acknowledged events lost by the storage when it is killed',
      goal: '0 lost',
      cases: { quick: 270, long: 9_720, piece: 90 },
      prove: proveKills,
      told: (pieces) => `${sum(pieces, 'lost')} lost of ${sum(pieces, 'events')} events and ${sum(pieces, 'backups')} backups in ${casesOf(pieces)} kills`,
    },
    {
      id: 'R1a',
      what: 'acknowledged events lost by the whole app when its main process, its page or what draws is killed',
      goal: '0 lost',
      cases: { quick: 300, long: 10_000, piece: 120 },
      isSummed: true,
      sources: KEEPING_APP,
      prove: proveAppKills,
      told: (pieces) => `${sum(pieces, 'lost')} lost of ${sum(pieces, 'events')} events in ${casesOf(pieces)} kills, every fifth of the main process, the others of the page and of what draws`,
    },
    {
      id: 'R2',
      what: 'the power lost in a session of attempts, foldings and backups: any part of what was not asked to be on the disk, and torn sectors',
      goal: '0 damaged, 0 lost of what was acknowledged',
      cases: { quick: 1_000, long: 20_000, piece: 250 },
      prove: provePowerLoss,
      told: (pieces) => (sum(pieces, 'skipped') > 0 ? 'left out: there is no strace here' : `${sum(pieces, 'damaged')} damaged, ${sum(pieces, 'lost')} with something lost, of ${casesOf(pieces)} states of ${most(pieces, 'ops')} calls and ${most(pieces, 'commits')} acknowledgements`),
    },
    {
      id: 'R3',
      what: 'disks that are full, read-only or fail at a call',
      goal: 'told, played on, exported, and on the disk once it can be',
      cases: { quick: 100, long: 1_000, piece: 50 },
      prove: proveDisks,
      told: (pieces) => `${pieces.reduce((all, { broken }) => all + broken.length, 0)} faults of ours, ${sum(pieces, 'failed')} of ${casesOf(pieces)} failed on the way`,
    },
    {
      id: 'R3a',
      what: 'the whole app on a disk that is full or read-only',
      goal: 'told on the page, played on, exported, and on the disk once it can be',
      cases: { quick: 2, long: 20, piece: 2 },
      sources: WHOLE_APP,
      prove: proveAppDisks,
      told: (pieces) => (casesOf(pieces) === 0 ? 'left out: no disk can be mounted here' : `${sum(pieces, 'told')} told, ${sum(pieces, 'exported')} exported, ${sum(pieces, 'kept')} on the disk in the end, of ${casesOf(pieces)}`),
    },
    {
      id: 'R4',
      what: 'damaged, cut, foreign and hostile databases',
      goal: 'usable in 3 s, the original kept, every row on a sound page there again',
      cases: { quick: 500, long: 5_000, piece: 250 },
      prove: proveDamage,
      told: (pieces) => `${sum(pieces, 'again')} of ${sum(pieces, 'rows')} rows again, ${sum(pieces, 'aside')} of ${casesOf(pieces)} set aside whole, slowest ${most(pieces, 'slowestMs')} ms`,
    },
    {
      id: 'R5',
      what: 'backups of many days, each put back',
      goal: 'every one restored whole',
      cases: { quick: 60, long: 400, piece: 400 },
      prove: proveBackups,
      told: (pieces) => `${sum(pieces, 'restored')} of ${sum(pieces, 'backups')} restored after ${casesOf(pieces)} days`,
    },
    {
      id: 'R6',
      what: 'migrations killed at every statement and at every write',
      goal: 'old or new, rows equal',
      cases: { quick: 120, long: 600, piece: 60 },
      prove: proveMigrations,
      told: (pieces) => `${sum(pieces, 'killed')} killed of ${casesOf(pieces)}`,
    },
    {
      id: 'R7',
      what: 'an app on the history of a later one',
      goal: '0 bytes changed',
      cases: { quick: 25, long: 500, piece: 250 },
      prove: proveDowngrades,
      told: (pieces) => `${pieces.reduce((all, { broken }) => all + broken.length, 0)} changes in ${casesOf(pieces)} histories`,
    },
    {
      id: 'R8',
      what: 'the app opened fifty times at once, and again after each kill',
      goal: 'one window, 49 end with 0 and in at most 1.5 times what fifty programs take that do nothing but end; never kept out by a lock that was left',
      cases: { quick: 11, long: 101, piece: 21 },
      prove: proveLaunches,
      told: (pieces) => `${sum(pieces, 'windows')} window, ${sum(pieces, 'clean')} ended with 0 within ${most(pieces, 'stormMs')} ms, ${(most(pieces, 'stormMs') / Math.max(1, most(pieces, 'bareMs'))).toFixed(2)} times the ${most(pieces, 'bareMs')} ms of fifty that do nothing but end; ${sum(pieces, 'restarts')} of ${casesOf(pieces) - 1} starts after a kill`,
    },
  ],
};
