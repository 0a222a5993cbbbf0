/** The course of the third visit of the day: an empty holder, the meeting, and the desk afterwards. Has no body. */
import { cued, due, keep, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext, type ScriptContext } from '../../kernel/script';

const isDone = (context: ScriptContext, name: string): boolean => context.memory[name] === 1;

/** He comes sooner to whoever has the holder in hand. */
const READY_STEPS = 170;
/** How many people the next day's visit is to. */
const NEXT_VISIT = 1;

interface Day {
  readonly name: string;
  readonly at10: number;
  readonly hoursAfter: number;
  readonly daysAfter: number;
}

/** At one's own desk: a mail, a letter with a card in it, a holder that is full again. */
function atDesk({ name, at10, hoursAfter, daysAfter }: Day, next: string) {
  const isAllDone = ({ context }: { context: ScriptContext }): boolean => isDone(context, 'mailed') && isDone(context, 'posted');
  const home = [...(next === '#home' ? [] : [{ guard: isAllDone, target: '#home' }]), { guard: () => true, target: next }];
  const letter = (hasCard: boolean) => act({ kind: 'observe', fact: { type: 'letter.sent', by: LEARNER, to: 'oishi', daysAfter, hasCard } });
  return script.createStateConfig({
    entry: [act({ kind: 'move', person: LEARNER, room: 'office', spot: 'office.door' }), act({ kind: 'clock', at10 }), beat(name), patiently('home', 5400)],
    on: {
      heard: {
        guard: { type: 'heard', params: { token: 'mail' } },
        actions: [
          { type: 'do', params: ({ event }) => ({ kind: 'observe', fact: { type: 'mail.sent', by: LEARNER, to: 'oishi', hoursAfter, tokens: event.type === 'heard' ? event.tokens : '' } }) },
          keep('mailed', 1),
        ],
      },
      cue: [
        { guard: cued('letter:card'), actions: [letter(true), keep('posted', 1)] },
        { guard: cued('letter:empty'), actions: [letter(false)] },
      ],
      reached: home.map(({ guard, target }) => ({ target, guard: ({ event, context }: { event: { type: string; place?: string }; context: ScriptContext }) => event.place === 'office-exit' && guard({ context }) })),
      due: home.map(({ guard, target }) => ({ target, guard: ({ event, context }: { event: { type: string; name?: string }; context: ScriptContext }) => event.name === 'home' && guard({ context }) })),
    },
  });
}

export const director = once(() => script.createMachine({
  id: 'third-visit', context: ({ input }) => scriptContext(input), initial: 'waiting',
  states: {
    waiting: {
      entry: [
        beat('discovery'),
        { type: 'do', params: ({ context }) => ({ kind: 'wake', name: 'come', in: (Number(context.variation['waitSteps'] ?? 600) * context.patience) / 100 }) },
      ],
      on: {
        cue: { guard: cued('holder-out'), actions: [act({ kind: 'wake', name: 'come', in: READY_STEPS })] },
        due: { guard: due('come'), target: 'meeting' },
        reached: { guard: ({ event }) => event.place === 'meeting-door', ...over('left-early') },
      },
    },
    meeting: {
      entry: [
        beat('entrance'), act({ kind: 'state', object: 'door.meeting', to: '100' }),
        act({ kind: 'observe', fact: { type: 'door.opened', by: 'oishi', room: 'meeting' } }), act({ kind: 'cue', to: 'oishi', name: 'enter' }), patiently('too-long', 9000),
      ],
      on: {
        cue: { guard: cued('parted'), target: 'evening' },
        due: { guard: due('too-long'), ...over('called-away') },
        reached: { guard: ({ event }) => event.place === 'meeting-door', ...over('left-early') },
      },
    },
    evening: atDesk({ name: 'desk', at10: 17 * 600 + 300, hoursAfter: 2, daysAfter: 0 }, 'morning'),
    morning: atDesk({ name: 'morning', at10: 9 * 600, hoursAfter: 18, daysAfter: 1 }, '#home'),
    home: {
      id: 'home',
      entry: [act({ kind: 'count', of: LEARNER, people: NEXT_VISIT }), { type: 'do', params: ({ context }) => ({ kind: 'end', how: isDone(context, 'posted') ? 'complete' : 'unknown' }) }],
    },
    over: { id: 'over' },
  },
}));
