/** The course of a toast: everyone has a glass, the speech, the call, glasses that meet, the first mouthful. Has no body. */
import { assign } from 'xstate';
import { asideSteps, SO_FAR, TELL_LAPSE } from '../../acts/evening/carried';
import { companyOf, isAbove } from '../../acts/evening/company';
import { cued, due, heard, over } from '../../acts/guards';
import { act, beat, patiently, remembering } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';

const OTHERS = companyOf(8).map(({ id }) => id).filter((id) => id !== LEARNER);
/** Who turns to whom, round by round, while the learner has glasses of their own to meet. */
const ROUNDS: readonly (readonly (readonly [PersonId, PersonId])[])[] = [
  [['tanaka', 'suzuki'], ['sato', 'kobayashi'], ['nakamura', 'yamada']],
  [['tanaka', 'sato'], ['suzuki', 'kobayashi'], ['nakamura', 'nishimura']],
  [['sato', 'suzuki'], ['kobayashi', 'nakamura'], ['nishimura', 'yamada']],
  [['tanaka', 'kobayashi'], ['suzuki', 'nakamura'], ['sato', 'yamada']],
];
const FIRST_ROUND_STEPS = 60;
const ROUND_STEPS = 170;
/** So many different people are enough: the one far away who called it, and those within reach. */
const ENOUGH = 4;

const all = (name: string) => OTHERS.map((to) => act({ kind: 'cue', to, name }));
const gone = { reached: { guard: ({ event }: { event: { type: string; place?: string } }) => event.place === 'exit', ...over('left-early') } };

function isRound(at: number): { readonly type: 'due'; readonly params: { readonly name: string } } {
  return due(`round${at}`);
}

const NOTHING: Command = { kind: 'cancel', name: 'none' };

/** Only among those who have come. */
function among(ids: readonly PersonId[], command: Command) {
  const areHere = (people: unknown): boolean => ids.every((id) => companyOf(Number(people)).some((one) => one.id === id));
  return { type: 'do', params: ({ context }: { context: ScriptContext }): Command => (areHere(context.variation['people']) ? command : NOTHING) } as const;
}

const pair = ([one, two]: readonly [PersonId, PersonId]) =>
  [among([one, two], { kind: 'cue', to: one, name: `with:${two}` }), among([one, two], { kind: 'cue', to: two, name: `with:${one}` })];

/** Whom the learner has toasted, by name, each once. */
const noteToast = assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({
  memory: ({ context, event }) => {
    const name = event.type === 'cue' ? event.name.slice('toasted:'.length) : '';
    const known = String(context.memory['toasted'] ?? '').split(' ').filter((one) => one !== '');
    return remembering(context, 'toasted', known.includes(name) ? known.join(' ') : [...known, name].join(' '));
  },
});

function toasted(context: ScriptContext): number {
  const known = String(context.memory['toasted'] ?? '');
  return known === '' ? 0 : known.split(' ').length;
}

const isToast = ({ event }: { event: ScriptEvent }): boolean => event.type === 'cue' && event.name.startsWith('toasted:');
/** The evening goes on sooner where everybody has been met. */
const drinkSoon = { type: 'do', params: ({ context }: { context: ScriptContext }): Command => (toasted(context) >= ENOUGH ? { kind: 'wake', name: 'drink', in: 70 } : NOTHING) } as const;

function ranked(id: PersonId) {
  return among([id], { kind: 'observe', fact: { type: 'pair.ranked', by: 'scene', lower: LEARNER, higher: id } });
}

const EARLY = { cue: { guard: cued('learner-sips'), actions: [act({ kind: 'cue', to: 'yamada', name: 'early' }), act({ kind: 'cue', to: 'suzuki', name: 'early' })] } };

export const director = once(() => script.createMachine({
  id: 'toast', context: ({ input }) => scriptContext(input), initial: 'drinks', on: gone,
  states: {
    drinks: {
      entry: [beat('drinks'), ...OTHERS.filter((id) => isAbove(id, LEARNER)).map(ranked), ...SO_FAR, { type: 'do', params: ({ context }) => ({ kind: 'wake', name: 'ask', in: 60 + asideSteps(context.memory) }) }, { type: 'do', params: ({ context }) => ({ kind: 'wake', name: 'speech', in: (420 * context.patience) / 100 + asideSteps(context.memory) }) }],
      on: {
        ...EARLY,
        due: [{ guard: due('lapse'), actions: TELL_LAPSE }, { guard: due('ask'), actions: [act({ kind: 'cue', to: 'kobayashi', name: 'ask' })] }, { guard: due('speech'), target: 'speech' }],
        heard: { guard: heard('all-set'), actions: [act({ kind: 'wake', name: 'speech', in: 60 })] },
      },
    },
    speech: {
      entry: [beat('speech'), act({ kind: 'cue', to: 'tanaka', name: 'speech' })],
      on: { cue: [EARLY.cue, { guard: cued('lift'), target: 'lift' }] },
    },
    lift: {
      entry: [beat('lift'), ...all('lift')],
      on: { cue: [EARLY.cue, { guard: cued('called'), target: 'toast' }] },
    },
    toast: {
      entry: [beat('toast'), ...all('toast'), act({ kind: 'wake', name: 'leader', in: 80 }), ...ROUNDS.map((_, at) => act({ kind: 'wake', name: `round${at}`, in: FIRST_ROUND_STEPS + at * ROUND_STEPS })), patiently('drink', 1300)],
      on: {
        cue: { guard: isToast, actions: [noteToast, drinkSoon] },
        due: [
          // To whoever called it everybody looks; he looks back at each.
          { guard: due('leader'), actions: [act({ kind: 'cue', to: 'tanaka', name: `with:${LEARNER}` })] },
          ...ROUNDS.map((pairs, at) => ({ guard: isRound(at), actions: pairs.flatMap(pair) })),
          { guard: due('drink'), target: 'drink' },
        ],
      },
    },
    drink: {
      entry: [beat('drink'), ...all('drink'), patiently('end', 900)],
      on: {
        cue: [{ guard: isToast, actions: [noteToast] }, { guard: cued('learner-down'), actions: [act({ kind: 'wake', name: 'close', in: 130 })] }],
        due: [
          { guard: due('close'), actions: [act({ kind: 'cue', to: 'suzuki', name: 'enjoy' }), act({ kind: 'wake', name: 'end', in: 190 })] },
          { guard: ({ context, event }) => event.name === 'end' && toasted(context) > 0, ...over('complete') },
          { guard: due('end'), ...over('sat-out') },
        ],
      },
    },
    over: { id: 'over' },
  },
}));
