import { CLEAR, type Recipe } from '../synth/recipe';

/** A holder, a telephone, a bag put down with care. */
export const thingLaid: Recipe = {
  lengthS: 0.3, rate: CLEAR, level: 0.055,
  layers: [
    { kind: 'strike', atS: 0, softS: 0.003, gain: 0.7, modes: [{ hz: 145, ringS: 0.09, gain: 0.7 }, { hz: 280, ringS: 0.07, gain: 0.6 }, { hz: 520, ringS: 0.04, gain: 0.35 }, { hz: 1100, ringS: 0.02, gain: 0.15 }] },
    { kind: 'breath', atS: 0.004, lengthS: 0.07, rise: 0.1, fall: 2.6, band: { lowHz: 300, highHz: 1900 }, gain: 0.3, flutterHz: 25, flutter: 0.3 },
    { kind: 'breath', atS: 0.06, lengthS: 0.14, rise: 0.3, fall: 2.2, band: { lowHz: 500, highHz: 2200 }, gain: 0.07, flutterHz: 30, flutter: 0.6 },
  ],
};
