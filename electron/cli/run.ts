/** One call of `reigi`: finds the command, runs it, and says how it went. */
import { COMMANDS } from './commands';
import type { Io } from './io';
import { Refusal, shown } from './refusal';
import { readWords } from './words';

const DONE = 0;
const REFUSED = 2;

/** The exit code. Only faults of our own throw. */
export async function runReigi([name, ...words]: readonly string[], io: Io): Promise<number> {
  try {
    await answer(name, words, io);
    return DONE;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.note(`reigi: ${error.message}`);
    return REFUSED;
  }
}

async function answer(name: string | undefined, words: readonly string[], io: Io): Promise<void> {
  const names = COMMANDS.map((command) => command.name).join(', ');
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(help());
    return;
  }
  if (name === undefined) throw new Refusal(`give a command: ${names}; or --help`);
  const entry = COMMANDS.find((one) => one.name === name);
  if (entry === undefined) throw new Refusal(`${shown(name)} is not a command; commands: ${names}`);
  if (words.includes('--help') || words.includes('-h')) {
    io.out(`reigi ${entry.usage}\n  ${entry.about}\n`);
    return;
  }
  const command = await entry.load();
  await command.run(readWords(words, command.options, command.mostOperands), io);
}

function help(): string {
  const lines = COMMANDS.flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]);
  return `reigi: Japanese business etiquette without a screen\n\n${lines.join('\n')}\n`;
}
