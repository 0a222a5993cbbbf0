/** The small schemas that every message and file is made of. */
import { z } from 'zod';
import { MAX_INTEGER, MAX_RECORD_ENTRIES, MAX_TEXT } from './limits';

// Control characters would break one-line error messages and screens; half a surrogate pair cannot be written as UTF-8.
// oxlint-disable-next-line no-control-regex
const PRINTABLE = /^[^\u0000-\u001f\u007f\p{Cs}]*$/u;

/** Text on one line, at most `max` UTF-16 units. */
export function text(max: number = MAX_TEXT) {
  return z.string().max(max).regex(PRINTABLE, { error: 'must be printable text on one line' });
}

/** A name used by programs: `s03`, `hand.left.grip`, `meishi.present.two-hands`. */
export const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9._:-]{0,79}$/, {
    error: 'must be a name of at most 80 letters, digits, dots and hyphens that begins with a letter',
  });

export const integer = z.int().min(-MAX_INTEGER).max(MAX_INTEGER);
export const step = z.int().min(0).max(MAX_INTEGER);
export const version = z.int().min(1).max(MAX_INTEGER);

/** Lower case only, so that one attempt has exactly one spelling of its id. */
export const attemptId = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: 'must be a UUID in lower-case letters' })
  .meta({ format: 'uuid' });

/** A short dictionary with program names as keys. */
export function dictionary<V extends z.ZodType>(value: V) {
  return z.record(name, value).refine((entries) => Object.keys(entries).length <= MAX_RECORD_ENTRIES, {
    error: `must have at most ${MAX_RECORD_ENTRIES} entries`,
  });
}
