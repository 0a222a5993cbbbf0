import { CLEAR, type Recipe } from '../synth/recipe';

/** The flap of a leather card holder: it bends, and meets the other half. */
export const holderFlap: Recipe = {
  lengthS: 0.3, rate: CLEAR, level: 0.05,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.15, rise: 0.5, fall: 1.5, band: { lowHz: 400, highHz: 1900 }, gain: 0.18, flutterHz: 36, flutter: 0.6 },
    { kind: 'strike', atS: 0.13, softS: 0.002, gain: 0.5, modes: [{ hz: 260, ringS: 0.045, gain: 0.7 }, { hz: 560, ringS: 0.03, gain: 0.5 }, { hz: 1250, ringS: 0.018, gain: 0.3 }] },
    { kind: 'breath', atS: 0.13, lengthS: 0.06, rise: 0.1, fall: 2.6, band: { lowHz: 500, highHz: 1900 }, gain: 0.22, flutterHz: 30, flutter: 0.3 },
  ],
};
