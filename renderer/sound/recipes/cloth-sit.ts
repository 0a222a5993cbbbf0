import { DULL, type Recipe } from '../synth/recipe';

/** Someone settles on an upholstered seat: it gives, and the suit follows. */
export const clothSit: Recipe = {
  lengthS: 0.6, rate: DULL, level: 0.05,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.28, rise: 0.25, fall: 2, band: { lowHz: 70, highHz: 320 }, gain: 0.6, flutterHz: 9, flutter: 0.3 },
    { kind: 'breath', atS: 0.02, lengthS: 0.4, rise: 0.3, fall: 1.9, band: { lowHz: 400, highHz: 2600 }, gain: 0.32, flutterHz: 26, flutter: 0.7 },
    { kind: 'breath', atS: 0.3, lengthS: 0.27, rise: 0.3, fall: 2, band: { lowHz: 300, highHz: 1700 }, gain: 0.12, flutterHz: 22, flutter: 0.6 },
  ],
};
