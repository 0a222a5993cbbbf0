/** The words after a command: what it works on, and its options. Whatever it does not know is refused by name. */
import { Refusal, shown } from './refusal';

/** flag: stands alone; value: takes the next word, or what follows `=`. */
export type OptionKinds = Readonly<Record<string, 'flag' | 'value'>>;

export interface Words {
  readonly operands: readonly string[];
  has(flag: string): boolean;
  value(option: string): string | undefined;
}

export function readWords(words: readonly string[], kinds: OptionKinds, mostOperands: number): Words {
  const operands: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      operands.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals === -1 ? word.slice(2) : word.slice(2, equals);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw new Refusal(`${shown(`--${name}`)} is not an option here; options: ${listed(kinds)}`);
    if (options.has(name)) throw new Refusal(`--${name} is given twice; give it once`);
    if (kind === 'flag' && equals !== -1) throw new Refusal(`--${name} takes no value; write it alone`);
    if (kind === 'flag') options.set(name, '');
    else if (equals !== -1) options.set(name, word.slice(equals + 1));
    else options.set(name, following(words, (at += 1), name));
  }
  const extra = operands[mostOperands];
  if (extra !== undefined) throw new Refusal(`${shown(extra)} is one word too many; see --help`);
  return { operands, has: (flag) => options.has(flag), value: (option) => options.get(option) };
}

function following(words: readonly string[], at: number, name: string): string {
  const word = words[at];
  if (word === undefined || word.startsWith('--')) throw new Refusal(`--${name} needs a value after it`);
  return word;
}

function listed(kinds: OptionKinds): string {
  return ['help', ...Object.keys(kinds)].map((name) => `--${name}`).join(', ');
}

/** The value of an option that may be one of a few words. */
export function oneOf<T extends string>(words: Words, option: string, choices: readonly T[]): T | undefined {
  const value = words.value(option);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Refusal(`--${option} must be ${choices.join(', ')}; not ${shown(value)}`);
  return found;
}
