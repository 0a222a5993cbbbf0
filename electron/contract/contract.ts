/** Every call that may cross the process border, with the shape of its request and of its answer. */
import { z } from 'zod';
import type { Observation } from '../../scenarios/kernel/observation';
import { attemptHeaderSchema, modeSchema, observationSchema, sampleSchema, summarySchema } from './attempt';
import { importedSchema } from './archive';
import { CARD_FILES, cardDraftSchema, isLogo, MAX_CARD_FILE_BYTES, MAX_LOGO_BYTES, MAX_LOGO_SIDE } from './card';
import type { CallName } from './call-names';
import { COMMANDS } from './commands';
import type { Frozen } from './frozen';
import { learnerId, learnerName, listedLearner } from './learner';
import {
  MAX_CHUNK_OBSERVATIONS,
  MAX_CHUNK_SAMPLES,
  MAX_CHUNK_TRACK_BYTES,
  MAX_CSV_LETTERS,
  MAX_INTEGER,
  MAX_OBSERVATIONS,
  MAX_RECALLS,
  MAX_SAMPLES,
  MAX_TRACK_BYTES,
} from './limits';
import { measuredSchema, recallSchema } from './recall';
import { namedStore, ofLearners, recordsState } from './records';
import { settingsChangeSchema, settingsSchema } from './settings';
import { attemptId, name, step, text } from './words';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: attemptId });
const byLearner = z.strictObject({ id: learnerId });
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'must be a Uint8Array' });

// The table checks that a fact holds scalars; which scalars each type of fact has is known to the scenarios' types alone.
const observation = observationSchema as unknown as z.ZodType<Observation>;

const listedAttempt = z.strictObject({
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

/** What is offered as a file's name, without its ending. */
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, { error: 'must be letters, digits and hyphens' });

const storageNotice = z.discriminatedUnion('kind', [
  /** A damaged or foreign database was kept under `path`; `recovered` attempts were carried over, `lost` were not. */
  z.strictObject({
    kind: z.literal('set-aside'),
    path: z.string(),
    at: z.iso.datetime(),
    recovered: z.int(),
    lost: z.int(),
  }),
  /** Written by a newer version of the app: left untouched, nothing is saved in this session. */
  z.strictObject({ kind: z.literal('newer'), path: z.string() }),
  /** The folder cannot be written (full, read-only ...): nothing is saved in this session. */
  z.strictObject({ kind: z.literal('unavailable'), path: z.string(), message: z.string() }),
]);

export const contract = {
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
  /** Newest first. `attempts` is null where `fault` says why the file cannot be used. */
  'backups.list': {
    request: nothing,
    response: z.strictObject({
      folder: z.string(),
      backups: z.array(
        z.strictObject({
          name: z.string(),
          at: z.iso.datetime(),
          bytes: z.int(),
          /** It was the history itself, until a backup was put in its place. */
          isSetAside: z.boolean(),
          attempts: z.int().nullable(),
          fault: z.enum(['damaged', 'newer']).nullable(),
        }),
      ),
      /** Why the last one could not be made. */
      fault: z.string().nullable(),
    }),
  },
  'backups.make': { request: nothing, response: z.strictObject({ name: z.string() }) },
  /** The history that was there is kept beside the backups, as `setAside`. */
  'backups.restore': {
    request: z.strictObject({ name: text() }),
    response: z.strictObject({ attempts: z.int(), before: z.int(), setAside: z.string() }),
  },
  /** Everything in one file. Null = the person cancelled the dialog. */
  'archive.export': { request: nothing, response: z.strictObject({ path: z.string(), attempts: z.int() }).nullable() },
  /** What came in, or why nothing did; the person has seen what is in the file and agreed. Null = cancelled. */
  'archive.import': { request: nothing, response: importedSchema.nullable() },
  /** The learner's own card as it was left; nulls before there is one. The logo is a PNG. */
  'card.read': { request: nothing, response: z.strictObject({ draft: cardDraftSchema.nullable(), logo: bytes.nullable() }) },
  'card.write': {
    request: z.strictObject({
      draft: cardDraftSchema,
      logo: bytes.refine(isLogo, { error: `must be a PNG of at most ${MAX_LOGO_SIDE} by ${MAX_LOGO_SIDE} pixels and ${MAX_LOGO_BYTES} bytes` }).nullable(),
    }),
    response: nothing,
  },
  /** A file that the page made, saved where the person says; `name` without its ending is only offered. Null = cancelled. */
  'card.save': {
    request: z.strictObject({
      kind: z.enum(CARD_FILES),
      name: fileName,
      bytes: bytes.refine((file) => file.byteLength <= MAX_CARD_FILE_BYTES, { error: `must be at most ${MAX_CARD_FILE_BYTES} bytes` }),
    }),
    response: z.strictObject({ path: z.string().nullable() }),
  },
  'settings.read': { request: nothing, response: settingsSchema },
  /** Only the fields that change; answers with the whole record. */
  'settings.write': { request: settingsChangeSchema, response: settingsSchema },
  'app.info': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      node: z.string(),
      platform: z.string(),
      /** The system's language as a BCP 47 tag, e.g. `fr-FR`. */
      locale: z.string(),
      testRuntime: z.boolean(),
      /** Where attempts and settings are kept. */
      folder: z.string(),
      storage: storageNotice.nullable(),
    }),
  },
  /** The answer to the push `closing`: everything that could be written is written. */
  'app.flushed': { request: nothing, response: nothing },
  /** Which commands mean something on this screen now; all others are grey in the menus. Also says: I listen. */
  'menu.state': { request: z.strictObject({ enabled: z.array(z.enum(COMMANDS)).max(COMMANDS.length) }), response: nothing },
  /** What is on the screen, on paper, by the system's own dialog. False = the person cancelled it. */
  'debrief.print': { request: nothing, response: z.strictObject({ printed: z.boolean() }) },
  /** What is on the screen as a file that the person names; `id` is only for the name that is offered. Null = cancelled. */
  'debrief.pdf': { request: byId, response: z.strictObject({ path: z.string().nullable() }) },
  /** The report that is on the screen, as A4 pages with their numbers. Null = cancelled. */
  'report.pdf': { request: z.strictObject({ name: fileName }), response: z.strictObject({ path: z.string().nullable() }) },
  /** A table that the page made, as it stands. Null = cancelled. */
  'report.csv': {
    request: z.strictObject({ name: fileName, text: z.string().max(MAX_CSV_LETTERS, { error: `must be at most ${MAX_CSV_LETTERS} letters` }) }),
    response: z.strictObject({ path: z.string().nullable() }),
  },
  /** Only addresses of the rulebook's own sources; the person is asked first. */
  'links.open': {
    request: z.strictObject({ url: z.string().max(2_000) }),
    response: z.strictObject({ opened: z.boolean() }),
  },
  'clipboard.copy': { request: z.strictObject({ text: z.string().max(20_000) }), response: nothing },
  /** The demonstration or the smoke run is over: main takes the picture and quits. */
  'demo.finished': {
    request: z.strictObject({
      ok: z.boolean(),
      scene: name,
      total: z.number().min(0).max(100).optional(),
      grade: text(8).optional(),
      message: z.string().max(2_000).optional(),
      /** When one could move in the scene, ms since 1970. */
      begunAt: z.number().positive().optional(),
    }),
    response: nothing,
  },
} as const satisfies Record<CallName, { request: z.ZodType; response: z.ZodType }>;

export type Request<C extends CallName> = Frozen<z.infer<(typeof contract)[C]['request']>>;
export type Response<C extends CallName> = Frozen<z.infer<(typeof contract)[C]['response']>>;
export type ListedAttempt = Frozen<z.infer<typeof listedAttempt>>;
export type StorageNotice = Frozen<z.infer<typeof storageNotice>>;
