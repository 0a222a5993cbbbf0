import { MUFFLED, type Recipe } from '../synth/recipe';

const LENGTH_S = 7;

/** A side street at night: traffic some blocks away, which swells and falls slowly. */
export const streetTone: Recipe = {
  lengthS: LENGTH_S, rate: MUFFLED, level: 0.026, loops: true,
  layers: [
    { kind: 'breath', atS: 0, lengthS: LENGTH_S + 1, rise: 0, fall: 0, band: { lowHz: 50, highHz: 170 }, gain: 0.6, flutterHz: 0.25, flutter: 0.45 },
    { kind: 'breath', atS: 0, lengthS: LENGTH_S + 1, rise: 0, fall: 0, band: { lowHz: 220, highHz: 800 }, gain: 0.3, flutterHz: 0.2, flutter: 0.5 },
    { kind: 'breath', atS: 0, lengthS: LENGTH_S + 1, rise: 0, fall: 0, band: { lowHz: 900, highHz: 2200 }, gain: 0.05, flutterHz: 0.6, flutter: 0.4 },
  ],
};
