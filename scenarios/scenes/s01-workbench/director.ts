/** The course of the evening: the proof, the sorting, the mirror, the last words. Has no body. */
import { cued, due, heard, keep, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext } from '../../kernel/script';
import { designedCard } from './design';

const isSo = (name: string) => ({ context }: { context: ScriptContext }): boolean => context.memory[name] === 1;

/** The first visit is to one man. */
const EXPECTED = 1;
const LOOK_STEPS = 50;
/** Without a hand stirring, the evening goes on; and no evening is longer than that. */
const IDLE = patiently('idle', 3000);
const BEDTIME = patiently('bedtime', 16_000);

/** Said to be ready, or the evening is over. */
const READY_OR_LATE = {
  heard: { guard: heard('ready'), target: 'closing' },
  due: [{ guard: due('idle'), target: 'closing' }, { guard: due('bedtime'), target: 'closing' }],
} as const;

/** The card is what the header says that it is; heard and confirmed, it has been read back as well. */
const shown = (isReadBack: boolean) => ({
  type: 'do' as const, params: ({ context }: { context: ScriptContext }): Command => ({ kind: 'observe', fact: designedCard(context.memory, isReadBack) }),
});

export const director = once(() => script.createMachine({
  id: 'workbench', context: ({ input }) => scriptContext(input), initial: 'proof',
  on: {
    reached: [
      { guard: ({ event }) => event.place === 'exit', target: '#over', actions: [act({ kind: 'end', how: 'left-early' })] },
      { guard: ({ event }) => event.place === 'mirror', actions: [act({ kind: 'wake', name: 'looked', in: LOOK_STEPS })] },
    ],
    cue: { guard: cued('looks-away'), actions: [act({ kind: 'cancel', name: 'looked' })] },
    due: { guard: due('looked'), actions: [keep('looked', 1)] },
  },
  states: {
    proof: {
      entry: [beat('proof'), patiently('unshown', 1800), BEDTIME],
      on: {
        cue: [
          { guard: ({ event, context }) => event.name === 'proof-up' && context.memory['shown'] !== 1, actions: [shown(false), keep('shown', 1), patiently('unshown', 2400)] },
          { guard: cued('go-on'), target: 'sorting' },
        ],
        heard: { guard: ({ event, context }) => event.tokens.split(' ').includes('readback-yes') && context.memory['shown'] === 1, actions: [shown(true)] },
        due: { guard: due('unshown'), target: 'sorting' },
      },
    },
    sorting: {
      entry: [beat('sorting'), act({ kind: 'cue', to: 'kobayashi', name: 'sort' }), IDLE],
      on: {
        cue: [
          { guard: ({ event, context }) => event.name === 'proof-up' && context.memory['shown'] !== 1, actions: [shown(false), keep('shown', 1), IDLE] },
          { guard: cued('busy'), actions: [IDLE] },
          { guard: cued('holder-away'), target: 'mirror' },
        ],
        ...READY_OR_LATE,
      },
    },
    mirror: {
      entry: [beat('mirror'), IDLE],
      on: {
        cue: { guard: cued('busy'), actions: [IDLE] },
        ...READY_OR_LATE,
      },
    },
    closing: {
      entry: [act({ kind: 'take-stock', of: LEARNER, people: EXPECTED }), beat('closing'), patiently('end', 1200)],
      initial: 'looking',
      on: {
        cue: [
          { guard: ({ event, context }) => event.name === 'closed' && isSo('good')({ context }), ...over('complete') },
          { guard: cued('closed'), ...over('unready') },
          { guard: cued('stock:good'), actions: [keep('good', 1)] },
        ],
        due: { guard: due('end'), ...over('unready') },
      },
      states: {
        looking: { always: [{ guard: isSo('looked'), target: 'done', actions: [act({ kind: 'look-over', of: LEARNER })] }, { target: 'done' }] },
        done: {},
      },
    },
    over: { id: 'over' },
  },
}));
