/** Durability: what was acknowledged is never lost, whatever happens to the app or to its files. */
import { casesOf, most, sum, type Group } from '../target';
import { proveDamage } from './damage';
import { proveKills } from './kill';
import { proveMigrations } from './migrations';

export const durability: Group = {
  name: 'durability',
  about: 'the app killed, its files damaged, its disk full: nothing that was acknowledged is lost',
  sources: ['electron/main', 'electron/contract', 'tests/proof/durability'],
  targets: [
    {
      id: 'R1',
      what: 'acknowledged events lost by the storage when it is killed',
      goal: '0 lost',
      cases: { quick: 270, long: 9_000, piece: 90 },
      prove: proveKills,
      told: (pieces) => `${sum(pieces, 'lost')} lost of ${sum(pieces, 'events')} events and ${sum(pieces, 'backups')} backups in ${casesOf(pieces)} kills`,
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
      id: 'R6',
      what: 'migrations killed at every statement and at every write',
      goal: 'old or new, rows equal',
      cases: { quick: 120, long: 600, piece: 60 },
      prove: proveMigrations,
      told: (pieces) => `${sum(pieces, 'killed')} killed of ${casesOf(pieces)}`,
    },
  ],
};
