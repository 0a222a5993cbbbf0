import { CLEAR, type Recipe } from '../synth/recipe';

/** A leather heel on stone, then the sole: a click with little body, and a scuff. */
export const stepOnStone: Recipe = {
  lengthS: 0.28, rate: CLEAR, level: 0.06,
  layers: [
    { kind: 'strike', atS: 0, softS: 0.0012, gain: 0.7, modes: [{ hz: 165, ringS: 0.06, gain: 0.8 }, { hz: 420, ringS: 0.04, gain: 0.5 }, { hz: 980, ringS: 0.028, gain: 0.35 }, { hz: 1900, ringS: 0.018, gain: 0.2 }] },
    { kind: 'breath', atS: 0, lengthS: 0.03, rise: 0.08, fall: 3, band: { lowHz: 700, highHz: 3200 }, gain: 0.5, flutterHz: 20, flutter: 0.2 },
    { kind: 'breath', atS: 0.085, lengthS: 0.05, rise: 0.1, fall: 2.6, band: { lowHz: 300, highHz: 1800 }, gain: 0.28, flutterHz: 30, flutter: 0.3 },
    { kind: 'breath', atS: 0.12, lengthS: 0.13, rise: 0.3, fall: 2, band: { lowHz: 900, highHz: 4200 }, gain: 0.09, flutterHz: 45, flutter: 0.7 },
  ],
};
