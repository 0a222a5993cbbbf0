/** Something has fallen to the floor: what whoever stands there does about words that are said, or not said. */
import type { PersonId } from '../kernel/ids';
import { heard } from './guards';
import { HANDS_REST, act, express, gazeAt, say, soon } from './say';

/** Half a second late. */
const LATE_LAUGH_STEPS = 30;

export const STARTLED = [express('worried'), HANDS_REST, act({ kind: 'gaze', at: 'floor' })] as const;

/** An apology is waved away; whoever laughs is laughed with, half a second late. */
export function afterADrop(other: PersonId) {
  return [
    { guard: heard('apology'), actions: [gazeAt(other), express('warm'), say('c.no-worry', other)] },
    { guard: heard('laugh'), actions: [express('strained'), soon('laugh', LATE_LAUGH_STEPS)] },
  ] as const;
}

export function DUE_LAUGH(other: PersonId) {
  return { guard: { type: 'due', params: { name: 'laugh' } }, actions: [say('c.haha', other)] } as const;
}
