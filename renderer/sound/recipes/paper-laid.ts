import { CLEAR, type Recipe } from '../synth/recipe';

/** A card laid down: its edge meets the wood, the rest follows on a cushion of air. */
export const paperLaid: Recipe = {
  lengthS: 0.2, rate: CLEAR, level: 0.05,
  layers: [
    { kind: 'strike', atS: 0, softS: 0.0015, gain: 0.75, modes: [{ hz: 310, ringS: 0.05, gain: 0.6 }, { hz: 720, ringS: 0.035, gain: 0.5 }, { hz: 1650, ringS: 0.02, gain: 0.35 }] },
    { kind: 'breath', atS: 0.004, lengthS: 0.1, rise: 0.12, fall: 2.6, band: { lowHz: 900, highHz: 5200 }, gain: 0.38, flutterHz: 40, flutter: 0.5 },
    { kind: 'grains', atS: 0.002, lengthS: 0.03, count: 5, grainS: 0.002, crowd: 1.5, band: { lowHz: 1200, highHz: 6500 }, gain: 0.7 },
  ],
};
