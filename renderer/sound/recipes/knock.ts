import { CLEAR, type Recipe, type Strike } from '../synth/recipe';

const blow = (atS: number, gain: number): Strike => ({
  kind: 'strike', atS, softS: 0.0014, gain,
  modes: [{ hz: 176, ringS: 0.11, gain: 0.8 }, { hz: 340, ringS: 0.08, gain: 0.7 }, { hz: 610, ringS: 0.05, gain: 0.45 }, { hz: 1150, ringS: 0.03, gain: 0.25 }],
});

/** Three unhurried knocks: two are for a washroom door. */
export const knock: Recipe = {
  lengthS: 1, rate: CLEAR, level: 0.09,
  layers: [blow(0, 0.85), blow(0.27, 0.75), blow(0.55, 0.8)],
};
