import { CLEAR, type Recipe } from '../synth/recipe';

/** A card drawn out of a leather pocket, or slid back into it. */
export const paperSlid: Recipe = {
  lengthS: 0.42, rate: CLEAR, level: 0.04,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.36, rise: 0.55, fall: 1.3, band: { lowHz: 900, highHz: 4800 }, gain: 0.7, flutterHz: 30, flutter: 0.55 },
    { kind: 'breath', atS: 0.02, lengthS: 0.3, rise: 0.5, fall: 1.6, band: { lowHz: 300, highHz: 1100 }, gain: 0.25, flutterHz: 24, flutter: 0.5 },
    { kind: 'grains', atS: 0.3, lengthS: 0.06, count: 5, grainS: 0.0025, crowd: 1.3, band: { lowHz: 1200, highHz: 6000 }, gain: 0.8 },
  ],
};
