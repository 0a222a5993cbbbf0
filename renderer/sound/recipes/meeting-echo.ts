import { DULL, type Recipe } from '../synth/recipe';

/** What a small carpeted room gives back: little, and soon gone. */
export const meetingEcho: Recipe = {
  lengthS: 0.32, rate: DULL, level: 0.2,
  layers: [
    { kind: 'breath', atS: 0.005, lengthS: 0.31, rise: 0.02, fall: 5, band: { lowHz: 160, highHz: 2600 }, gain: 0.6, flutterHz: 50, flutter: 0.3 },
    { kind: 'grains', atS: 0.003, lengthS: 0.04, count: 7, grainS: 0.001, crowd: 1.2, band: { lowHz: 250, highHz: 4000 }, gain: 0.5 },
  ],
};
