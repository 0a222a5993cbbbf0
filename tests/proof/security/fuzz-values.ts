/** Values that a page could hand to a call, by number: lawful requests spoiled at one or two places, and things that are no request at all. Runs in the page. */
import { CALL_NAMES, type CallName } from '../../../electron/contract/call-names';
import { random, type Random } from '../../../scenarios/kernel/random';
import { LAWFUL_REQUESTS } from './lawful-requests';

type Entries = Record<string, unknown>;

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'then', 'length', 'id', 'name', 'header', 'path', '', '0', '-1', '\0', '\ud800', 'x'.repeat(1_000), '礼'];
const NUMBERS = [0, -0, -1, 1, 0.5, 1e-9, 255, 256, 10_000_001, -10_000_001, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53, Number.MAX_VALUE, Number.MIN_VALUE, NaN, Infinity, -Infinity];
const TEXTS = [
  '', ' ', '\0', '\n', '\ud800', '\udc00x', '\u202e', '\ufeff', 'null', 'undefined', '[object Object]', '__proto__', '../../etc/passwd', '/etc/passwd', '..\\..\\x', 'C:\\x', 'CON', 'a/b', '.', '..', '~', '%00', '%2e%2e/', "'; DROP TABLE attempts; --", '" OR 1=1',
  '$(touch /tmp/x)', '`x`', '{{7*7}}', '<script>pwned()</script>', 'javascript:pwned()', 'file:///etc/passwd', 'https://evil.example/', 'http://127.0.0.1/', 'https://user:word@host/', 's03', 'S03', '00000000-0000-4000-8000-000000000000', '2026-13-31T25:00:00Z', '礼'.repeat(81),
  'e\u0301'.repeat(41), '🎴'.repeat(41), 'x'.repeat(81), 'x'.repeat(20_001),
];
const BYTES = [0, 1, 24, 4_096, 256_001];

/** What is put in the place of something. */
function strange(dice: Random, depth = 0): unknown {
  switch (dice.below(depth > 3 ? 8 : 14)) {
    case 0: case 1: return dice.pick(NUMBERS);
    case 2: case 3: return dice.pick(TEXTS);
    case 4: return [null, undefined, true, false][dice.below(4)];
    case 5: return bytes(dice);
    case 6: return foreign(dice);
    case 7: return dice.pick([[], {}]);
    case 8: case 9: return Array.from({ length: dice.below(6) }, () => strange(dice, depth + 1));
    case 10: case 11: return object(dice, depth);
    case 12: return deep(dice);
    default: return large(dice);
  }
}

function object(dice: Random, depth: number): Entries {
  const made: Entries = dice.below(8) === 0 ? (Object.create(null) as Entries) : {};
  for (let left = dice.below(5); left > 0; left -= 1) put(made, dice.pick(KEYS), strange(dice, depth + 1));
  return made;
}

/** As an own entry, whatever its name; only the length of a list takes no strange value. */
function put(target: object, key: string, value: unknown): void {
  if (!Array.isArray(target) || key !== 'length') Reflect.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function bytes(dice: Random): unknown {
  const length = dice.pick(BYTES);
  return dice.pick([
    () => new Uint8Array(length), () => new Uint8Array(length).fill(255), () => new ArrayBuffer(length), () => new Uint8ClampedArray(length), () => new Int16Array(length), () => new Float64Array(length), () => new BigInt64Array(8), () => new DataView(new ArrayBuffer(length)),
    () => new Uint8Array(new ArrayBuffer(length + 8), 8), () => new Blob(['x']),
  ])();
}

/** Neither plain data nor, some of it, anything that can be sent. */
function foreign(dice: Random): unknown {
  return dice.pick<() => unknown>([
    () => new Date(0), () => new Date(NaN), () => new Map([['id', 1]]), () => new Set([1]), () => /x/g, () => new Error('x'), () => 10n, () => Object(1) as unknown, () => Object('x') as unknown, () => Symbol('x'), () => () => 1, () => Promise.resolve(1), () => new WeakMap(),
    () => document.body, () => window, () => new Proxy({}, {}), () => new (class Own { readonly id = 1; })(), () => ({ toJSON: () => ({}) }), () => ({ get id(): never { throw new Error('looked at'); } }), () => new Event('x'), () => new MessageChannel().port1, () => new ImageData(1, 1),
  ])();
}

/** Also such as go round in a circle. */
function deep(dice: Random): unknown {
  const levels = dice.pick([13, 70, 900, 3_000]);
  const isList = dice.below(2) === 0;
  let made: unknown = isList ? [] : {};
  const heart = made;
  for (let level = 0; level < levels; level += 1) made = isList ? [made] : { a: made };
  if (dice.below(4) === 0) put(heart as object, '0', made);
  return made;
}

function large(dice: Random): unknown {
  // Seldom, for these cost a hundred times what others do.
  const isHuge = dice.below(20) === 0;
  return dice.pick<() => unknown>([
    () => 'x'.repeat(isHuge ? 4_000_001 : 100_000), () => Array.from({ length: isHuge ? 200_001 : 5_000 }, () => 0), () => Object.fromEntries(Array.from({ length: isHuge ? 50_000 : 500 }, (_, at) => [`k${at}`, at])), () => new Uint8Array(isHuge ? 4_000_001 : 100_000),
    () => Object.assign([], { length: isHuge ? 300_000 : 1_000 }), () => Object.assign([1], { more: 1 }),
  ])();
}

/** All places below `value`, each by what holds it and by its name; not the endless ones that an earlier spoiling made. */
function places(value: unknown, found: (readonly [Entries, string])[] = [], depth = 0): (readonly [Entries, string])[] {
  if (typeof value !== 'object' || value === null || !isPlain(value) || depth > 8) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Entries, key]);
    places(Object.getOwnPropertyDescriptor(value, key)?.value, found, depth + 1);
  }
  return found;
}

const isPlain = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

function spoiled(lawful: unknown, dice: Random): unknown {
  const made = structuredClone(lawful);
  for (let left = dice.between(1, 2); left > 0; left -= 1) {
    const all = places(made);
    const [holder, key] = all.length === 0 ? [made as Entries, 'x'] : dice.pick(all);
    const was: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
    switch (dice.below(8)) {
      case 0: Reflect.deleteProperty(holder, key); break;
      case 1: put(holder, dice.pick(KEYS), strange(dice)); break;
      case 2: put(holder, key, [was, was]); break;
      case 3: put(holder, key, { [key]: was }); break;
      case 4: put(holder, key, typeof was === 'number' ? dice.pick(NUMBERS) : dice.pick(TEXTS)); break;
      default: put(holder, key, strange(dice));
    }
  }
  return made;
}

/** Case `number`: which call it is, and what it is given. All calls in turn. */
export const callOf = (number: number): CallName => CALL_NAMES[(number - 1) % CALL_NAMES.length] ?? 'app.info';

export function valueOf(number: number): unknown {
  const dice = random(number);
  const lawful = LAWFUL_REQUESTS[callOf(number)];
  switch (dice.below(6)) {
    case 0: return strange(dice);
    // What one call takes, given to another.
    case 1: return LAWFUL_REQUESTS[dice.pick(CALL_NAMES)];
    default: return spoiled(lawful, dice);
  }
}
