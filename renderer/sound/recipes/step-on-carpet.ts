import { DULL, type Recipe } from '../synth/recipe';

/** A shoe on carpet: weight more than sound, and the pile brushed as the foot rolls off. */
export const stepOnCarpet: Recipe = {
  lengthS: 0.3, rate: DULL, level: 0.05,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.1, rise: 0.12, fall: 2.4, band: { lowHz: 60, highHz: 210 }, gain: 0.8, flutterHz: 10, flutter: 0.1 },
    { kind: 'breath', atS: 0.005, lengthS: 0.08, rise: 0.2, fall: 2, band: { lowHz: 350, highHz: 1500 }, gain: 0.16, flutterHz: 40, flutter: 0.5 },
    { kind: 'breath', atS: 0.1, lengthS: 0.16, rise: 0.35, fall: 1.8, band: { lowHz: 500, highHz: 2200 }, gain: 0.1, flutterHz: 35, flutter: 0.6 },
  ],
};
