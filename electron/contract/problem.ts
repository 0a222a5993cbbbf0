/** One fault in data from outside: where it is and how to mend it, in one line fit for a terminal or a dialog. */
import type { z } from 'zod';

export interface Problem {
  /** Dotted path, e.g. `samples[12].value`; empty for the whole. */
  readonly field: string;
  /** The rest of a sentence that begins with the field: what would be lawful. */
  readonly remedy: string;
}

/** `whole` names the thing when no single field is at fault. */
export function sentence({ field, remedy }: Problem, whole: string): string {
  return `${field === '' ? whole : field} ${remedy}`;
}

type Issue = z.core.$ZodIssue;
const MAX_SHOWN = 60;

/** Field names come from outside too: anything unusual is quoted, escaped and cut. */
export function fieldPath(path: readonly PropertyKey[]): string {
  let shown = '';
  for (const key of path) {
    if (typeof key === 'number') shown += `[${key}]`;
    else if (/^[A-Za-z_][A-Za-z0-9_.-]{0,59}$/.test(String(key))) shown += (shown === '' ? '' : '.') + String(key);
    else shown += `[${JSON.stringify(String(key).slice(0, MAX_SHOWN)).replaceAll('\u007f', '\\u007f')}]`;
  }
  return shown;
}

export function problemAt(path: readonly PropertyKey[], remedy: string): Problem {
  return { field: fieldPath(path), remedy };
}

const ARTICLE: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list [step, channel, value]',
  object: 'an object',
  record: 'an object',
};

const UNIT: Readonly<Record<string, string>> = { string: ' letters long', array: ' entries long' };

function remedyFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = ARTICLE[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `is missing; add ${wanted}` : `must be ${wanted}`;
    }
    case 'too_big':
      return `must be at most ${issue.maximum}${UNIT[issue.origin] ?? ''}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${UNIT[issue.origin] ?? ''}`;
    case 'unrecognized_keys':
      return 'is not part of this format; remove it';
    case 'invalid_value':
      // A schema's own sentence (the channels) beats a list of twenty values.
      return issue.message.startsWith('Invalid')
        ? `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`
        : issue.message;
    case 'invalid_key':
      return 'is not a lawful name for an entry; use letters, digits, dots and hyphens';
    case 'invalid_format':
      return issue.message.startsWith('must') ? issue.message : `must be written as ${issue.format}`;
    default:
      return issue.message.startsWith('Invalid') ? 'is not lawful here' : issue.message;
  }
}

/** The first issue of a failed parse, worded for a person. Parse with `reportInput: true`, or missing reads as wrong. */
export function describeIssue(issues: readonly Issue[]): Problem {
  const issue = issues[0];
  if (issue === undefined) return problemAt([], 'is not lawful');
  const inside = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return problemAt([...issue.path, ...inside], remedyFor(issue));
}
