/** Attempts: how they are written, read and taken along, and what they showed of what the learner remembers. */
import { z } from 'zod';
import type { Observation } from '../../../scenarios/kernel/observation';
import { attemptHeaderSchema, modeSchema, observationSchema, sampleSchema, summarySchema } from '../attempt';
import { MAX_CHUNK_OBSERVATIONS, MAX_CHUNK_SAMPLES, MAX_CHUNK_TRACK_BYTES, MAX_INTEGER, MAX_OBSERVATIONS, MAX_RECALLS, MAX_SAMPLES, MAX_TRACK_BYTES } from '../limits';
import { measuredSchema, recallSchema } from '../recall';
import { attemptId, name, step } from '../words';
import { byId, bytes, nothing } from './shapes';

// The table checks that a fact holds scalars; which scalars each type of fact has is known to the scenarios' types alone.
const observation = observationSchema as unknown as z.ZodType<Observation>;

export const listedAttempt = z.strictObject({
  id: attemptId,
  /** UTC, ISO 8601; stamped by the main process, never by a scene. */
  started: z.iso.datetime(),
  scene: name,
  sceneVersion: z.int(),
  mode: modeSchema,
  seed: z.int(),
  state: z.enum(['running', 'ended', 'interrupted']),
  /** How far it went, in steps of 1/60 s. */
  steps: step,
  imported: z.boolean(),
  /** Null until the attempt has ended. */
  summary: summarySchema.nullable(),
  /** The attempt of which a moment was played again here. */
  againOf: attemptId.nullable(),
});

export const attemptCalls = {
  'attempts.begin': { request: z.strictObject({ header: attemptHeaderSchema }), response: byId },
  /** Answered only after the chunk is on the disk. The same chunk sent again is answered again. */
  'attempts.append': {
    request: z.strictObject({
      id: attemptId,
      seq: z.int().min(0).max(MAX_INTEGER),
      fromStep: step,
      toStep: step,
      samples: z.array(sampleSchema).max(MAX_CHUNK_SAMPLES),
      observations: z.array(observation).max(MAX_CHUNK_OBSERVATIONS),
      track: bytes.refine((track) => track.byteLength <= MAX_CHUNK_TRACK_BYTES, {
        error: `must be at most ${MAX_CHUNK_TRACK_BYTES} bytes`,
      }),
    }),
    response: z.strictObject({ seq: z.int() }),
  },
  'attempts.end': {
    request: z.strictObject({ id: attemptId, endedStep: step, summary: summarySchema }),
    response: nothing,
  },
  /** Newest first; removed attempts are left out. */
  'attempts.list': {
    request: z.strictObject({
      scene: name.optional(),
      limit: z.int().min(1).max(500),
      offset: z.int().min(0).max(MAX_INTEGER),
    }),
    response: z.strictObject({ attempts: z.array(listedAttempt), total: z.int() }),
  },
  /** The kernel's `Attempt`, and where a resumed one continues: send `nextSeq` with the next chunk. */
  'attempts.read': {
    request: byId,
    response: z.strictObject({
      header: attemptHeaderSchema,
      samples: z.array(sampleSchema).max(MAX_SAMPLES),
      observations: z.array(observation).max(MAX_OBSERVATIONS),
      track: bytes,
      nextSeq: z.int(),
      listed: listedAttempt,
    }),
  },
  /** What judges an attempt, without what shows it: neither samples nor track. */
  'attempts.facts': {
    request: byId,
    response: z.strictObject({ header: attemptHeaderSchema, observations: z.array(observation).max(MAX_OBSERVATIONS), listed: listedAttempt }),
  },
  'attempts.remove': { request: byId, response: nothing },
  'attempts.restore': { request: byId, response: nothing },
  /** The newest attempt that was cut off and not dismissed; appending to it resumes it. */
  'attempts.interrupted': { request: nothing, response: listedAttempt.nullable() },
  'attempts.dismiss': { request: byId, response: nothing },
  /** Null = the person cancelled the dialog. */
  'attempts.export': { request: byId, response: z.strictObject({ path: z.string().nullable() }) },
  /** Of an attempt that the disk does not take: as a file, from what the page has of it. Null = the person cancelled the dialog. */
  'attempts.rescue': {
    request: z.strictObject({
      header: attemptHeaderSchema,
      samples: z.array(sampleSchema).max(MAX_SAMPLES),
      observations: z.array(observation).max(MAX_OBSERVATIONS),
      track: bytes.refine((track) => track.byteLength <= MAX_TRACK_BYTES, { error: `must be at most ${MAX_TRACK_BYTES} bytes` }),
      steps: step,
      summary: summarySchema,
    }),
    response: z.strictObject({ path: z.string().nullable() }),
  },
  'attempts.import': { request: nothing, response: z.strictObject({ id: attemptId.nullable() }) },
  /** What an attempt showed of what the learner remembers; stamped by the main process. */
  'memory.add': { request: z.strictObject({ recalls: z.array(measuredSchema).min(1).max(MAX_RECALLS) }), response: nothing },
  /** Oldest first. */
  'memory.read': { request: nothing, response: z.strictObject({ recalls: z.array(recallSchema) }) },
} as const;
