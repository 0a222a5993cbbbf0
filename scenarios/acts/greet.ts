/** Someone comes up, greets in words and then bows. */
import { script, type ScriptContext } from '../kernel/script';
import { beat, bow, express, gazeAt, patiently, sayVaried, type Parties } from './say';

/** `line`: the greeting, whose wording the seed chooses; `promptly`: at once where the two faced each other before. Ids of states in the whole machine follow. */
export function greet({ other, line, promptly }: Pick<Parties, 'other'> & { readonly line: string; readonly promptly?: true | undefined }, to: { readonly greeted: string; readonly offered: string }) {
  return script.createStateConfig({
    initial: 'facing',
    on: { offered: to.offered },
    states: {
      facing: {
        entry: [gazeAt(other), express('warm'), patiently('greet', 300)],
        ...(promptly === true ? { always: { guard: ({ context }: { context: ScriptContext }) => context.memory['faced'] === 1, target: 'greeting' } } : {}),
        on: { faced: 'greeting', due: { guard: { type: 'due', params: { name: 'greet' } }, target: 'greeting' } },
      },
      greeting: { entry: [beat('greeting'), sayVaried(line)], on: { 'own.said': 'bowing' } },
      bowing: { entry: [bow(30, 62)], on: { 'own.bowed': to.greeted } },
    },
  });
}
