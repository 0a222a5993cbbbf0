import { CLEAR, type Recipe } from '../synth/recipe';

/** Fingers close on the edge of a stiff card: a short dry whisper and hardly a snap. */
export const paperTaken: Recipe = {
  lengthS: 0.2, rate: CLEAR, level: 0.045,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.15, rise: 0.25, fall: 2.2, band: { lowHz: 1100, highHz: 4800 }, gain: 0.35, flutterHz: 45, flutter: 0.7 },
    { kind: 'grains', atS: 0.015, lengthS: 0.12, count: 14, grainS: 0.0025, crowd: 1.6, band: { lowHz: 900, highHz: 5200 }, gain: 0.9 },
  ],
};
