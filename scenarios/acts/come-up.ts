/** Somebody steps into sight and walks up to the learner, with or without something in the hands. */
import type { SpotId } from '../kernel/ids';
import { script } from '../kernel/script';
import { cued, due } from './guards';
import { act, beat, express, gazeAt, patiently, type Parties } from './say';

/** As near as two people stand who are about to speak to each other. */
const SPEAKING_MM = 1020;

/** Not there yet: the scene gives the word. Goes on in the state `coming`. */
export const AWAY = { on: { cue: { guard: cued('enter'), target: 'coming' } } } as const;

export interface ComingUp extends Parties {
  readonly room: string;
  /** Where they come into sight. */
  readonly at: SpotId;
  /** What their hands do meanwhile. */
  readonly holding?: readonly ReturnType<typeof act>[];
}

/** Ids or names of states in the whole machine follow. */
export function comeUp({ me, other, room, at, holding = [] }: ComingUp, then: { readonly up: string; readonly offered?: string }) {
  return script.createStateConfig({
    entry: [
      act({ kind: 'move', person: me, room, spot: at }), beat('entrance'), gazeAt(other), express('warm'), ...holding,
      act({ kind: 'approach', person: other, toMm: SPEAKING_MM }), patiently('speak', 420),
    ],
    on: { 'own.arrived': then.up, due: { guard: due('speak'), target: then.up }, ...(then.offered === undefined ? {} : { offered: then.offered }) },
  });
}
