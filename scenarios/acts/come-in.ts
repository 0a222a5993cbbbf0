/** A host comes in by the door, walks up to the visitor, greets in words and bows. */
import type { SpotId } from '../kernel/ids';
import { script } from '../kernel/script';
import { greet } from './greet';
import { act, express, gazeAt, soon, type Parties } from './say';

export interface ComingIn extends Parties {
  readonly room: string;
  readonly door: SpotId;
  /** Where the host stops. */
  readonly to: SpotId;
  /** The greeting, whose wording the seed chooses. */
  readonly line: string;
  /** Greets as soon as he has come up to a visitor who stood ready. */
  readonly promptly?: true;
}

/** Ids of states in the whole machine follow. */
export function comeIn({ me, other, room, door, to, line, promptly }: ComingIn, then: { readonly greeted: string; readonly offered: string }) {
  return script.createStateConfig({
    initial: 'entering',
    states: {
      entering: {
        entry: [act({ kind: 'move', person: me, room, spot: door }), act({ kind: 'walk', spot: to }), gazeAt(other), express('warm'), soon('stop', 200)],
        on: {
          'own.arrived': 'greeting',
          offered: then.offered,
          ...(promptly === true ? { faced: { actions: [{ type: 'note' as const, params: { faced: 1 } }] } } : {}),
          due: { guard: { type: 'due', params: { name: 'stop' } }, target: 'greeting' },
        },
      },
      greeting: greet({ other, line, promptly }, then),
    },
  });
}
