import { CLEAR, type Recipe } from '../synth/recipe';

/** A card that falls: a corner ticks, then the flat follows and slips a little. */
export const paperDropped: Recipe = {
  lengthS: 0.42, rate: CLEAR, level: 0.07,
  layers: [
    { kind: 'strike', atS: 0, softS: 0.0006, gain: 0.7, modes: [{ hz: 950, ringS: 0.025, gain: 0.6 }, { hz: 2300, ringS: 0.015, gain: 0.5 }] },
    { kind: 'strike', atS: 0.085, softS: 0.001, gain: 0.55, modes: [{ hz: 420, ringS: 0.04, gain: 0.6 }, { hz: 1300, ringS: 0.02, gain: 0.4 }] },
    { kind: 'breath', atS: 0.09, lengthS: 0.2, rise: 0.15, fall: 2, band: { lowHz: 1000, highHz: 5500 }, gain: 0.3, flutterHz: 35, flutter: 0.7 },
  ],
};
