import { CLEAR, type Recipe } from '../synth/recipe';

/** One clap of cupped hands: the palms, and the air that leaves between them. */
export const clap: Recipe = {
  lengthS: 0.28, rate: CLEAR, level: 0.12,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.012, rise: 0.1, fall: 2, band: { lowHz: 700, highHz: 3600 }, gain: 0.6, flutterHz: 20, flutter: 0 },
    { kind: 'breath', atS: 0.009, lengthS: 0.1, rise: 0.03, fall: 4, band: { lowHz: 600, highHz: 2600 }, gain: 0.75, flutterHz: 20, flutter: 0.1 },
    { kind: 'strike', atS: 0.009, softS: 0.001, gain: 0.4, modes: [{ hz: 560, ringS: 0.04, gain: 0.6 }, { hz: 1080, ringS: 0.03, gain: 0.5 }] },
  ],
};
