import { DULL, type Recipe } from '../synth/recipe';

/** A chair drawn over carpet, with the small complaint of its joints. */
export const chair: Recipe = {
  lengthS: 0.7, rate: DULL, level: 0.055,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.5, rise: 0.35, fall: 1.5, band: { lowHz: 110, highHz: 520 }, gain: 0.6, flutterHz: 24, flutter: 0.55 },
    { kind: 'breath', atS: 0.03, lengthS: 0.42, rise: 0.4, fall: 1.6, band: { lowHz: 600, highHz: 2200 }, gain: 0.12, flutterHz: 34, flutter: 0.7 },
    { kind: 'strike', atS: 0.44, softS: 0.003, gain: 0.3, modes: [{ hz: 190, ringS: 0.07, gain: 0.7 }, { hz: 430, ringS: 0.045, gain: 0.4 }, { hz: 890, ringS: 0.025, gain: 0.15 }] },
  ],
};
