/** Every line that can be said, by id. */
import type { LineId } from '../../kernel/ids';
import type { Line } from '../../kernel/line';
import { AMENDS_LINES } from './amends';
import { BUREIKO_LINES } from './bureiko';
import { BUREIKO_TABLE_LINES } from './bureiko-table';
import { CLOSING_LINES } from './closing';
import { COUNTERPART_LINES } from './counterparts';
import { DECLINING_LINES } from './declining';
import { EVENING_LAPSE_LINES } from './evening-lapse';
import { EVENING_TABLE_LINES } from './evening-table';
import { INTRODUCING_LINES } from './introducing';
import { KIMURA_LINES } from './kimura';
import { KOBAYASHI_LINES } from './kobayashi';
import { LEARNER_LINES } from './learner';
import { NOMURA_LINES } from './nomura';
import { OISHI_LINES } from './oishi';
import { POURING_LINES } from './pouring';
import { SATO_LINES } from './sato';
import { TABLE_TALK_LINES } from './table-talk';
import { TOAST_LINES } from './toast';
import { TRAP_LINES } from './traps';

export const LINES: readonly Line[] = [...LEARNER_LINES, ...AMENDS_LINES, ...TRAP_LINES, ...COUNTERPART_LINES, ...INTRODUCING_LINES, ...SATO_LINES, ...OISHI_LINES, ...NOMURA_LINES, ...KIMURA_LINES, ...KOBAYASHI_LINES, ...EVENING_TABLE_LINES, ...TOAST_LINES, ...DECLINING_LINES, ...BUREIKO_LINES, ...BUREIKO_TABLE_LINES, ...POURING_LINES, ...TABLE_TALK_LINES, ...CLOSING_LINES, ...EVENING_LAPSE_LINES];

const BY_ID: ReadonlyMap<LineId, Line> = new Map(LINES.map((line) => [line.id, line]));

/** Finds a line; an id that no line has is a fault in the script, so it throws. */
export function lineById(id: LineId): Line {
  const line = BY_ID.get(id);
  if (line === undefined) throw new Error(`There is no line "${id}".`);
  return line;
}
