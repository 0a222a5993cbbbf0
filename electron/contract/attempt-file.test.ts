import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attemptFileSchema } from './attempt';
import { exampleAttempt } from './attempt-example';
import { formatAttemptFile, parseAttemptFile } from './attempt-file';
import { MAX_ATTEMPT_FILE_BYTES, MAX_SAMPLES } from './limits';

type Json = Record<string, unknown>;
const lawful = formatAttemptFile(exampleAttempt());

/** The lawful file with one change, as text. */
function changed(change: (file: Json & { header: Json & { card: Json } }) => void): string {
  const file = JSON.parse(lawful) as Json & { header: Json & { card: Json } };
  change(file);
  return JSON.stringify(file);
}
function replaced(from: string, to: string): string {
  expect(lawful).toContain(from);
  return lawful.replace(from, to);
}

describe('an attempt file', () => {
  it('comes back as the attempt that was written', () => {
    const parsed = parseAttemptFile(lawful);
    expect(parsed).toEqual({ ok: true, attempt: exampleAttempt(), recorded: undefined });
  });

  it('is the same text each time it is written', () => {
    expect(formatAttemptFile(exampleAttempt())).toBe(lawful);
    expect(lawful.split('\n')).toHaveLength(2);
  });

  it('keeps what the app recorded about it', () => {
    const recorded = {
      started: '2026-01-02T03:04:05.678Z',
      steps: 36,
      summary: { total: 87.5, grade: 'A' as const, critical: [], pack: 'guide-strict', ended: 'finished' },
    };
    expect(parseAttemptFile(formatAttemptFile(exampleAttempt(), recorded))).toMatchObject({ ok: true, recorded });
  });

  it('may begin with a byte order mark, as editors on Windows write it', () => {
    expect(parseAttemptFile(`\ufeff${lawful}`).ok).toBe(true);
  });

  it('has a JSON Schema', () => {
    const schema = z.toJSONSchema(attemptFileSchema);
    expect(schema.required).toEqual(['format', 'formatVersion', 'header', 'samples', 'observations', 'track']);
    expect(JSON.stringify(schema)).toContain('"hand.left.grip"');
  });
});

const hostile: readonly (readonly [string, () => string, string])[] = [
  ['an empty file', () => '', ''],
  ['no JSON', () => 'hello', ''],
  ['a cut file', () => lawful.slice(0, 400), ''],
  ['a list', () => '[]', ''],
  ['null', () => 'null', ''],
  ['another format', () => changed((file) => (file['format'] = 'other')), 'format'],
  ['a later version', () => changed((file) => (file['formatVersion'] = 2)), 'formatVersion'],
  ['a version as text', () => changed((file) => (file['formatVersion'] = '1')), 'formatVersion'],
  ['an unknown field', () => changed((file) => (file['score'] = 100)), 'score'],
  ['an unknown header field', () => changed((file) => (file.header['admin'] = true)), 'header.admin'],
  ['a missing header', () => changed((file) => Reflect.deleteProperty(file, 'header')), 'header'],
  ['a missing seed', () => changed((file) => Reflect.deleteProperty(file.header, 'seed')), 'header.seed'],
  ['a broken seed', () => changed((file) => (file.header['seed'] = 1.5)), 'header.seed'],
  ['a negative seed', () => changed((file) => (file.header['seed'] = -1)), 'header.seed'],
  ['a huge seed', () => replaced('4000000000', '1e999'), 'header.seed'],
  ['an unsafe seed', () => replaced('4000000000', '9007199254740993'), 'header.seed'],
  ['a path as id', () => changed((file) => (file.header['id'] = '../../etc/passwd')), 'header.id'],
  ['an unknown mode', () => changed((file) => (file.header['mode'] = 'god')), 'header.mode'],
  ['a path as scene', () => changed((file) => (file.header['scene'] = '../s03')), 'header.scene'],
  ['a long text on the card', () => changed((file) => (file.header.card['phone'] = '0'.repeat(81))), 'header.card.phone'],
  ['a line break on the card', () => changed((file) => (file.header.card['phone'] = '1\n2')), 'header.card.phone'],
  ['half a letter on the card', () => replaced('03-0000-0000', '\\ud800'), 'header.card.phone'],
  ['a prototype', () => replaced('"carry":{', '"carry":{"__proto__":{"polluted":1},'), 'header.carry.__proto__'],
  ['a constructor', () => replaced('"assists":{', '"assists":{"constructor":1,'), 'header.assists.constructor'],
  ['a strange name', () => replaced('"assists":{', '"assists":{"a\\nb":1,'), 'header.assists["a\\nb"]'],
  ['deep nesting', () => replaced('"carry":{', `"carry":{"x":${'['.repeat(5_000)}${']'.repeat(5_000)},`), `header.carry.x${'[0]'.repeat(9)}`],
  ['a start of no kind', () => changed((file) => (file.header['start'] = { step: 3 })), 'header.start'],
  ['an unknown channel', () => replaced('hands.side', 'hands.magic'), 'samples[0][1]'],
  ['a word on a number channel', () => changed((file) => (file['samples'] = [[1, 'hands.side', 'x']])), 'samples[0]'],
  ['a fraction on a channel', () => changed((file) => (file['samples'] = [[1, 'hands.side', 0.5]])), 'samples[0][2]'],
  ['a huge value', () => changed((file) => (file['samples'] = [[1, 'hands.side', 1e12]])), 'samples[0][2]'],
  ['a negative step', () => changed((file) => (file['samples'] = [[-1, 'hands.side', 1]])), 'samples[0][0]'],
  ['a short row', () => changed((file) => (file['samples'] = [[1, 'hands.side']])), 'samples[0]'],
  ['a long row', () => changed((file) => (file['samples'] = [[1, 'hands.side', 1, 1]])), 'samples[0]'],
  ['steps that go back', () => changed((file) => (file['samples'] = [[2, 'hands.side', 1], [1, 'hands.side', 1]])), 'samples'],
  ['an object as fact', () => changed((file) => (file['observations'] = [{ step: 1, type: 'a', by: 'b', c: {} }])), 'observations[0].c'],
  ['a fact without type', () => changed((file) => (file['observations'] = [{ step: 1, by: 'b' }])), 'observations[0].type'],
  ['facts that go back', () => changed((file) => (file['observations'] = [2, 1].map((step) => ({ step, type: 'a', by: 'b' })))), 'observations'],
  ['a track of no base64', () => changed((file) => (file['track'] = '???')), 'track'],
  ['a false score', () => changed((file) => (file['recorded'] = { started: 'today', steps: 1, summary: null })), 'recorded.started'],
];

describe('a hostile file is refused in one line that names the field:', () => {
  it.each(hostile)('%s', (_, make, field) => {
    const parsed = parseAttemptFile(make());
    expect(parsed).toMatchObject({ ok: false, field });
    const { message } = parsed as { message: string };
    expect(message).toContain(field === '' ? 'The file' : field);
    expect(message).not.toMatch(/[\n\r]/);
    expect(message.length).toBeLessThan(200);
    expect(message).not.toMatch(/undefined|Invalid input|\[object/);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('too many samples, before the schema looks at them', () => {
    const row = '[1,"hands.side",1],'.repeat(MAX_SAMPLES * 3).slice(0, -1);
    const parsed = parseAttemptFile(replaced('"samples":[', `"samples":[${row},`));
    expect(parsed.ok).toBe(false);
  });

  it('a file that is too large', () => {
    expect(parseAttemptFile(' '.repeat(MAX_ATTEMPT_FILE_BYTES + 1))).toMatchObject({ ok: false, field: '' });
  });
});
