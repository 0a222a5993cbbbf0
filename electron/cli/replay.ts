/** `reigi replay`: what is observed when an attempt is lived again. */
import type { Command } from './commands';
import { readAttempt } from './read-attempt';
import { relive } from './relive';

export const replay: Command = {
  options: { json: 'flag' },
  mostOperands: 1,
  async run(words, io) {
    const { observations, hash } = relive(await readAttempt(words.operands[0], io), io);
    if (words.has('json')) io.out(`${JSON.stringify({ observations, hash })}\n`);
    else io.out(`${observations.map((one) => `${String(one.step).padStart(6)}  ${told(one)}\n`).join('')}hash ${hash}\n`);
  },
};

function told(observation: Readonly<Record<string, unknown>> | object): string {
  const { step: _, type, by, ...rest } = observation as Record<string, unknown>;
  return [type, by, ...Object.entries(rest).map(([name, value]) => `${name}=${String(value)}`)].join(' ');
}
