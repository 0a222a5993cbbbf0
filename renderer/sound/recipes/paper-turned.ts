import { CLEAR, type Recipe } from '../synth/recipe';

/** A card turned between the fingers: two soft slides, one after the other. */
export const paperTurned: Recipe = {
  lengthS: 0.36, rate: CLEAR, level: 0.035,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.17, rise: 0.4, fall: 1.6, band: { lowHz: 1200, highHz: 5500 }, gain: 0.45, flutterHz: 38, flutter: 0.75 },
    { kind: 'breath', atS: 0.14, lengthS: 0.19, rise: 0.35, fall: 1.8, band: { lowHz: 1500, highHz: 6500 }, gain: 0.4, flutterHz: 42, flutter: 0.75 },
    { kind: 'grains', atS: 0.05, lengthS: 0.25, count: 12, grainS: 0.002, crowd: 1, band: { lowHz: 1200, highHz: 7000 }, gain: 0.75 },
  ],
};
