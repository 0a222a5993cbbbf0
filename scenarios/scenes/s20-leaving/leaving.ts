/** Out of the room, and the bill: at the till, where no guest hears it. Parts of the director. */
import { assign } from 'xstate';
import { cued, due, keep, over } from '../../acts/guards';
import { act, beat, patiently, remembering } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { script, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { MONEY, doing, isMine, reached, said, tell } from './words';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

/** Eyes that rest on the slip this long have read it. */
const PEEK_STEPS = 45;

export const billing = script.createStateConfig({
  entry: [beat('bill'), tell('suzuki', 'say:sz.a-word'), patiently('lost', 2700)],
  on: {
    heard: [
      { guard: (args) => said(args, 'suzuki', 'come'), actions: [tell('suzuki', 'walk:tatami.door'), act({ kind: 'wake', name: 'gone', in: 330 })] },
      MONEY,
    ],
    due: [{ guard: due('gone'), actions: [tell('suzuki', 'at-till'), keep('there', 1)] }, { guard: due('lost'), ...over('left-behind') }],
    reached: {
      guard: reached('exit'), target: 'till',
      actions: [
        act({ kind: 'observe', fact: { type: 'party.left', by: LEARNER, told: 'none', isClosed: true } }),
        doing(({ context }) => (context.memory['there'] === 1 ? { kind: 'cancel', name: 'none' } : { kind: 'cue', to: 'suzuki', name: 'at-till' })),
        act({ kind: 'move', person: LEARNER, room: 'entrance', spot: 'entrance.step' }),
      ],
    },
  },
});

const offers = ({ memory }: ScriptContext): number => Number(memory['offers'] ?? 0);
const another = assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({ memory: ({ context }) => remembering(context, 'offers', offers(context) + 1) });
/** The first offer is refused with reasons, the second with a smile; a third one is one too many. */
const answer = doing(({ context }) => ({ kind: 'cue', to: 'suzuki', name: offers(context) === 1 ? 'say:sz.treat' : offers(context) === 2 ? 'say:sz.treat.again' : 'feel:strained' }));
const offered = (how: 'wallet' | 'words') => [act({ kind: 'observe', fact: { type: 'bill.offered', by: LEARNER, how, isHeardByGuests: false } }), another, answer];
const hasPeeked = ({ context }: Args): boolean => context.memory['peeked'] === 1;
const looks = ({ event }: Args): boolean => event.type === 'cue' && event.name.startsWith('look:');
const TOO_SOON = { guard: (args: Args) => isMine(args, 'gochiso'), actions: [tell('suzuki', 'feel:strained'), tell('suzuki', 'say:sz.not-yet')] };
const WALLET = { guard: cued('wallet'), actions: offered('wallet') };
const WORDS = { guard: (args: Args) => isMine(args, 'ask-share'), actions: offered('words') };
const OUT = { guard: reached('out'), ...over('left-early') };

export const tilling = script.createStateConfig({
  initial: 'reading', entry: [beat('till')],
  states: {
    /** He reads the slip, and waits a little for whoever would pay as well. */
    reading: {
      entry: [tell('suzuki', 'take-bill'), patiently('pay', 780)],
      on: {
        cue: [
          { ...WALLET, actions: [...WALLET.actions, patiently('pay', 330)] },
          { guard: (args) => cuedLook(args, 'bill') && !hasPeeked(args), actions: [act({ kind: 'wake', name: 'peek', in: PEEK_STEPS })] },
          { guard: looks, actions: [act({ kind: 'cancel', name: 'peek' })] },
        ],
        heard: [{ ...WORDS, actions: [...WORDS.actions, patiently('pay', 330)] }, { guard: (args) => isMine(args, 'accept-treat'), actions: [act({ kind: 'wake', name: 'pay', in: 60 })] }, TOO_SOON],
        due: [
          {
            guard: due('peek'),
            actions: [act({ kind: 'observe', fact: { type: 'bill.peeked', by: LEARNER } }), keep('peeked', 1), act({ kind: 'state', object: 'bill', to: 'face-down' }), tell('suzuki', 'feel:strained'), tell('suzuki', 'say:sz.face-down')],
          },
          { guard: due('pay'), target: 'paying' },
        ],
        reached: OUT,
      },
    },
    paying: {
      entry: [act({ kind: 'cancel', name: 'peek' }), tell('suzuki', 'pay'), act({ kind: 'wake', name: 'settle', in: 130 })],
      on: {
        cue: WALLET, heard: [WORDS, TOO_SOON, { guard: (args) => said(args, 'server', 'paid'), target: 'settled' }],
        due: { guard: due('settle'), actions: [tell('server', 'tell:sv.paid'), tell('server', 'bow:20')] },
        reached: OUT,
      },
    },
    settled: {
      entry: [act({ kind: 'observe', fact: { type: 'bill.settled', by: 'suzuki' } }), tell('suzuki', 'put-away'), act({ kind: 'wake', name: 'go', in: 60 })],
      on: {
        due: { guard: due('go'), actions: [tell('suzuki', 'feel:warm'), tell('suzuki', 'say:sz.see-off')] },
        heard: { guard: (args) => said(args, 'suzuki', 'go'), target: '#going-out' },
        reached: OUT,
      },
    },
  },
});

function cuedLook({ event }: Args, at: string): boolean {
  return event.type === 'cue' && event.name === `look:${at}`;
}
