/** Someone comes up, greets in words and then bows. */
import { script } from '../kernel/script';
import { beat, bow, express, gazeAt, patiently, sayVaried, type Parties } from './say';

/** `line`: the greeting, whose wording the seed chooses. Ids of states in the whole machine follow. */
export function greet({ other, line }: Pick<Parties, 'other'> & { readonly line: string }, to: { readonly greeted: string; readonly offered: string }) {
  return script.createStateConfig({
    initial: 'facing',
    on: { offered: to.offered },
    states: {
      facing: {
        entry: [gazeAt(other), express('warm'), patiently('greet', 300)],
        always: { guard: ({ context }) => context.memory['faced'] === 1, target: 'greeting' },
        on: { faced: 'greeting', due: { guard: { type: 'due', params: { name: 'greet' } }, target: 'greeting' } },
      },
      greeting: { entry: [beat('greeting'), sayVaried(line)], on: { 'own.said': 'bowing' } },
      bowing: { entry: [bow(30, 62)], on: { 'own.bowed': to.greeted } },
    },
  });
}
