/** The course of half an hour's middle: a glass falls to a third while somebody speaks, another follows, one is poured for, sake, "tejaku". Has no body. */
import { assign } from 'xstate';
import { SO_FAR, TELL_LAPSE } from '../../acts/evening/carried';
import { companyOf, isAbove } from '../../acts/evening/company';
import { cued, due, heard, over } from '../../acts/guards';
import { act, beat, patiently, remembering } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { withinReach } from './reach';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const NOTHING: Command = { kind: 'cancel', name: 'none' };
const tell = (to: PersonId, name: string) => act({ kind: 'cue', to, name });
const people = ({ variation }: ScriptContext): number => Number(variation['people'] ?? 6);
/** Whose glass is the second one to fall. */
const second = ({ variation }: ScriptContext): PersonId => String(variation['second'] ?? 'suzuki');

const OTHERS = companyOf(8).filter(({ id }) => id !== LEARNER).map(({ id }) => id);
const ranked = OTHERS.filter((id) => isAbove(id, LEARNER)).map((id) => doing(({ context }) => (companyOf(people(context)).some((one) => one.id === id)
  ? { kind: 'observe', fact: { type: 'pair.ranked', by: 'scene', lower: LEARNER, higher: id } } : NOTHING)));
const inReach = doing(({ context }) => ({ kind: 'observe', fact: { type: 'party.ranked', by: 'scene', order: withinReach(people(context)).join(' ') } }));

const told = (event: ScriptEvent, verb: string): string => (event.type === 'cue' && event.name.startsWith(`${verb}:`) ? event.name.slice(verb.length + 1) : '');
const note = (name: string, of: (args: Args) => number | string) => assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({
  memory: ({ context, event }) => remembering(context, name, of({ context, event })),
});
const names = (context: ScriptContext, name: string): readonly string[] => String(context.memory[name] ?? '').split(' ').filter((one) => one !== '');
const isServed = ({ context }: Args, id: PersonId): boolean => names(context, 'served').includes(id);

/** What has happened is kept in mind whatever part it is: somebody may be served before it is their turn. */
const KEEPS = {
  cue: [
    { guard: ({ event }: Args) => told(event, 'want') !== '', actions: [note('wanting', ({ context, event }) => [...names(context, 'wanting'), told(event, 'want')].join(' '))] },
    { guard: ({ event }: Args) => told(event, 'served') !== '', actions: [note('served', ({ context, event }) => [...names(context, 'served'), told(event, 'served')].join(' '))] },
    { guard: ({ event }: Args) => told(event, 'takes') !== '', actions: [note('holds', ({ event }) => told(event, 'takes'))] },
    { guard: cued('learner-served-self'), actions: [tell('sato', 'halfway')] },
    { guard: cued('label-down'), actions: [tell('kobayashi', 'imagine-bottle')] },
    { guard: cued('put-down-untouched'), actions: [tell('sato', 'say:st.not-good')] },
  ],
  'set-down': { actions: [note('holds', ({ context, event }) => (event.type === 'set-down' && event.object === context.memory['holds'] ? '' : String(context.memory['holds'] ?? '')))] },
  reached: { guard: ({ event }: Args) => event.type === 'reached' && event.place === 'exit', ...over('left-early') },
};

const holds = ({ memory }: ScriptContext): boolean => String(memory['holds'] ?? '') !== '';

/** So long a glass may stand empty before one of the hosts says something. */
const EMPTY_STEPS = 3600;
const CALM_STEPS = 200;
const SPEAKS_AFTER_STEPS = 20;

export const director = once(() => script.createMachine({
  id: 'pouring', context: ({ input }) => scriptContext(input), initial: 'watch', on: KEEPS,
  states: {
    /** Everybody drinks; the first glass to fall is the highest guest's. */
    watch: {
      entry: [beat('watch'), ...ranked, inReach, ...SO_FAR, patiently('hurry', 1500)],
      on: {
        due: [{ guard: due('lapse'), actions: TELL_LAPSE }, { guard: due('hurry'), actions: [tell('tanaka', 'thirsty'), patiently('hurry', 500)] }],
        cue: { guard: cued('want:tanaka'), target: 'first' },
      },
    },
    first: {
      entry: [beat('first'), act({ kind: 'wake', name: 'speaks', in: SPEAKS_AFTER_STEPS }), patiently('empty', EMPTY_STEPS)],
      on: {
        due: [{ guard: due('speaks'), actions: [tell('kobayashi', 'say:kb.ask-izakaya')] }, { guard: due('empty'), target: 'second', actions: [tell('suzuki', 'to:tanaka:sz.and-drinks')] }, { guard: due('calm'), target: 'second' }],
        cue: { guard: cued('served:tanaka'), actions: [note('served', ({ context }) => [...names(context, 'served'), 'tanaka'].join(' ')), act({ kind: 'wake', name: 'calm', in: CALM_STEPS })] },
      },
    },
    /** While one guest asks the learner something, another glass falls. */
    second: {
      entry: [beat('second'), doing(({ context }) => (names(context, 'wanting').includes(second(context)) ? NOTHING : { kind: 'cue', to: second(context), name: 'thirsty' })), patiently('hurry', 460), patiently('empty', EMPTY_STEPS + 900)],
      on: {
        due: [
          { guard: due('hurry'), actions: [doing(({ context }) => ({ kind: 'cue', to: second(context), name: 'thirsty' })), patiently('hurry', 460)] },
          { guard: due('speaks'), actions: [tell('tanaka', 'say:tk.ask-france')] },
          { guard: due('empty'), target: 'receive', actions: [tell('kobayashi', 'feel:worried')] },
          // Nobody reaches for a bottle that somebody else is holding.
          { guard: ({ context, event }) => event.name === 'calm' && holds(context), actions: [act({ kind: 'wake', name: 'calm', in: 60 })] },
          { guard: due('calm'), target: 'receive' },
        ],
        cue: [
          { guard: ({ context, event }) => told(event, 'want') === second(context), actions: [act({ kind: 'cancel', name: 'hurry' }), act({ kind: 'wake', name: 'speaks', in: SPEAKS_AFTER_STEPS }), note('wanting', ({ context }) => [...names(context, 'wanting'), second(context)].join(' '))] },
          { guard: ({ context, event }) => told(event, 'served') === second(context), actions: [note('served', ({ context }) => [...names(context, 'served'), second(context)].join(' ')), act({ kind: 'cancel', name: 'hurry' }), act({ kind: 'wake', name: 'calm', in: CALM_STEPS })] },
        ],
      },
      always: { guard: ({ context }) => isServed({ context, event: { type: 'cue', name: '' } }, second(context)) && context.memory['early'] !== 1, actions: [note('early', () => 1), act({ kind: 'wake', name: 'calm', in: CALM_STEPS })] },
    },
    /** One is poured for. */
    receive: {
      entry: [beat('receive'), tell('sato', 'please-serve'), patiently('enough', 4200)],
      on: {
        due: [{ guard: due('enough'), target: 'sake' }, { guard: due('thanked'), target: 'sake' }, { guard: due('again'), actions: [tell('sato', 'serve:pour')] }],
        cue: [
          // The glass was at the lips just then.
          { guard: cued('serve:stuck'), actions: [act({ kind: 'wake', name: 'again', in: 45 })] },
          // He has to reach for it: a small sigh.
          { guard: cued('serve:unlifted'), actions: [tell('sato', 'feel:strained'), tell('sato', 'serve:pour')] },
          { guard: ({ event }) => told(event, 'serve') !== '' && ['poured', 'covered', 'flipped'].includes(told(event, 'serve')), actions: [patiently('thanked', 1150)] },
          { guard: ({ event }) => told(event, 'refused') === 'sato' || told(event, 'served') === 'sato', actions: [act({ kind: 'wake', name: 'thanked', in: CALM_STEPS })] },
        ],
      },
    },
    sake: {
      entry: [beat('sake'), tell('tanaka', 'sake'), tell('tanaka', 'say:tk.sake'), act({ kind: 'observe', fact: { type: 'glass.low', by: 'tanaka', object: 'ochoko.tanaka', level10: 0 } }), patiently('empty', EMPTY_STEPS)],
      on: {
        due: [{ guard: due('empty'), target: 'tejaku' }, { guard: due('calm'), target: 'tejaku' }],
        cue: { guard: cued('served:tanaka'), actions: [note('served', ({ context }) => [...names(context, 'served'), 'tanaka'].join(' ')), act({ kind: 'wake', name: 'calm', in: CALM_STEPS })] },
      },
    },
    tejaku: {
      entry: [
        beat('tejaku'), doing(({ context }) => ({ kind: 'cue', to: context.variation['tejaku'] === 'tanaka' ? 'tanaka' : 'kobayashi', name: context.variation['tejaku'] === 'tanaka' ? 'say:tk.tejaku' : 'say:kb.tejaku' })),
        ...OTHERS.map((id) => tell(id, 'tejaku')), doing(roundsVoid), patiently('end', 760),
      ],
      on: {
        heard: { guard: heard('agree'), actions: [act({ kind: 'wake', name: 'end', in: 120 })] },
        due: [
          { guard: ({ context, event }) => event.name === 'end' && names(context, 'served').length > 0, ...over('complete') },
          { guard: due('end'), ...over('sat-out') },
        ],
      },
    },
    over: { id: 'over' },
  },
}));

/** Nobody who stayed in their place had rounds to make. */
function roundsVoid({ context }: Args): Command {
  return context.memory['walked'] === 1 ? NOTHING : { kind: 'observe', fact: { type: 'occasion.void', by: 'scene', occasion: 'rounds' } };
}
