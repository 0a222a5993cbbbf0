/** JSON from outside through every door that takes some: nothing reaches a prototype, nothing unlawful comes in, nobody falls over. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { parseAttemptFile } from '../../../electron/contract/attempt-file';
import { cardDraftSchema } from '../../../electron/contract/card';
import { recallSchema } from '../../../electron/contract/recall';
import { repairSettings, settingsSchema } from '../../../electron/contract/settings';
import { parseCard } from '../../../electron/main/card-file';
import { readPlace } from '../../../electron/main/window-place';
import type { Outcome } from '../target';
import { jsonCase } from './json-corpus';
import { Tally } from './tally';

/** What came in, or undefined when it was refused. Throws when the door itself fell over. */
type Door = (text: string, folder: string) => unknown;

/** As its callers do: whatever cannot be read is refused by an error of a known kind. */
function orRefused(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

const DOORS: Readonly<Record<string, Door>> = {
  attempt(text) {
    const parsed = parseAttemptFile(text);
    if (parsed.ok) return parsed.attempt;
    if (/[\n\r]/.test(parsed.message)) throw new Error(`the refusal has several lines: ${parsed.message}`);
    return undefined;
  },
  settings: (text) => orRefused(() => settingsSchema.parse(repairSettings(JSON.parse(text)))),
  card: (text) => orRefused(() => {
    const card = parseCard(text);
    return { ...card, draft: cardDraftSchema.parse(card.draft) };
  }),
  memory: (text) => orRefused(() => z.array(recallSchema).parse(JSON.parse(text))),
  window(text, folder) {
    writeFileSync(join(folder, 'window.json'), text);
    return readPlace(folder);
  },
};

const PROTOTYPES = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype, String: String.prototype, Number: Number.prototype };
const names = (): string => JSON.stringify(Object.entries(PROTOTYPES).map(([kind, one]) => [kind, Reflect.ownKeys(one).map(String)]));

/** What came in is plain through and through. */
function foreignPart(root: unknown): string | undefined {
  const open: unknown[] = [root];
  for (let at = open.pop(); open.length > 0 || at !== undefined; at = open.pop()) {
    if (typeof at !== 'object' || at === null || at instanceof Uint8Array) continue;
    const prototype: unknown = Object.getPrototypeOf(at);
    if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return 'something with a prototype of its own came in';
    if ('pwned' in at) return 'a value from outside came in under a name that nobody knows';
    for (const key of Object.keys(at)) if (['__proto__', 'constructor', 'prototype'].includes(key)) return `the name ${key} came in`;
    open.push(...Object.values(at));
  }
  return undefined;
}

export async function proveJson(from: number, to: number): Promise<Outcome> {
  const tally = new Tally();
  const before = names();
  const folder = mkdtempSync(join(tmpdir(), 'reigi-json-'));
  try {
    for (let number = from; number <= to; number += 1) tally.judge(throughAll(number, folder, tally));
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (names() !== before) tally.fail('a prototype has other names than before');
  return tally.outcome();
}

function throughAll(number: number, folder: string, tally: Tally): string | undefined {
  const { text } = jsonCase(number);
  for (const [name, door] of Object.entries(DOORS)) {
    const began = performance.now();
    let taken: unknown;
    try {
      taken = door(text, folder);
    } catch (error) {
      return `${number} at ${name}: ${String(error).slice(0, 200)}`;
    }
    tally.peak('ms', Math.round(performance.now() - began));
    tally.count(taken === undefined ? 'refused' : 'taken');
    const foreign = foreignPart(taken);
    if (foreign !== undefined) return `${number} at ${name}: ${foreign}`;
  }
  return undefined;
}
