import { MUFFLED, type Recipe } from '../synth/recipe';

const LENGTH_S = 6;

/** A lobby: air from far ducts, the street behind glass. Nothing in it that one could notice twice. */
export const lobbyTone: Recipe = {
  lengthS: LENGTH_S, rate: MUFFLED, level: 0.03, loops: true,
  layers: [
    { kind: 'breath', atS: 0, lengthS: LENGTH_S + 1, rise: 0, fall: 0, band: { lowHz: 60, highHz: 190 }, gain: 0.6, flutterHz: 0.7, flutter: 0.25 },
    { kind: 'breath', atS: 0, lengthS: LENGTH_S + 1, rise: 0, fall: 0, band: { lowHz: 200, highHz: 620 }, gain: 0.3, flutterHz: 0.4, flutter: 0.35 },
    { kind: 'breath', atS: 0, lengthS: LENGTH_S + 1, rise: 0, fall: 0, band: { lowHz: 700, highHz: 2400 }, gain: 0.06, flutterHz: 0.5, flutter: 0.4 },
  ],
};
