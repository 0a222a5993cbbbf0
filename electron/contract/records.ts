/** Learning records: where they go, and how far they have come. */
import { z } from 'zod';
import type { Frozen } from './frozen';
import { learnerId } from './learner';
import { text } from './words';

/** How the last sending ended. */
export const RECORD_ENDINGS = [
  'done',
  'stopped',
  /** No answer, or none but faults, several times in a row. */
  'unreachable',
  /** The store does not know this key and secret. */
  'credentials',
  /** What answers there is no learning record store. */
  'no-store',
  /** It points to another address; nobody follows by themselves. */
  'moved',
  /** Its certificate is none that this computer trusts. */
  'certificate',
  /** The disk did not take what was to be noted. */
  'storage',
] as const;

export const recordsState = z.strictObject({
  store: z
    .strictObject({
      endpoint: z.string(),
      host: z.string(),
      key: z.string(),
      /** There is one for this session; after a restart only where it could be kept. */
      hasSecret: z.boolean(),
      isSecretKept: z.boolean(),
    })
    .nullable(),
  /** The system has a safe place for a secret. */
  canKeepSecret: z.boolean(),
  waiting: z.int(),
  sent: z.int(),
  refused: z.int(),
  /** Why the store refused some, in its own words. */
  reasons: z.array(z.string()),
  /** What goes on now: records are written from attempts, or sent. */
  doing: z.enum(['nothing', 'writing', 'sending']),
  ending: z.enum(RECORD_ENDINGS).nullable(),
});
export type RecordsState = Frozen<z.infer<typeof recordsState>>;

export const namedStore = z.strictObject({
  endpoint: text(300),
  key: text(200),
  /** Null = the one that is there. */
  secret: text(500).nullable(),
  /** Over restarts as well, where there is a safe place. */
  keep: z.boolean(),
});

export const ofLearners = z.strictObject({ learners: z.array(learnerId).max(200) });
