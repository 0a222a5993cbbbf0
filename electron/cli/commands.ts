/** Every command of `reigi`. Each is loaded only when it is called, because most need a small part of the core. */
import type { Io } from './io';
import type { OptionKinds, Words } from './words';

export interface Command {
  readonly options: OptionKinds;
  /** How many words beside its options it takes at most. */
  readonly mostOperands: number;
  run(words: Words, io: Io): void | Promise<void>;
}

interface Entry {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  load(): Promise<Command>;
}

export const COMMANDS: readonly Entry[] = [
  {
    name: 'scenarios', usage: 'scenarios [--json] [--lang en|ja|fr]', about: 'the scenes that can be played',
    load: async () => (await import('./scenarios')).scenarios,
  },
  {
    name: 'rules', usage: 'rules [RULE ...] [--json] [--lang en|ja|fr]', about: 'what good manners are here, and who says so',
    load: async () => (await import('./rules')).rules,
  },
  {
    name: 'schema', usage: 'schema attempt', about: 'JSON Schema of an attempt file',
    load: async () => (await import('./schema')).schema,
  },
  {
    name: 'play',
    usage: 'play SCENE --as perfect|careless|random|idle|leaver --seed N --out FILE|- [--mode learn|practice|exam] [--pack PACK] [--json]',
    about: 'a scripted player plays a scene into an attempt file; `evening` plays all parts of the client evening into a folder',
    load: async () => (await import('./play')).play,
  },
  {
    name: 'score', usage: 'score FILE|- [--pack guide-strict|traditional|modern-office] [--json]', about: 'judges an attempt',
    load: async () => (await import('./score')).score,
  },
  {
    name: 'replay', usage: 'replay FILE|- [--json]', about: 'lives an attempt again: what was observed, and its hash',
    load: async () => (await import('./replay')).replay,
  },
];
