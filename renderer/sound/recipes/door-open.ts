import { CLEAR, type Recipe } from '../synth/recipe';

/** The handle goes down, the latch leaves its plate, the leaf moves air. */
export const doorOpen: Recipe = {
  lengthS: 0.95, rate: CLEAR, level: 0.075,
  layers: [
    { kind: 'grains', atS: 0, lengthS: 0.05, count: 6, grainS: 0.003, crowd: 1, band: { lowHz: 700, highHz: 3600 }, gain: 0.18 },
    { kind: 'strike', atS: 0.1, softS: 0.0008, gain: 0.55, modes: [{ hz: 240, ringS: 0.07, gain: 0.6 }, { hz: 870, ringS: 0.05, gain: 0.6 }, { hz: 1740, ringS: 0.035, gain: 0.4 }, { hz: 2900, ringS: 0.025, gain: 0.25 }] },
    { kind: 'strike', atS: 0.165, softS: 0.001, gain: 0.25, modes: [{ hz: 620, ringS: 0.05, gain: 0.6 }, { hz: 1480, ringS: 0.03, gain: 0.4 }] },
    { kind: 'breath', atS: 0.14, lengthS: 0.75, rise: 0.3, fall: 1.8, band: { lowHz: 90, highHz: 620 }, gain: 0.1, flutterHz: 7, flutter: 0.4 },
    { kind: 'breath', atS: 0.2, lengthS: 0.5, rise: 0.4, fall: 1.6, band: { lowHz: 500, highHz: 1600 }, gain: 0.025, flutterHz: 12, flutter: 0.5 },
  ],
};
