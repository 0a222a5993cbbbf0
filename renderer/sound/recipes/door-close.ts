import { CLEAR, type Recipe } from '../synth/recipe';

/** A door closed by someone who holds the handle: air, a soft thud in the frame, the latch. */
export const doorClose: Recipe = {
  lengthS: 0.85, rate: CLEAR, level: 0.085,
  layers: [
    { kind: 'breath', atS: 0, lengthS: 0.34, rise: 0.75, fall: 1.4, band: { lowHz: 100, highHz: 600 }, gain: 0.16, flutterHz: 8, flutter: 0.3 },
    { kind: 'strike', atS: 0.3, softS: 0.004, gain: 0.8, modes: [{ hz: 74, ringS: 0.22, gain: 0.7 }, { hz: 128, ringS: 0.16, gain: 0.8 }, { hz: 215, ringS: 0.1, gain: 0.4 }, { hz: 390, ringS: 0.06, gain: 0.2 }] },
    { kind: 'breath', atS: 0.3, lengthS: 0.08, rise: 0.06, fall: 3, band: { lowHz: 200, highHz: 1400 }, gain: 0.3, flutterHz: 20, flutter: 0.2 },
    { kind: 'strike', atS: 0.375, softS: 0.0008, gain: 0.26, modes: [{ hz: 820, ringS: 0.05, gain: 0.6 }, { hz: 1690, ringS: 0.035, gain: 0.4 }, { hz: 2750, ringS: 0.02, gain: 0.2 }] },
  ],
};
