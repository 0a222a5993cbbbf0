/** Examples of every rule, together. */
import { CASES_AFTER } from './cases-after';
import { CASES_BEFORE, type Case } from './cases-before';
import { CASES_BOWS } from './cases-bows';
import { CASES_CLOSING, SEEN_OFF_BY_CAR } from './cases-closing';
import { CASES_CROSSING } from './cases-crossing';
import { CASES_DESIGN } from './cases-design';
import { CASES_FALLEN } from './cases-fallen';
import { CASES_HOSTING } from './cases-hosting';
import { CASES_PACKING, CLEAN_WHEN_PACKED } from './cases-packing';
import { CASES_PAIRS } from './cases-pairs';
import { CASES_PRESENTING } from './cases-presenting';
import { CASES_REFUSAL } from './cases-refusal';
import { CASES_RUN_OUT } from './cases-run-out';
import { CASES_TALK } from './cases-talk';
import { CASES_TABLE } from './cases-table';
import { CASES_POURING } from './cases-pouring';
import { CASES_TOAST } from './cases-toast';

const CLEAN = 'meishi.prepare.clean-cards';
const SEND_OFF = 'seat.sendoff.bow-until-closed';

export const CASES: Readonly<Record<string, readonly Case[]>> = { ...CASES_DESIGN, ...CASES_PACKING, ...CASES_BEFORE, ...CASES_PRESENTING, ...CASES_AFTER, ...CASES_PAIRS, ...CASES_CROSSING, ...CASES_HOSTING, ...CASES_RUN_OUT, ...CASES_FALLEN, ...CASES_BOWS, ...CASES_TOAST, ...CASES_POURING, ...CASES_TABLE, ...CASES_TALK, ...CASES_REFUSAL, ...CASES_CLOSING, [SEND_OFF]: [...(CASES_HOSTING[SEND_OFF] ?? []), ...SEEN_OFF_BY_CAR], [CLEAN]: [...(CASES_FALLEN[CLEAN] ?? []), ...CLEAN_WHEN_PACKED] };
