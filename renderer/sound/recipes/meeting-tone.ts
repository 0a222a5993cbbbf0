import { MUFFLED, type Recipe } from '../synth/recipe';

const LENGTH_S = 5;

/** A small meeting room with its door shut: a breath of air conditioning. */
export const meetingTone: Recipe = {
  lengthS: LENGTH_S, rate: MUFFLED, level: 0.018, loops: true,
  layers: [
    { kind: 'breath', atS: 0, lengthS: LENGTH_S + 1, rise: 0, fall: 0, band: { lowHz: 70, highHz: 160 }, gain: 0.5, flutterHz: 0.4, flutter: 0.15 },
    { kind: 'breath', atS: 0, lengthS: LENGTH_S + 1, rise: 0, fall: 0, band: { lowHz: 240, highHz: 900 }, gain: 0.2, flutterHz: 0.3, flutter: 0.2 },
  ],
};
