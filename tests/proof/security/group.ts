import { join } from 'node:path';
import { casesOf, most, sum, type Group, type Outcome, type Target } from '../target';
import { HOSTILE_COUNT, proveArchives, proveMutations } from './archives';
import { proveBridge } from './bridge-walk';
import { proveStrangers } from './strangers';
import { CHECKLIST_ROWS, proveChecklist } from './checklist';
import { FETCHED, proveFetched } from './fetched';
import { FUZZED, proveFuzz } from './fuzz';
import { inApp } from './in-app';
import { JSON_CRAFTED } from './json-corpus';
import { proveJson } from './json';
import { LINK_WISHES, proveLinks } from './links';
import { NAVIGATIONS, proveNavigations } from './navigations';
import { FAKE_DEVICES, PERMISSION_CELLS, provePermissions } from './permissions';
import { PAYLOADS, provePayloads } from './payloads';
import { provePictures } from './pictures';
import { proveRegexes } from './regexes';
import { PACKET_CASES, provePackets } from './packets';
import { proveSandbox, SANDBOX_MOMENTS } from './sandboxed';
import { proveSealed, SEALED_CASES } from './sealed';
import { proveSwitches, SWITCH_CASES } from './switches';
import { proveScheme } from './scheme';

/** The same number of cases in both versions, in one piece: where there are no more. */
const all = (cases: number, piece = cases): Target['cases'] => ({ quick: cases, long: cases, piece });
const faults = (pieces: readonly Outcome[]): number => pieces.reduce((count, { broken }) => count + broken.length, 0);

const targets: readonly Target[] = [
  {
    id: 'S1', what: 'items of Electron’s own list that hold', goal: '20 of 20', cases: all(CHECKLIST_ROWS),
    prove: (from, to, tools) => inApp(proveChecklist(tools.root))(from, to, tools),
    told: (pieces) => `${casesOf(pieces) - faults(pieces)} of ${casesOf(pieces)}`,
  },
  {
    id: 'S2', what: 'pages in the sandbox of the system', goal: 'all', cases: all(SANDBOX_MOMENTS), prove: inApp(proveSandbox),
    told: (pieces) => `${sum(pieces, 'pages')} pages at ${casesOf(pieces)} moments, ${faults(pieces)} outside`,
  },
  {
    id: 'S3', what: 'fuses of all that is made here, and what they take away', goal: 'byte by byte, 0 that open it', cases: { quick: SEALED_CASES, long: SEALED_CASES, piece: 4 }, prove: proveSealed,
    told: (pieces) => `${casesOf(pieces) - faults(pieces)} of ${casesOf(pieces)}`,
  },
  {
    id: 'S4', what: 'hostile words that became code', goal: '0 of 200 in every text field', cases: { quick: PAYLOADS, long: PAYLOADS, piece: 70 }, prove: inApp(provePayloads),
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)}, in all texts of a file and on all screens`,
  },
  {
    id: 'S5', what: 'packets to anybody, in whole sessions', goal: '0, and all works without a network', cases: PACKET_CASES, prove: provePackets,
    told: (pieces) => `${faults(pieces)} faults in ${casesOf(pieces)} sessions`,
  },
  {
    id: 'S6', what: 'hostile addresses by every way to go somewhere', goal: '0 of 480', cases: all(NAVIGATIONS, NAVIGATIONS), prove: inApp(proveNavigations),
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)} left the page`,
  },
  {
    id: 'S7', what: 'calls with what they never expected', goal: '0 fall over, 0 refusals change anything', cases: FUZZED,
    prove: (from, to, tools) => inApp(proveFuzz(tools.root))(from, to, tools),
    told: (pieces) => `${faults(pieces)} faults in ${casesOf(pieces)} calls; ${sum(pieces, 'refused')} refused, ${sum(pieces, 'answered')} answered, ${sum(pieces, 'unsendable')} not sent, 99 of 100 within ${most(pieces, 'p99Ms')} ms`,
  },
  {
    id: 'S7b', what: 'calls from other windows and frames', goal: '0 answered', cases: all(1), prove: inApp(proveStrangers),
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)} answered`,
  },
  {
    id: 'S8', what: 'what can be reached from the bridge', goal: 'two frozen functions', cases: all(1), prove: inApp(proveBridge),
    told: (pieces) => `${sum(pieces, 'objects')} objects walked, ${faults(pieces)} not as written down`,
  },
  {
    id: 'S9', what: 'addresses that get what is no file of the page', goal: '0 of 102,000', cases: { quick: 102_000, long: 2_000_000, piece: 102_000 },
    prove: (from, to, { root }) => proveScheme(from, to, join(root, 'out/renderer')),
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)}, ${sum(pieces, 'served')} were lawful`,
  },
  {
    id: 'S9b', what: 'addresses that give the page’s own fetch what is no file of the page, or anything to a page of no origin', goal: '0 of 4,000', cases: FETCHED,
    prove: (from, to, tools) => inApp(proveFetched(tools.root))(from, to, tools),
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)}, ${sum(pieces, 'served')} were lawful; ${sum(pieces, 'triedByStrangers')} ways tried by strangers`,
  },
  {
    id: 'S10', what: 'permissions granted', goal: '0', cases: all(PERMISSION_CELLS), prove: inApp(provePermissions, { flags: FAKE_DEVICES }),
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)}; ${sum(pieces, 'framesThatCannotBe')} frames could not be made at all`,
  },
  {
    id: 'S11', what: 'hostile archives refused for the right reason', goal: 'all within 2 s, nothing left', cases: all(HOSTILE_COUNT), prove: proveArchives,
    told: (pieces) => `${casesOf(pieces) - faults(pieces)} of ${casesOf(pieces)}, the slowest in ${most(pieces, 'ms')} ms`,
  },
  {
    id: 'S11b', what: 'archives with changed bytes', goal: '0 faults, none over 2 s', cases: { quick: 3_000, long: 1_000_000, piece: 3_000 }, prove: proveMutations,
    told: (pieces) => `${faults(pieces)} faults in ${casesOf(pieces)}; ${sum(pieces, 'refused')} refused, ${sum(pieces, 'offered')} unharmed`,
  },
  {
    id: 'S12', what: 'hostile JSON through five doors', goal: '0 names on a prototype', cases: { quick: JSON_CRAFTED, long: 20_000, piece: 650 }, prove: proveJson,
    told: (pieces) => `${faults(pieces)} faults in ${casesOf(pieces)} texts`,
  },
  {
    id: 'S13', what: 'hostile pictures', goal: '0 come in as they were', cases: { quick: 200, long: 5_000, piece: 200 },
    prove: (from, to, tools) => inApp(provePictures(tools.root))(from, to, tools),
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)}; ${sum(pieces, 'taken')} drawn anew, at most ${most(pieces, 'memoryMB')} MB more in use`,
  },
  {
    id: 'S14', what: 'regular expressions that a text can hold up', goal: '0 of ours', cases: all(1), prove: (_from, _to, { root }) => proveRegexes(join(root, 'out')),
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)}; ${sum(pieces, 'excused')} in libraries, fed only by us`,
  },
  {
    id: 'S17', what: 'hostile words that the system is asked to open', goal: '0', cases: all(LINK_WISHES), prove: proveLinks,
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)}; ${sum(pieces, 'sourcesOpened')} source of the rulebook was`,
  },
  {
    id: 'S21', what: 'hostile words and variables that the sealed build obeys', goal: '0', cases: all(SWITCH_CASES, 28), prove: proveSwitches,
    told: (pieces) => `${faults(pieces)} of ${casesOf(pieces)}; with ${sum(pieces, 'refused')} it does not start, with ${sum(pieces, 'plays')} it plays in the sandbox`,
  },
];

export const security: Group = {
  name: 'security', about: 'no one let in', sources: ['electron', 'renderer', 'scenarios', 'tests/proof/security', 'tests/support', 'package-lock.json'], targets,
};
