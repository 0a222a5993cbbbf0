/** A bottle is held out, and once more: what is said to it, the palm, the glass on its mouth, the glass held out after all. */
import { cued, due, heard, keep } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { script, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { reasonOf } from './reasons';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

const tell = (to: PersonId, name: string) => act({ kind: 'cue', to, name });
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const NOTHING: Command = { kind: 'cancel', name: 'none' };
const says = ({ event }: Args, token: string): boolean => event.type === 'heard' && event.by === LEARNER && event.tokens.split(' ').includes(token);
const isDriving = ({ context }: Args): boolean => reasonOf(context.variation) === 'driving';

/** After a no: how soon the offer is made once more; after a curt one the bottle hangs in the air first. Steps. */
const AGAIN_STEPS = 60;
const CURT_STEPS = 230;
/** After a palm or a word alone the other may still come; after both there is no more to wait for. */
const ALONE_STEPS = 480;
const BOTH_STEPS = 130;
const FLIPPED_STEPS = 200;
const ALLY_STEPS = 260;

/** Kobayashi knows better. */
const surprise = doing(({ context, event }) => {
  if (event.type !== 'heard') return NOTHING;
  const tokens = event.tokens.split(' ');
  if (!tokens.includes('reason') || tokens.includes(reasonOf(context.variation))) return NOTHING;
  return { kind: 'wake', name: tokens.includes('driving') ? 'train' : 'really', in: 30 };
});
const KNOWS = [
  { guard: due('train'), actions: [tell('kobayashi', 'say:kb.train'), tell('kobayashi', 'feel:puzzled')] },
  { guard: due('really'), actions: [tell('kobayashi', 'say:kb.really'), tell('kobayashi', 'feel:puzzled')] },
];
/** A clack: talk dips. */
const CLACK = [tell('tanaka', 'feel:puzzled'), tell('suzuki', 'feel:strained'), tell('kobayashi', 'feel:puzzled'), tell('yamada', 'feel:worried')];
const ACCEPTED = act({ kind: 'observe', fact: { type: 'drink.accepted', by: LEARNER, from: 'tanaka', alcohol: true } });
const PUT_FORWARD = [tell('yamada', 'feel:worried'), tell('suzuki', 'feel:strained')];
/** The wrong answers, whenever they come. */
const ANSWERS = {
  heard: [
    { guard: (args: Args) => says(args, 'accept') && isDriving(args), target: '#law', actions: [ACCEPTED] },
    { guard: (args: Args) => says(args, 'accept'), target: '#taking', actions: [ACCEPTED] },
    { guard: heard('instead'), actions: PUT_FORWARD },
  ],
  cue: [
    { guard: (args: Args) => args.event.type === 'cue' && args.event.name === 'serve:poured' && isDriving(args), target: '#law' },
    { guard: cued('serve:poured'), target: '#taking' },
  ],
};
const settle = doing(({ context }) => {
  const both = context.memory['word'] === 1 && context.memory['palm'] === 1;
  return { kind: 'wake', name: 'settle', in: both ? BOTH_STEPS + (context.memory['told'] === 1 ? ALLY_STEPS : 0) : ALONE_STEPS };
});

export const offered = script.createStateConfig({
  initial: 'first',
  states: {
    first: {
      entry: [beat('offer')],
      on: {
        heard: [
          ...ANSWERS.heard,
          { guard: (args) => says(args, 'refuse') && says(args, 'trap'), actions: [tell('tanaka', 'hangs'), act({ kind: 'wake', name: 'again', in: CURT_STEPS })] },
          { guard: (args) => says(args, 'refuse'), actions: [surprise, act({ kind: 'wake', name: 'again', in: AGAIN_STEPS })] },
        ],
        cue: [
          ...ANSWERS.cue,
          { guard: cued('serve:covered'), actions: [act({ kind: 'wake', name: 'again', in: ALONE_STEPS })] },
          { guard: cued('serve:flipped'), actions: [...CLACK, act({ kind: 'wake', name: 'again', in: FLIPPED_STEPS })] },
          { guard: cued('serve:unlifted'), actions: [act({ kind: 'wake', name: 'again', in: 1 })] },
        ],
        due: [...KNOWS, { guard: due('again'), target: 'second' }],
      },
    },
    second: {
      entry: [beat('insist'), keep('word', 0), keep('palm', 0), tell('tanaka', 'serve:insist')],
      on: {
        heard: [
          ...ANSWERS.heard,
          { guard: (args) => says(args, 'refuse'), actions: [surprise, keep('word', 1), settle, doing(({ context }) => (context.memory['told'] === 1 ? { kind: 'wake', name: 'ally', in: 25 } : NOTHING))] },
        ],
        cue: [
          ...ANSWERS.cue,
          { guard: cued('serve:covered'), actions: [keep('palm', 1), settle] },
          { guard: cued('serve:flipped'), actions: [...CLACK, act({ kind: 'wake', name: 'settle', in: FLIPPED_STEPS })] },
          { guard: cued('serve:unlifted'), target: 'settled' },
        ],
        due: [...KNOWS, { guard: due('ally'), actions: [tell('suzuki', 'to:tanaka:sz.ally')] }, { guard: due('settle'), target: 'settled' }],
      },
    },
    /** He takes it well. */
    settled: {
      entry: [tell('tanaka', 'say:tk.sorry'), tell('tanaka', 'feel:warm'), act({ kind: 'wake', name: 'back', in: 150 }), patiently('on', 600)],
      on: { due: [{ guard: due('back'), actions: [tell('tanaka', 'serve:end')] }, { guard: due('on'), target: '#tables' }], cue: { guard: cued('serve:down'), target: '#tables' } },
    },
    /** A yes: he pours, if a glass comes. */
    taking: {
      id: 'taking',
      entry: [keep('accepted', 1), tell('tanaka', 'feel:warm'), patiently('empty', 900)],
      on: {
        due: [{ guard: due('empty'), actions: [tell('tanaka', 'serve:end'), patiently('on', 300)] }, { guard: due('on'), target: '#tables' }],
        cue: [{ guard: cued('serve:unlifted'), actions: [tell('tanaka', 'serve:end')] }, { guard: cued('serve:stuck'), actions: [tell('tanaka', 'serve:end')] }, { guard: cued('serve:down'), target: '#tables' }],
      },
    },
  },
});
