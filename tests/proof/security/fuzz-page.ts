/** Makes calls by number through the real bridge, and judges what comes back. Runs in the page. */
import { callOf, valueOf } from './fuzz-values';

export interface Came {
  readonly number: number;
  /** `unsendable`: the bridge itself did not take it. */
  readonly how: 'answered' | 'refused' | 'unsendable';
  readonly ms: number;
  readonly fault: string | undefined;
}

const PATIENCE_MS = 20_000;
/** Those that a call of the app's own page, by a name that exists, may end with. `internal` would be an error that nobody foresaw. */
const CODES = ['bad-request', 'not-found', 'out-of-order', 'refused', 'storage-failed', 'invalid-file', 'print-failed'];
const NO_ANSWER = Symbol('no answer');

/** What is wrong with a refusal: it must be plain words in a plain object, and tell nothing of our insides. */
function faultOf(failure: unknown): string | undefined {
  if (failure === NO_ANSWER) return 'no answer';
  if (typeof failure !== 'object' || failure === null || Object.getPrototypeOf(failure) !== Object.prototype) return `refused by ${String(failure)}`;
  const { code, message, field, ...more } = failure as Record<string, unknown>;
  if (typeof code !== 'string' || !CODES.includes(code)) return `refused as ${String(code)}: ${String(message)}`;
  if (Object.keys(more).length > 0 || (field !== undefined && typeof field !== 'string')) return `the refusal has ${Object.keys(more).join(', ') || 'a strange field'}`;
  if (typeof message !== 'string' || message === '' || message.length > 2_000) return `the refusal says ${String(message).slice(0, 80)}`;
  return /\n\s+at |node_modules|out\/main|\/tmp\/reigi|SQLITE/.test(message) ? `the refusal tells of our insides: ${message.slice(0, 200)}` : undefined;
}

async function one(number: number): Promise<Came> {
  const { reigi } = window as unknown as { reigi: { call(name: string, value: unknown): Promise<unknown> } };
  const [name, value] = [callOf(number), valueOf(number)];
  const began = performance.now();
  const told = (how: Came['how'], fault?: string): Came => ({ number, how, ms: performance.now() - began, fault: fault === undefined ? undefined : `${number}, ${name}: ${fault}` });
  let pending: Promise<unknown>;
  try {
    pending = reigi.call(name, value);
  } catch (error) {
    return told('unsendable', error instanceof Error ? undefined : `the bridge threw ${String(error)}`);
  }
  let limit: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, bad) => (limit = setTimeout(bad, PATIENCE_MS, NO_ANSWER)));
  try {
    await Promise.race([pending, late]);
    return told('answered');
  } catch (failure) {
    return told('refused', faultOf(failure));
  } finally {
    clearTimeout(limit);
  }
}

export async function live(numbers: readonly number[]): Promise<readonly Came[]> {
  const all: Came[] = [];
  for (const number of numbers) all.push(await one(number));
  return all;
}
