/** `reigi schema attempt`: what a lawful attempt file looks like, as JSON Schema. */
import { z } from 'zod';
import { attemptFileSchema } from '../contract/attempt';
import type { Command } from './commands';
import { Refusal } from './refusal';

/** Half surrogate pairs are refused by the program alone: few validators know `\\p{Cs}`, and some stumble over it. */
function simplify({ jsonSchema }: { readonly jsonSchema: { pattern?: string | undefined } }): void {
  if (jsonSchema.pattern !== undefined) jsonSchema.pattern = jsonSchema.pattern.replace('\\p{Cs}', '');
}

export const schema: Command = {
  // The answer is JSON either way; whoever always writes --json is not turned away.
  options: { json: 'flag' },
  mostOperands: 1,
  run(words, io) {
    if (words.operands[0] !== 'attempt') throw new Refusal('name the schema: `reigi schema attempt`');
    io.out(`${JSON.stringify(z.toJSONSchema(attemptFileSchema, { io: 'input', override: simplify }))}\n`);
  },
};
