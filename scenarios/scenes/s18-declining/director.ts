/** The course of an evening without alcohol: a toast with tea, an offer, a second one, tables turned. What comes after is `others`. Has no body. */
import { asideSteps, moodIn, SO_FAR, TELL_LAPSE } from '../../acts/evening/carried';
import { companyOf, isAbove } from '../../acts/evening/company';
import { cued, due, heard, keep, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { offered } from './offered';
import { pressing } from './pressing';
import { reasonOf } from './reasons';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

const OTHERS = companyOf(8).map(({ id }) => id).filter((id) => id !== LEARNER);
const all = (name: string) => OTHERS.map((to) => act({ kind: 'cue', to, name }));
const tell = (to: PersonId, name: string) => act({ kind: 'cue', to, name });
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const NOTHING: Command = { kind: 'cancel', name: 'none' };
/** How the evening has been so far shows in the first face. */
const FACES = { cool: 'neutral', polite: 'attentive', warm: 'warm' } as const;
const gone = { reached: { guard: ({ event }: Args) => event.type === 'reached' && event.place === 'exit', ...over('left-early') } };

/** While the learner has a glass to meet, the others meet theirs. */
const ROUNDS: readonly (readonly (readonly [PersonId, PersonId])[])[] = [[['sato', 'kobayashi'], ['suzuki', 'yamada']], [['tanaka', 'suzuki'], ['yamada', 'sato']], [['tanaka', 'yamada'], ['suzuki', 'kobayashi']]];
const FIRST_ROUND_STEPS = 70;
const ROUND_STEPS = 170;
const isRound = (at: number) => due(`round${at}`);
const isToast = ({ event }: Args): boolean => event.type === 'cue' && event.name.startsWith('toasted:');
/** Met twice, the evening need not wait. */
const ENOUGH = 2;
const toasts = ({ context }: Args): number => Number(context.memory['toasts'] ?? 0);
const ranked = OTHERS.filter((id) => isAbove(id, LEARNER)).map((higher) =>
  doing(({ context }) => (companyOf(Number(context.variation['people'])).some(({ id }) => id === higher) ? { kind: 'observe', fact: { type: 'pair.ranked', by: 'scene', lower: LEARNER, higher } } : NOTHING)));

export const director = once(() => script.createMachine({
  id: 'declining', context: ({ input }) => scriptContext(input), initial: 'before', on: gone,
  states: {
    before: {
      entry: [
        beat('before'), ...ranked, ...all('hands:busy'),
        ...SO_FAR,
        doing(({ context }) => ({ kind: 'cue', to: 'tanaka', name: `feel:${FACES[moodIn(context.memory)]}` })),
        doing(({ context }) => ({ kind: 'observe', fact: { type: 'alcohol.avoided', by: 'scene', of: LEARNER, why: reasonOf(context.variation) } })),
        // Who has not come by car cannot break that law tonight.
        doing(({ context }) => (reasonOf(context.variation) === 'driving' ? NOTHING : { kind: 'observe', fact: { type: 'occasion.void', by: 'scene', occasion: 'driving' } })),
        doing(({ context }) => ({ kind: 'wake', name: 'ask', in: 60 + asideSteps(context.memory) })),
        doing(({ context }) => ({ kind: 'wake', name: 'lift', in: (720 * context.patience) / 100 + asideSteps(context.memory) })),
      ],
      on: {
        due: [{ guard: due('lapse'), actions: TELL_LAPSE }, { guard: due('ask'), actions: [doing(({ context }) => ({ kind: 'cue', to: 'kobayashi', name: `say:kb.known.${reasonOf(context.variation)}` }))] }, { guard: due('lift'), target: 'lift' }],
        heard: { guard: heard('tell'), actions: [keep('told', 1), tell('suzuki', 'feel:warm'), act({ kind: 'wake', name: 'lift', in: 60 })] },
      },
    },
    lift: {
      entry: [beat('lift'), tell('suzuki', 'speech')],
      on: { cue: [{ guard: cued('lift'), actions: all('lift') }, { guard: cued('called'), target: 'toast' }] },
    },
    toast: {
      entry: [beat('toast'), ...all('toast'), ...ROUNDS.map((_, at) => act({ kind: 'wake', name: `round${at}`, in: FIRST_ROUND_STEPS + at * ROUND_STEPS })), patiently('drink', 950)],
      on: {
        cue: { guard: isToast, actions: [{ type: 'note', params: ({ context }) => ({ toasts: Number(context.memory['toasts'] ?? 0) + 1 }) }, doing((args) => (toasts(args) >= ENOUGH ? { kind: 'wake', name: 'drink', in: 70 } : NOTHING))] },
        due: [
          ...ROUNDS.map((pairs, at) => ({ guard: isRound(at), actions: pairs.flatMap(([one, two]) => [tell(one, `with:${two}`), tell(two, `with:${one}`)]) })),
          { guard: due('drink'), target: 'drink' },
        ],
      },
    },
    drink: {
      entry: [beat('drink'), ...all('drink'), act({ kind: 'wake', name: 'gap', in: 40 }), patiently('offer', 620)],
      on: {
        cue: { guard: cued('learner-down'), actions: [act({ kind: 'wake', name: 'offer', in: 60 })] },
        due: [
          // A glass that did not go up leaves a gap in the ring.
          { guard: (args) => args.event.type === 'due' && args.event.name === 'gap' && toasts(args) === 0, actions: [tell('tanaka', 'feel:puzzled'), tell('suzuki', 'feel:strained')] },
          { guard: due('offer'), target: 'bottle' },
        ],
      },
    },
    /** The bottle is fetched. */
    bottle: {
      entry: [...all('hands:free'), act({ kind: 'wake', name: 'serve', in: 160 })],
      on: { due: { guard: due('serve'), actions: [tell('tanaka', 'please-serve')] }, cue: { guard: cued('serve:offered'), target: 'offered' } },
    },
    offered,
    /** The tables are turned, or not. */
    tables: {
      id: 'tables',
      entry: [beat('tables'), patiently('pressing', 2100)],
      on: {
        cue: { guard: cued('served:tanaka'), actions: [act({ kind: 'wake', name: 'pressing', in: 330 })] },
        due: { guard: due('pressing'), target: 'pressing' },
      },
    },
    pressing,
    /** He has come by car. */
    law: {
      id: 'law',
      entry: [tell('suzuki', 'steps'), tell('suzuki', 'say:sz.car'), tell('tanaka', 'feel:worried'), tell('tanaka', 'serve:end'), act({ kind: 'wake', name: 'stop', in: 230 })],
      on: { due: { guard: due('stop'), ...over('drink-driving') } },
    },
    over: { id: 'over' },
  },
}));
