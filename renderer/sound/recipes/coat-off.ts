import { CLEAR, type Recipe } from '../synth/recipe';

/** Heavy cloth drawn off the shoulders, one sleeve, the other, and folded over an arm. */
export const coatOff: Recipe = {
  lengthS: 1.25, rate: CLEAR, level: 0.05,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.5, rise: 0.4, fall: 1.5, band: { lowHz: 350, highHz: 2600 }, gain: 0.6, flutterHz: 22, flutter: 0.7 },
    { kind: 'breath', atS: 0.36, lengthS: 0.45, rise: 0.45, fall: 1.5, band: { lowHz: 420, highHz: 3000 }, gain: 0.5, flutterHz: 24, flutter: 0.7 },
    { kind: 'breath', atS: 0.8, lengthS: 0.4, rise: 0.25, fall: 2.2, band: { lowHz: 160, highHz: 1500 }, gain: 0.5, flutterHz: 16, flutter: 0.6 },
    { kind: 'grains', atS: 0.1, lengthS: 0.9, count: 18, grainS: 0.006, crowd: 1, band: { lowHz: 600, highHz: 3000 }, gain: 0.12 },
  ],
};
