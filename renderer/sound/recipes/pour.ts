import { CLEAR, type Recipe } from '../synth/recipe';

/** Beer into a tilted glass: it gurgles at the neck, runs down the wall, and rises in pitch as the glass fills. */
export const pour: Recipe = {
  lengthS: 2.1, rate: CLEAR, level: 0.05,
  layers: [
    { kind: 'bubbles', atS: 0, lengthS: 1.95, count: 190, band: { lowHz: 380, highHz: 1900 }, bubbleS: 0.03, filling: 0.8, gain: 0.5 },
    { kind: 'breath', atS: 0.02, lengthS: 2, rise: 0.12, fall: 0.7, band: { lowHz: 900, highHz: 5200 }, gain: 0.22, flutterHz: 18, flutter: 0.5 },
    { kind: 'bubbles', atS: 0.05, lengthS: 1.6, count: 16, band: { lowHz: 170, highHz: 290 }, bubbleS: 0.07, filling: 0.3, gain: 0.4 },
    { kind: 'grains', atS: 0.4, lengthS: 1.6, count: 260, grainS: 0.0012, crowd: 0.7, band: { lowHz: 3500, highHz: 9000 }, gain: 0.14 },
  ],
};
