/** The course of a meeting on one's feet: someone comes, the two part, and it is over. Has no body. */
import type { PersonId } from '../kernel/ids';
import { once, script, scriptContext } from '../kernel/script';
import { cued, due } from './guards';
import { act, beat, patiently } from './say';

/** The other comes sooner to whoever is ready. */
const READY_STEPS = 170;

export function standingDirector({ person, firstBeat }: { readonly person: PersonId; readonly firstBeat: string }) {
  const over = { target: 'over', actions: [act({ kind: 'end', how: 'left-early' })] };
  return once(() => script.createMachine({
    id: 'standing', context: ({ input }) => scriptContext(input), initial: 'waiting',
    on: { reached: { ...over, target: '.over', guard: ({ event }) => event.place === 'exit' } },
    states: {
      waiting: {
        entry: [
          beat(firstBeat),
          { type: 'do', params: ({ context }) => ({ kind: 'wake', name: 'come', in: (Number(context.variation['waitSteps'] ?? 600) * context.patience) / 100 }) },
        ],
        on: {
          cue: { guard: cued('staged'), actions: [act({ kind: 'wake', name: 'come', in: READY_STEPS })] },
          due: { guard: due('come'), target: 'meeting' },
        },
      },
      meeting: {
        entry: [act({ kind: 'cue', to: person, name: 'enter' }), patiently('too-long', 9000)],
        on: {
          cue: { guard: cued('parted'), target: 'parting' },
          due: { guard: due('too-long'), target: 'over', actions: [act({ kind: 'end', how: 'called-away' })] },
        },
      },
      parting: { entry: [act({ kind: 'wake', name: 'end', in: 40 })], on: { due: { guard: due('end'), target: 'over', actions: [act({ kind: 'end', how: 'complete' })] } } },
      over: {},
    },
  }));
}
