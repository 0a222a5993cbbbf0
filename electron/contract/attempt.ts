/** The schema of an attempt: what the app stores, exports and imports, and what `reigi` reads and writes. */
import { z } from 'zod';
import { CHANNELS, isChannel, type Channel } from '../../scenarios/kernel/channels';
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import { fromBase64 } from './base64';
import type { Frozen } from './frozen';
import { MAX_INTEGER, MAX_OBSERVATIONS, MAX_SAMPLES, MAX_SEED, MAX_TRACK_BYTES } from './limits';
import { attemptId, dictionary, integer, name, step, text, version } from './words';

export const ATTEMPT_FORMAT = 'reigi-attempt';
export const ATTEMPT_FORMAT_VERSION = 1;

const bilingual = z.strictObject({ ja: text(), en: text() });
const readable = z.strictObject({ ja: text(), en: text(), kana: text() });

const cardSchema = z.strictObject({
  id: name,
  layout: z.enum(['two-sided', 'front-bilingual']).exactOptional(),
  typeface: z.enum(['mincho', 'gothic']).exactOptional(),
  logo: z.string().regex(/^([0-9a-f]{16})?$/, { error: 'must be a fingerprint of 16 hex digits, or empty' }).exactOptional(),
  company: readable,
  department: readable,
  title: bilingual,
  name: readable.extend({ family: text(), familyKana: text(), familyEn: text() }),
  address: bilingual,
  phone: text(),
  mail: text(),
});

const finite = z.number().min(-MAX_INTEGER).max(MAX_INTEGER);
const fact = z.union([finite, text()], { error: 'must be a number within +-10000000 or a text of at most 80 letters' });

export const modeSchema = z.enum(['learn', 'practice', 'exam']);

export const attemptHeaderSchema: z.ZodType<AttemptHeader> = z.strictObject({
  id: attemptId,
  learner: text(),
  scene: name,
  sceneVersion: version,
  rulebookVersion: version,
  pack: name,
  mode: modeSchema,
  assists: dictionary(finite),
  seed: z.int().min(0).max(MAX_SEED),
  variation: dictionary(fact),
  card: cardSchema,
  bodies: dictionary(text()),
  metricsVersion: version,
  device: z.strictObject({
    kind: z.enum(['mouse-keyboard', 'keyboard', 'gamepad', 'twin', 'script']),
    bindings: dictionary(z.array(text()).max(16)),
  }),
  start: z.union([z.strictObject({ beat: name }), z.strictObject({ from: attemptId, step })], {
    error: 'must be {"beat": name} or {"from": attempt id, "step": whole number}',
  }),
  carry: dictionary(fact),
});

const channel = z.enum(Object.keys(CHANNELS).filter(isChannel) as [Channel, ...Channel[]], {
  error: 'is not a channel; see `reigi schema attempt` for the list',
});
const sampleValue = z.union([integer, text()], { error: 'must be a whole number within +-10000000 or a text of at most 80 letters' });

function fitsChannel(name: Channel, value: number | string): boolean {
  return typeof value === (CHANNELS[name].kind === 'int' ? 'number' : 'string');
}
const MISFIT = { error: 'has a value of the wrong kind for its channel; give a whole number or a word' };

/** One entry of the channel log, as it travels between processes. */
export const sampleSchema = z
  .strictObject({ step, channel, value: sampleValue })
  .refine((sample) => fitsChannel(sample.channel, sample.value), MISFIT);

/** The same entry as a file spells it, a third of the size: `[step, channel, value]`. */
const sampleRow = z.tuple([step, channel, sampleValue]).refine(([, name, value]) => fitsChannel(name, value), MISFIT);

/** A recorded fact: scalars only. Which facts a type carries is the scenarios' affair. */
export const observationSchema = z
  .object({ step, type: name, by: name })
  .catchall(
    z.union([integer, text(200), z.boolean()], { error: 'must be a whole number within +-10000000, a short text, true or false' }),
  );

export function hasOrderedSteps(entries: readonly { readonly step: number }[]): boolean {
  return entries.every((entry, index) => index === 0 || entry.step >= (entries[index - 1]?.step ?? 0));
}
const UNORDERED = { error: 'must be in order of their steps' };

/** What a finished attempt was worth when it ended; a debrief always judges anew. */
export const summarySchema = z.strictObject({
  total: z.number().min(0).max(100),
  grade: z.enum(['S', 'A', 'B', 'C', 'D']),
  /** Ids of the critical rules that were missed. */
  critical: z.array(name).max(200),
  pack: name,
  /** How it ended, in the scene's own word (`finished`, `left` ...). */
  ended: text(40),
});

export const attemptFileSchema = z.strictObject({
  format: z.literal(ATTEMPT_FORMAT),
  formatVersion: z.literal(ATTEMPT_FORMAT_VERSION),
  header: attemptHeaderSchema,
  samples: z
    .array(sampleRow)
    .max(MAX_SAMPLES)
    .refine((rows) => rows.every((row, index) => index === 0 || row[0] >= (rows[index - 1]?.[0] ?? 0)), UNORDERED),
  observations: z.array(observationSchema).max(MAX_OBSERVATIONS).refine(hasOrderedSteps, UNORDERED),
  track: z
    .string()
    .max(Math.ceil(MAX_TRACK_BYTES / 3) * 4)
    .refine((value) => fromBase64(value) !== undefined, { error: 'must be base64' })
    .meta({ contentEncoding: 'base64' }),
  /** Only in files that the app exported: when it was played (UTC), how far, and the score it had. */
  recorded: z
    .strictObject({ started: z.iso.datetime({ error: 'must be a UTC time such as 2026-01-31T09:30:00.000Z' }), steps: step, summary: summarySchema.nullable() })
    .optional(),
});

export type AttemptFile = Frozen<z.infer<typeof attemptFileSchema>>;
export type AttemptSummary = Frozen<z.infer<typeof summarySchema>>;
