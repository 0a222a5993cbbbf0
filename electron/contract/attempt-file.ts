/** Between the text of an attempt file and the kernel's `Attempt`. Pure: shared by the app and the command line. */
import type { Attempt } from '../../scenarios/kernel/attempt';
import type { Observation } from '../../scenarios/kernel/observation';
import { ATTEMPT_FORMAT, ATTEMPT_FORMAT_VERSION, attemptFileSchema, type AttemptFile } from './attempt';
import { fromBase64, toBase64 } from './base64';
import { MAX_ATTEMPT_FILE_BYTES, MAX_JSON_DEPTH, MAX_OBSERVATIONS, MAX_SAMPLES, MAX_TRACK_BYTES } from './limits';
import { describeIssue, problemAt, sentence, type Problem } from './problem';
import { findShapeProblem } from './shape-guard';

export type ParsedAttempt =
  | { readonly ok: true; readonly attempt: Attempt; readonly recorded: AttemptFile['recorded'] }
  | { readonly ok: false; readonly field: string; readonly message: string };

const SHAPE = {
  depth: MAX_JSON_DEPTH,
  // A sample is 4 values; an observation as the kernel makes them is at most about 25.
  values: MAX_SAMPLES * 4 + MAX_OBSERVATIONS * 30,
  length: Math.ceil(MAX_TRACK_BYTES / 3) * 4,
};

function refuse(problem: Problem): ParsedAttempt {
  return { ok: false, field: problem.field, message: sentence(problem, 'The file') };
}

/** Says first what kind of file it is, because every other fault would only be a consequence of that. */
function findFormatProblem(value: unknown): Problem | undefined {
  const { format, formatVersion } = (value ?? {}) as { format?: unknown; formatVersion?: unknown };
  if (format !== ATTEMPT_FORMAT) return problemAt(['format'], `must be "${ATTEMPT_FORMAT}"; this is not an attempt of Reigi`);
  if (formatVersion !== ATTEMPT_FORMAT_VERSION) {
    return problemAt(
      ['formatVersion'],
      `must be ${ATTEMPT_FORMAT_VERSION}; this file comes from another version of Reigi, export it again from there`,
    );
  }
  return undefined;
}

/**
 * Reads the text of an attempt file, however hostile. Never throws; the message is one line, names the field and says
 * how to mend it.
 */
export function parseAttemptFile(content: string): ParsedAttempt {
  if (content.length > MAX_ATTEMPT_FILE_BYTES) {
    return refuse(problemAt([], `is too large; at most ${MAX_ATTEMPT_FILE_BYTES / 1024 / 1024} MB are read`));
  }
  let value: unknown;
  try {
    value = JSON.parse(content.startsWith('\ufeff') ? content.slice(1) : content);
  } catch {
    // The engine's own words quote the file and differ between versions; the place is what nobody needs here.
    return refuse(problemAt([], 'is not JSON; it may be cut off or edited by hand'));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(problemAt([], 'must hold one JSON object'));
  }
  const problem = findFormatProblem(value) ?? findShapeProblem(value, SHAPE);
  if (problem !== undefined) return refuse(problem);
  const parsed = attemptFileSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return refuse(describeIssue(parsed.error.issues));
  return { ok: true, attempt: toAttempt(parsed.data), recorded: parsed.data.recorded };
}

/** `file` has passed the schema. */
function toAttempt(file: AttemptFile): Attempt {
  return {
    header: file.header,
    samples: file.samples.map(([step, channel, value]) => ({ step, channel, value })),
    // The schema checks scalars; which of them each type of fact has is known to the scenarios' types alone.
    observations: file.observations as unknown as readonly Observation[],
    track: fromBase64(file.track) ?? new Uint8Array(0),
  };
}

/** The same attempt always makes the same text, ended by a line break. */
export function formatAttemptFile(attempt: Attempt, recorded?: AttemptFile['recorded']): string {
  const file = {
    format: ATTEMPT_FORMAT,
    formatVersion: ATTEMPT_FORMAT_VERSION,
    header: attempt.header,
    samples: attempt.samples.map(({ step, channel, value }) => [step, channel, value]),
    observations: attempt.observations,
    track: toBase64(attempt.track),
    ...(recorded === undefined ? {} : { recorded }),
  };
  return `${JSON.stringify(file)}\n`;
}
