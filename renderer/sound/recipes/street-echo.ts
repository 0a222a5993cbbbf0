import { DULL, type Recipe } from '../synth/recipe';

/** What house fronts on one side give back under an open sky: little, and once. */
export const streetEcho: Recipe = {
  lengthS: 0.4, rate: DULL, level: 0.12,
  layers: [
    { kind: 'breath', atS: 0.03, lengthS: 0.36, rise: 0.01, fall: 7, band: { lowHz: 200, highHz: 3000 }, gain: 0.5, flutterHz: 30, flutter: 0.3 },
    { kind: 'grains', atS: 0.022, lengthS: 0.06, count: 5, grainS: 0.001, crowd: 1.2, band: { lowHz: 300, highHz: 4000 }, gain: 0.5 },
  ],
};
