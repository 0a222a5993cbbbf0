import { DULL, type Recipe } from '../synth/recipe';

/** What a hall of stone and glass gives back. Not heard by itself: every sound in the lobby is passed through it. */
export const lobbyEcho: Recipe = {
  lengthS: 0.9, rate: DULL, level: 0.2,
  layers: [
    { kind: 'breath', atS: 0.012, lengthS: 0.88, rise: 0.01, fall: 5, band: { lowHz: 180, highHz: 3600 }, gain: 0.7, flutterHz: 40, flutter: 0.3 },
    { kind: 'grains', atS: 0.006, lengthS: 0.09, count: 9, grainS: 0.001, crowd: 1.2, band: { lowHz: 250, highHz: 5000 }, gain: 0.5 },
  ],
};
