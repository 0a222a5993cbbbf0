/** How fast it is, always as a ratio to a rival that was built and run in the same minute. */
import { median } from '../../bench/timed';
import { casesOf, most, sum, type Group, type Outcome, type Target } from '../target';
import { drawnAgainst } from './drawing';
import { appendedAgainst, lostByTheNaive, unpackedAgainst } from './keeping';
import { judgedAgainst } from './scoring';
import { weighed } from './sizes';
import { heldAgainst, startedAgainst } from './starting';
import { livedAgainst } from './stepping';

const once = { quick: 1, long: 1, piece: 1 } as const;
const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;
const middle = (pieces: readonly Outcome[], name: string): number => median(pieces.map(({ measured }) => measured[name] ?? 0));

/** A target whose figure is one number, held against its goal: what is missing counts as missed. */
function held(name: string, isKept: (figure: number) => boolean, than: string, prove: Target['prove']): Target['prove'] {
  return async (from, to, tools) => {
    const outcome = await prove(from, to, tools);
    const figure = outcome.measured[name];
    return figure !== undefined && isKept(figure) ? outcome : { ...outcome, broken: [...outcome.broken, `${figure === undefined ? 'nothing' : hundredth(figure)} is ${than}`] };
  };
}
const atMost = (goal: number, name: string, prove: Target['prove']): Target['prove'] => held(name, (figure) => figure <= goal, `more than ${goal}`, prove);
const atLeast = (goal: number, name: string, prove: Target['prove']): Target['prove'] => held(name, (figure) => figure >= goal, `less than ${goal}`, prove);

export const speed: Group = {
  name: 'speed',
  about: 'against a bare window, a bare scene, ink, a rules engine, a bare database and an unpacker, in turns within one run',
  sources: ['scenarios', 'renderer', 'electron', 'assets', 'package-lock.json'],
  targets: [
    {
      id: 'P1', what: 'cold start to a scene one can move in, against a bare window with one three.js scene of the same people', goal: '<= 1.5', cases: { quick: 9, long: 45, piece: 15 },
      prove: atMost(1.5, 'ratio', startedAgainst),
      told: (pieces) => `${hundredth(middle(pieces, 'ratio'))} (${Math.round(middle(pieces, 'oursMs'))} ms, ${Math.round(middle(pieces, 'theirsMs'))} ms; ${casesOf(pieces)} rounds); ${hundredth(middle(pieces, 'bareRatio'))} of a scene of nobody, with nothing to read (${Math.round(middle(pieces, 'bareMs'))} ms)`,
      // Older lines know the scene of nobody alone.
      watched: { figure: (pieces) => median(pieces.map(({ measured }) => measured['bareRatio'] ?? measured['ratio'] ?? 0)), better: 'less', slack: 0.3 },
    },
    {
      id: 'P5', what: 'memory in a scene, against the same bare window', goal: '<= 2', cases: once, prove: atMost(2, 'ratio', heldAgainst),
      told: (pieces) => `${hundredth(middle(pieces, 'ratio'))} (${Math.round(middle(pieces, 'oursMb'))} MB, ${Math.round(middle(pieces, 'theirsMb'))} MB)`,
      watched: { figure: (pieces) => middle(pieces, 'ratio'), better: 'less', slack: 0.3 },
    },
    {
      id: 'P7', what: 'a picture, against a bare page with as many triangles and calls', goal: '<= 1.3', cases: once, prove: atMost(1.3, 'ratio', drawnAgainst),
      told: (pieces) => `${hundredth(most(pieces, 'ratio'))} at worst (${Math.round(middle(pieces, 'leastFps'))} a second with eight people, ${most(pieces, 'calls')} calls)`,
      watched: { figure: (pieces) => most(pieces, 'ratio'), better: 'less', slack: 0.3 },
    },
    {
      id: 'P14', what: 'judging, against json-rules-engine', goal: '>= 100 times faster', cases: once, prove: atLeast(100, 'times', judgedAgainst),
      told: (pieces) => `${Math.round(middle(pieces, 'times'))} times (${hundredth(middle(pieces, 'oursMs'))} ms for ${sum(pieces, 'rules')} rules over ${sum(pieces, 'observations')} observations)`,
      watched: { figure: (pieces) => middle(pieces, 'times'), better: 'more', slack: 0.5 },
    },
    {
      id: 'B5', what: 'steps of a scene, bodies and all, against choices of an ink story', goal: '>= 1', cases: once, prove: atLeast(1, 'times', livedAgainst),
      told: (pieces) => `${tenth(middle(pieces, 'times'))} times (${Math.round(middle(pieces, 'steps'))} and ${Math.round(middle(pieces, 'choices'))} a second)`,
      watched: { figure: (pieces) => middle(pieces, 'times'), better: 'more', slack: 0.5 },
    },
    {
      id: 'P13', what: 'a visit lived again', goal: '>= 1000 times real time', cases: once, prove: atLeast(1000, 'real', livedAgainst),
      told: (pieces) => `${Math.round(middle(pieces, 'real'))} times`,
    },
    {
      id: 'B7', what: 'a chunk kept for good, against a bare INSERT', goal: '<= 2', cases: once, prove: atMost(2, 'ratio', appendedAgainst),
      told: (pieces) => `${hundredth(middle(pieces, 'ratio'))} (${hundredth(middle(pieces, 'oursMs'))} ms, ${hundredth(middle(pieces, 'theirsMs'))} ms)`,
      watched: { figure: (pieces) => middle(pieces, 'ratio'), better: 'less', slack: 0.5 },
    },
    {
      id: 'B8', what: 'an archive read and checked, against fflate, which believes it all', goal: '<= 2', cases: once, prove: atMost(2, 'ratio', unpackedAgainst),
      told: (pieces) => `${hundredth(middle(pieces, 'ratio'))} (${tenth(middle(pieces, 'oursMs'))} ms)`,
      watched: { figure: (pieces) => middle(pieces, 'ratio'), better: 'less', slack: 0.5 },
    },
    {
      id: 'B9', what: 'acknowledged events that a JSON file loses when its program is killed (ours: R1)', goal: 'told, not judged', cases: { quick: 40, long: 300, piece: 100 }, prove: lostByTheNaive,
      told: (pieces) => `${sum(pieces, 'lost')} of ${sum(pieces, 'acknowledged')} in ${casesOf(pieces)} kills; ${sum(pieces, 'spoilt')} files could not be read any more`,
    },
    {
      id: 'P3', what: 'code before the first page, and all of it, packed', goal: '<= 450 KB, <= 2.5 MB', cases: once, prove: atMost(2500, 'codeKb', atMost(450, 'firstKb', weighed)),
      told: (pieces) => `${Math.round(middle(pieces, 'firstKb'))} KB, ${Math.round(middle(pieces, 'codeKb'))} KB`,
      watched: { figure: (pieces) => middle(pieces, 'firstKb'), better: 'less', slack: 0.1 },
    },
    {
      id: 'P6', what: 'installed beside the runtime, and people in it', goal: '<= 60 MB, <= 30 MB', cases: once, prove: atMost(60, 'installedMb', atMost(30, 'peopleMb', weighed)),
      told: (pieces) => `${tenth(middle(pieces, 'installedMb'))} MB, ${tenth(middle(pieces, 'peopleMb'))} MB`,
      watched: { figure: (pieces) => middle(pieces, 'installedMb'), better: 'less', slack: 0.1 },
    },
  ],
};
