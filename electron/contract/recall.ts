/** One rule in one scene, and whether the learner knew it then. */
import { z } from 'zod';
import { modeSchema } from './attempt';
import { name } from './words';

const fields = { scene: name, rule: name, mode: modeSchema, outcome: z.enum(['met', 'partly', 'missed']) };

export const measuredSchema = z.strictObject(fields);
/** As it is kept: `at` is UTC, ISO 8601, stamped by the main process. */
export const recallSchema = z.strictObject({ at: z.iso.datetime(), ...fields });
