import { DULL, type Recipe } from '../synth/recipe';

/** A jacket as its wearer bends from the hips: next to nothing. */
export const bowRustle: Recipe = {
  lengthS: 0.62, rate: DULL, level: 0.024,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.6, rise: 0.45, fall: 1.6, band: { lowHz: 380, highHz: 2300 }, gain: 0.6, flutterHz: 22, flutter: 0.8 },
    { kind: 'breath', atS: 0.12, lengthS: 0.3, rise: 0.4, fall: 1.8, band: { lowHz: 1400, highHz: 3800 }, gain: 0.14, flutterHz: 28, flutter: 0.8 },
  ],
};
