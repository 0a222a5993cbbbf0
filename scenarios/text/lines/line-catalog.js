import { KIMURA_LINES } from './kimura';
import { LEARNER_LINES } from './learner';
import { SATO_LINES } from './sato';
import { TRAP_LINES } from './traps';
export const LINES = [...LEARNER_LINES, ...TRAP_LINES, ...SATO_LINES, ...KIMURA_LINES];
const BY_ID = new Map(LINES.map((line) => [line.id, line]));
/** Finds a line; an id that no line has is a fault in the script, so it throws. */
export function lineById(id) {
    const line = BY_ID.get(id);
    if (line === undefined)
        throw new Error(`There is no line "${id}".`);
    return line;
}
