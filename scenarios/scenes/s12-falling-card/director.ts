/** The course of a meeting in which one card slips, once, whichever side it belongs to. Has no body. */
import { cued, due, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext, type ScriptContext, type ScriptEvent } from '../../kernel/script';

const gone = { reached: { guard: ({ event }: { event: { type: string; place?: string } }) => event.place === 'exit', ...over('left-early') } };

/** After the arms have gone out, or the card has come into the hands. */
const SLIP_STEPS = 26;
const VISITS = 1;

/** The moment at which this run's card slips. */
function isMoment({ context, event }: { context: ScriptContext; event: ScriptEvent }): boolean {
  return event.type === 'cue' && event.name === (context.variation['drop'] === 'theirs' ? 'received:learner' : 'extended:learner');
}

export const director = once(() => script.createMachine({
  id: 'falling-card', context: ({ input }) => scriptContext(input), initial: 'waiting',
  states: {
    waiting: {
      entry: [
        beat('waiting'),
        { type: 'do', params: ({ context }) => ({ kind: 'wake', name: 'come', in: (Number(context.variation['waitSteps'] ?? 600) * context.patience) / 100 }) },
      ],
      on: { ...gone, due: { guard: due('come'), target: 'meeting' } },
    },
    meeting: {
      initial: 'before',
      entry: [
        act({ kind: 'count', of: LEARNER, people: VISITS }), beat('entrance'), act({ kind: 'state', object: 'door.meeting', to: '100' }),
        act({ kind: 'observe', fact: { type: 'door.opened', by: 'sato', room: 'meeting' } }), act({ kind: 'cue', to: 'sato', name: 'enter' }), patiently('too-long', 9000),
      ],
      on: {
        ...gone,
        cue: [{ guard: cued('parted'), ...over('complete') }, { guard: cued('trodden'), target: 'trodden' }],
        due: { guard: due('too-long'), ...over('called-away') },
      },
      states: {
        before: {
          on: {
            cue: [{ guard: isMoment, actions: [act({ kind: 'wake', name: 'slip', in: SLIP_STEPS })] }, { guard: cued('slipped'), target: 'after' }],
            // Put away in time, the card slips the next time.
            due: { guard: due('slip'), actions: [act({ kind: 'slip', of: LEARNER })] },
          },
        },
        after: { entry: [beat('fallen'), act({ kind: 'observe', fact: { type: 'bow.expected', by: 'scene', of: LEARNER, deg: 45 } })] },
      },
    },
    trodden: { entry: [beat('trodden'), act({ kind: 'cue', to: 'sato', name: 'trodden' }), act({ kind: 'wake', name: 'end', in: 120 })], on: { due: { guard: due('end'), ...over('trodden') } } },
    over: { id: 'over' },
  },
}));
