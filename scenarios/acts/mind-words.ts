/** Words that are too familiar, or wrong: whenever they come, one brow goes up, and the meeting goes on. */
import { express } from './say';

/** For the root of a script: a part that answers such words in its own way comes first. */
export const MINDS_WORDS = { guard: { type: 'heard', params: { token: 'trap' } }, actions: [express('puzzled')] } as const;
