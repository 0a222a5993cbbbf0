/** Somebody who practises on this computer. */
import { z } from 'zod';
import { MAX_NAME } from './limits';
import { attemptId, text } from './words';

/** Of the same form as an attempt's id. */
export const learnerId = attemptId;
export const learnerName = text(MAX_NAME).transform((name) => name.trim().normalize('NFC'));

export const listedLearner = z.strictObject({
  id: learnerId,
  /** '' until somebody gives one: a single learner needs none. */
  name: z.string(),
  /** UTC, ISO 8601. */
  made: z.iso.datetime(),
  isChosen: z.boolean(),
  /** Attempts that were not removed, and when the last one began. */
  attempts: z.int(),
  lastAt: z.iso.datetime().nullable(),
});
export type ListedLearner = Readonly<z.infer<typeof listedLearner>>;
