import { CLEAR, type Recipe } from '../synth/recipe';

/** Two half-full glasses touched at the rim. A full glass rings short: the drink damps it. */
export const glassClink: Recipe = {
  lengthS: 0.75, rate: CLEAR, level: 0.06,
  layers: [
    { kind: 'strike', atS: 0, softS: 0.0004, gain: 0.6, modes: [{ hz: 1830, ringS: 0.5, gain: 0.5 }, { hz: 3960, ringS: 0.34, gain: 0.45 }, { hz: 6480, ringS: 0.2, gain: 0.25 }, { hz: 9150, ringS: 0.1, gain: 0.12 }] },
    { kind: 'strike', atS: 0, softS: 0.0004, gain: 0.5, modes: [{ hz: 2140, ringS: 0.42, gain: 0.5 }, { hz: 4520, ringS: 0.27, gain: 0.4 }, { hz: 7260, ringS: 0.15, gain: 0.2 }] },
    { kind: 'grains', atS: 0, lengthS: 0.006, count: 3, grainS: 0.0012, crowd: 1, band: { lowHz: 2500, highHz: 10_000 }, gain: 0.3 },
  ],
};
