/** Survival: whatever part of the app dies, the learner goes on where they were. */
import { casesOf, most, sum, type Group } from '../target';
import { ALL_PLACES, proveCrashes, QUICK_PLACES } from './crashes';
import { proveCycles } from './cycles';
import { KILLS, proveGpuLoss } from './gpu-loss';
import { ALL_HANGS, proveHangs } from './hangs';
import { ALL_ERRORS, proveMainErrors } from './main-errors';
import { ALL_UNSEEN, proveNoPicture } from './no-picture';

export const survival: Group = {
  name: 'survival',
  about: 'the parts of the app ended in every screen, and attempt after attempt in one sitting: one goes on where one was',
  sources: ['renderer', 'electron', 'scenarios', 'tests/support', 'tests/proof/survival'],
  targets: [
    {
      id: 'R9',
      what: 'the process that draws, killed every 1.5 s while a scene is played',
      goal: 'drawn again each time, nothing lived meanwhile and the pause says why, the same attempt and score in the end',
      cases: { quick: KILLS, long: KILLS * 20, piece: KILLS },
      prove: proveGpuLoss,
      told: (pieces) => `${sum(pieces, 'restored')} of ${casesOf(pieces)} drawn again, 95 % within ${most(pieces, 'p95Ms')} ms, worth ${Math.min(...pieces.map(({ measured }) => measured['total'] ?? 0))} of 100`,
    },
    {
      id: 'R9b',
      what: 'scenes played on a machine that cannot draw, by the list alone',
      goal: 'said before it and in it, once each; what was planned is observed, and kept with its score',
      cases: { quick: 1, long: ALL_UNSEEN, piece: 2 },
      prove: proveNoPicture,
      told: (pieces) => `${sum(pieces, 'told')} told, ${sum(pieces, 'kept')} kept with their score, of ${casesOf(pieces)}`,
    },
    {
      id: 'R10',
      what: 'the page’s process ended in every screen',
      goal: 'back within 2 s (on a slower machine, 2.7 times what a bare window takes to open) at the same screen and the same part, at most the last 200 ms lost',
      cases: { quick: QUICK_PLACES, long: ALL_PLACES * 2, piece: 10 },
      prove: proveCrashes,
      told: (pieces) => `${sum(pieces, 'back')} of ${casesOf(pieces)} back, median ${most(pieces, 'medianMs')} ms, slowest ${most(pieces, 'worstMs')} ms (where the machine was quiet, ${sum(pieces, 'quiet')} times, ${most(pieces, 'quietWorstMs')} ms; a bare window opens in ${Math.round(most(pieces, 'bareMs'))} ms), at most ${most(pieces, 'lostSteps')} steps lost`,
    },
    {
      id: 'R10b',
      what: 'a page that hangs, in a scene and elsewhere',
      goal: 'asked within 12 s and once whether to wait or to load anew, and after either at the same screen and the same part',
      cases: { quick: 2, long: ALL_HANGS, piece: 2 },
      prove: proveHangs,
      told: (pieces) => `asked ${sum(pieces, 'asked')} of ${casesOf(pieces)} times, after ${most(pieces, 'askedMs')} ms at most; ${sum(pieces, 'back')} back, ${most(pieces, 'backMs')} ms after the answer at most`,
    },
    {
      id: 'R11',
      what: 'errors of ours in the main process, in the midst of a scene',
      goal: 'never silent: all that was lived is written, the person is asked, and the app opens again where they want it',
      cases: { quick: ALL_ERRORS / 2, long: ALL_ERRORS * 5, piece: ALL_ERRORS / 2 },
      prove: proveMainErrors,
      told: (pieces) => `${sum(pieces, 'told')} told, ${sum(pieces, 'saved')} with every step written, ${sum(pieces, 'opened')} opened or ended as wished, of ${casesOf(pieces)}`,
    },
    {
      id: 'R15',
      what: 'attempts begun, lived and left, and debriefs looked at, in one sitting',
      goal: 'the heap grows by at most 1 KB a cycle, nothing else at all',
      cases: { quick: 30, long: 1_000, piece: 50 },
      prove: proveCycles,
      told: (pieces) => `${Math.round(pieces.reduce((all, { measured, cases }) => all + (measured['heapSlope'] ?? 0) * cases, 0) / casesOf(pieces))} bytes of heap a cycle, ${['contexts', 'textures', 'geometries', 'programs', 'nodes', 'listeners', 'handles'].map((name) => `${sum(pieces, name)} ${name}`).join(', ')} more after ${casesOf(pieces)} cycles`,
    },
  ],
};
