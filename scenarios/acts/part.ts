/** Two people part where they stand: thanks, a bow, and one goes. */
import type { LineId, SpotId } from '../kernel/ids';
import { script } from '../kernel/script';
import { due } from './guards';
import { HANDS_REST, act, beat, bow, express, gazeAt, patiently, say, soon, type Parties } from './say';

export interface Parting extends Parties {
  /** What one says once the other has taken leave, or will not. */
  readonly line: LineId;
  readonly to: SpotId;
}

/** The director is told `parted` when the one whose script it is has gone. */
export function part({ other, line, to }: Parting) {
  return script.createStateConfig({
    initial: 'closing',
    entry: [beat('closing'), gazeAt(other), express('warm'), HANDS_REST],
    states: {
      /** Time for the other's words of leave; then one's own. */
      closing: {
        entry: [patiently('leave', 420)],
        on: {
          heard: { guard: { type: 'heard', params: { token: 'farewell' } }, target: 'answering' },
          due: { guard: due('leave'), target: 'answering' },
        },
      },
      answering: { entry: [say(line, other)], on: { 'own.said': 'bowing' } },
      bowing: { entry: [bow(30, 62), patiently('go', 260)], on: { due: { guard: due('go'), target: 'going' } } },
      going: {
        entry: [act({ kind: 'walk', spot: to }), soon('gone', 220)],
        on: { due: { guard: due('gone'), actions: [act({ kind: 'cue', to: 'scene', name: 'parted' })] } },
      },
    },
  });
}
