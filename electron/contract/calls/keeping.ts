/** Backups, everything as one file, and what the page makes for paper or for a folder. */
import { z } from 'zod';
import { importedSchema } from '../archive';
import { CARD_FILES, cardDraftSchema, isLogo, MAX_CARD_FILE_BYTES } from '../card';
import { MAX_CSV_LETTERS, MAX_LOGO_BYTES, MAX_LOGO_SIDE } from '../limits';
import { text } from '../words';
import { byId, bytes, fileName, nothing } from './shapes';

export const keepingCalls = {
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
} as const;
