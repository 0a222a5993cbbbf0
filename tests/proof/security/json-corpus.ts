/** Texts that are JSON, nearly, or not at all, by number: each made from a lawful document, spoiled in one way at one place. */
import { exampleAttempt } from '../../../electron/contract/attempt-example';
import { formatAttemptFile } from '../../../electron/contract/attempt-file';
import { DEFAULT_SETTINGS } from '../../../electron/contract/default-settings';
import { random } from '../../../scenarios/kernel/random';
import { LAWFUL_CARD } from './lawful-card';

const DOCUMENTS: readonly string[] = [
  formatAttemptFile(exampleAttempt()).trim(),
  JSON.stringify(DEFAULT_SETTINGS),
  JSON.stringify({ formatVersion: 1, draft: LAWFUL_CARD, logo: null }),
  JSON.stringify([{ at: '2026-01-31T09:30:00.000Z', scene: 's03', rule: 'r1', mode: 'exam', outcome: 'met' }]),
  JSON.stringify({ bounds: { x: 1, y: 2, width: 800, height: 600 }, isMaximized: false, isFullScreen: false }),
];

const KEYS = ['__proto__', 'constructor', 'prototype', '__defineGetter__', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'then', 'length', ''];
const VALUES = ['{"pwned":1}', '{"prototype":{"pwned":1}}', '[{"pwned":1}]', '"x"', 'null'];
const NUMBERS = ['1e400', '-1e400', '-0', 'NaN', 'Infinity', '0x10', '01', '1.', '.5', '1e-400', '9007199254740993', '7'.repeat(10_000), '1e', '--1', '1_000'];
const TEXTS = ['"\\ud800"', '"\\udc00"', '"\ud800"', '"\\u0000"', '"\u0000"', '"\\u2028"', '"\u202etxt"', '"\\"', `"${'x'.repeat(1_000_000)}"`, '"<script>pwned()</script>"', "'x'", '"\\x41"', '"a\nb"'];
const deep = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels);
const DEPTHS = [10, 13, 65, 1_000, 100_000, 1_000_000].flatMap((levels) => [deep(levels, '[', ']'), `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`]);
const OTHERS = ['true', 'false', '[]', '{}', '0', '"x"', 'undefined', '[null]', '{"length":1e9}', '{"0":1,"length":1}'];

/** The text as a whole. */
const WHOLES: readonly ((text: string) => string)[] = [
  (text) => `\ufeff${text}`, (text) => `\ufeff\ufeff${text}`, (text) => `${text}\ufeff`, (text) => `${text}\n${text}`, (text) => `${text},`, (text) => `[${text}]`, (text) => `// x\n${text}`,
  (text) => `/* x */${text}`, (text) => `)]}',\n${text}`, (text) => text.replaceAll('"', "'"), (text) => text.replaceAll(':', '='), (text) => text.slice(0, -1), (text) => text.slice(1),
  (text) => text.slice(0, Math.floor(text.length / 2)), (text) => `${text}\0`, (text) => [...text].join('\0'), (text) => `${' '.repeat(1_000_000)}${text}`, (text) => text + ' '.repeat(1_000_000), (text) => JSON.stringify(text),
  (text) => text.replaceAll('{', '{"__proto__":{"pwned":1},').replaceAll(',}', '}'), (text) => text.replaceAll('"', '\\u0022'), () => '', () => ' ', () => 'null', () => '\0',
];

interface Spoiling {
  readonly key?: string;
  readonly value?: string;
}
const SPOILINGS: readonly Spoiling[] = [...KEYS.flatMap((key) => VALUES.map((value) => ({ key, value }))), ...[...NUMBERS, ...TEXTS, ...DEPTHS, ...OTHERS].map((value) => ({ value }))];

/** Beyond these, noise. */
export const JSON_CRAFTED = DOCUMENTS.length * (SPOILINGS.length + WHOLES.length);

export interface JsonCase {
  readonly text: string;
  readonly from: number;
}

export function jsonCase(number: number): JsonCase {
  const from = (number - 1) % DOCUMENTS.length;
  const document = DOCUMENTS[from] ?? '';
  const at = Math.floor((number - 1) / DOCUMENTS.length);
  const spoiling = SPOILINGS[at];
  if (spoiling !== undefined) return { text: spoiled(document, spoiling, number), from };
  const whole = WHOLES[at - SPOILINGS.length];
  return { text: whole === undefined ? noisy(document, number) : whole(document), from };
}

/** A key more somewhere, or a value in the place of another; a key that is there already comes twice. */
function spoiled(document: string, { key, value = '1' }: Spoiling, number: number): string {
  const dice = random(number);
  if (key !== undefined) {
    const places = [...document.matchAll(/\{(?=")/g)].map(({ index }) => index + 1);
    const at = places.length === 0 ? 1 : dice.pick(places);
    return `${document.slice(0, at)}${JSON.stringify(key)}:${value},${document.slice(at)}`;
  }
  const values = [...document.matchAll(/:(?:"[^"]*"|[\d.]+|true|false|null)/g)];
  if (values.length === 0) return value;
  const { 0: old, index } = dice.pick(values);
  return `${document.slice(0, index)}:${value}${document.slice(index + old.length)}`;
}

const SIGNS = ['{', '}', '[', ']', ',', ':', '"', '\\', '0', '-', 'e', 'n', ' ', '\n', '\0', '\ud800', '"__proto__":', '1e400', 'null', '\\u0000'];

function noisy(document: string, number: number): string {
  const dice = random(number);
  let text = document;
  for (let left = dice.between(1, 6); left > 0; left -= 1) {
    const at = dice.below(text.length + 1);
    text = text.slice(0, at) + dice.pick(SIGNS) + text.slice(at + dice.below(3));
  }
  return text;
}
