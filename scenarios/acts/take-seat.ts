/** One who receives or is received goes to a seat and sits down; the talk begins a moment after. */
import type { SpotId } from '../kernel/ids';
import { script } from '../kernel/script';
import { due } from './guards';
import { HANDS_REST, act, soon } from './say';

const SIT = act({ kind: 'posture', to: 'sit' });
/** Whoever has not arrived by then sits down where they are. */
const LATEST_STEPS = 330;

export function takeSeat(seat: SpotId, talkSteps: number, talking: string) {
  return script.createStateConfig({
    entry: [HANDS_REST, act({ kind: 'walk', spot: seat }), soon('sit', LATEST_STEPS)],
    on: {
      'own.arrived': { actions: [SIT, soon('talk', talkSteps)] },
      due: [{ guard: due('talk'), target: talking }, { guard: due('sit'), target: talking, actions: [SIT] }],
    },
  });
}
