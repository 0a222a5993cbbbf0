/** Who practises here, and the records that may go to a store of theirs. */
import { z } from 'zod';
import { learnerId, learnerName, listedLearner } from '../learner';
import { recallSchema } from '../recall';
import { namedStore, ofLearners, recordsState } from '../records';
import { nothing } from './shapes';

const byLearner = z.strictObject({ id: learnerId });

export const learnerCalls = {
  /** Oldest first. `mustChoose`: several practise here, and nobody has said yet who sits here now. */
  'learners.list': {
    request: nothing,
    response: z.strictObject({ learners: z.array(listedLearner), removed: z.array(listedLearner), mustChoose: z.boolean() }),
  },
  'learners.add': { request: z.strictObject({ name: learnerName }), response: byLearner },
  'learners.rename': { request: z.strictObject({ id: learnerId, name: learnerName }), response: nothing },
  /** Settings, card, attempts and memory are this one's from now on: the page loads anew. */
  'learners.choose': { request: byLearner, response: nothing },
  /** Can be taken back, until they are erased. `isOther`: whoever was chosen is not any more. */
  'learners.remove': { request: byLearner, response: z.strictObject({ isOther: z.boolean() }) },
  'learners.restore': { request: byLearner, response: nothing },
  /** For good; only of somebody who was removed. A backup was made before. */
  'learners.erase': { request: byLearner, response: nothing },
  /** All of theirs in one file, whoever is chosen. Null = the person cancelled the dialog. */
  'learners.export': { request: byLearner, response: z.strictObject({ path: z.string(), attempts: z.int() }).nullable() },
  /** What everybody remembers, for a trainer. */
  'learners.facts': {
    request: nothing,
    response: z.strictObject({ learners: z.array(listedLearner.extend({ recalls: z.array(recallSchema) })) }),
  },
  'records.state': { request: nothing, response: recordsState },
  /** The store that records may go to. Nothing is sent by this. */
  'records.name': { request: namedStore, response: recordsState },
  /** With what waits for it. */
  'records.forget': { request: nothing, response: recordsState },
  /** What waits or was refused is not sent any more. */
  'records.discard': { request: nothing, response: recordsState },
  /** What was refused waits again. */
  'records.retry': { request: nothing, response: recordsState },
  'records.stop': { request: nothing, response: recordsState },
  /** Of these learners what is new, and all that waits; after a dialog that names the host. Goes on by itself, see the push. */
  'records.send': { request: ofLearners, response: z.strictObject({ isSending: z.boolean() }) },
  /** As a file. Null = the person cancelled the dialog. */
  'records.save': {
    request: ofLearners,
    response: z.strictObject({ path: z.string(), attempts: z.int(), statements: z.int() }).nullable(),
  },
} as const;
