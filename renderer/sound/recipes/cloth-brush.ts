import { DULL, type Recipe } from '../synth/recipe';

/** A hand into a pocket, a sleeve against a jacket. */
export const clothBrush: Recipe = {
  lengthS: 0.36, rate: DULL, level: 0.032,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.22, rise: 0.35, fall: 1.8, band: { lowHz: 420, highHz: 2800 }, gain: 0.6, flutterHz: 28, flutter: 0.7 },
    { kind: 'breath', atS: 0.14, lengthS: 0.2, rise: 0.3, fall: 2, band: { lowHz: 320, highHz: 1900 }, gain: 0.35, flutterHz: 24, flutter: 0.6 },
  ],
};
