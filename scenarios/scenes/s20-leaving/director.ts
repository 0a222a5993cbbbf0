/** The course of an evening's end, up to the bill: the closing clap, and who slips out before it. What comes later is in `leaving` and `seeing-off`. Has no body. */
import { assign } from 'xstate';
import { asideSteps, SO_FAR, TELL_LAPSE } from '../../acts/evening/carried';
import { companyOf } from '../../acts/evening/company';
import { cued, due, keep, over } from '../../acts/guards';
import { act, beat, patiently, remembering } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { billing, tilling } from './leaving';
import { outside } from './seeing-off';
import { FIRST_STEPS, MOST_CLAPS, STILL_STEPS, announcement, beatsOf, patternOf } from './tejime';
import { MONEY, NOTHING, OTHERS, all, doing, reached, said, tell } from './words';

/** The morning after. */
const NEXT_DAY_10 = 9 * 600;
const APPLAUSE_STEPS = 170;

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

/** Whom the learner has told of leaving early: the senior, the colleague. */
const noteTold = assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({
  memory: ({ context, event }) => remembering(context, event.type === 'cue' ? event.name : 'told', 1),
});
const TO_TELL = ['suzuki', 'kobayashi'] as const;
const isTold = ({ event }: Args): boolean => event.type === 'cue' && TO_TELL.some((id) => event.name === `told:${id}`);
const toldTo = ({ memory }: ScriptContext): 'both' | 'one' | 'none' => {
  const known = TO_TELL.filter((id) => memory[`told:${id}`] === 1).length;
  return known === 2 ? 'both' : known === 1 ? 'one' : 'none';
};

const count = assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({ memory: ({ context }) => remembering(context, 'claps', Number(context.memory['claps'] ?? 0) + 1) });
const isTooMany = ({ context }: Args): boolean => Number(context.memory['claps'] ?? 0) > beatsOf(context.variation).length;

/** Each beat that this pattern has is woken by name; beats that it lacks never come. */
const wakeBeats = (name: string, after: number) => Array.from({ length: MOST_CLAPS }, (_, at) => doing(({ context }) => {
  const steps = beatsOf(context.variation)[at];
  return steps === undefined ? { kind: 'cancel', name: 'none' } : { kind: 'wake', name: `${name}${at}`, in: after + steps };
}));
const lastBeat = (context: ScriptContext): number => beatsOf(context.variation).at(-1) ?? 0;
const others = OTHERS.filter((id) => id !== 'suzuki');

const EARLY = {
  cue: { guard: isTold, actions: [noteTold] },
  exit: { guard: reached('exit'), target: '#slipping' },
};
const stood = ({ event }: Args): boolean => event.type === 'stood' && event.by === LEARNER;

export const director = once(() => script.createMachine({
  id: 'closing', context: ({ input }) => scriptContext(input), initial: 'calling',
  states: {
    /** Somebody still talks to the learner when the leader rises. */
    calling: {
      entry: [
        beat('calling'), doing(({ context }) => ({ kind: 'observe', fact: { type: 'party.ranked', by: 'scene', order: companyOf(Number(context.variation['people'])).map(({ id }) => id).join(' ') } })),
        // Until somebody is asked how they get home, nobody has driven.
        act({ kind: 'observe', fact: { type: 'occasion.void', by: 'scene', occasion: 'driving' } }),
        doing(({ context }) => (Number(context.variation['before'] ?? 0) === 0 ? NOTHING : { kind: 'observe', fact: { type: 'drunk.before', by: LEARNER, alcoholMg: Number(context.variation['before']) } })),
        ...SO_FAR, doing(({ context }) => ({ kind: 'wake', name: 'chat', in: 50 + asideSteps(context.memory) })),
        doing(({ context }) => ({ kind: 'wake', name: 'time', in: (360 * context.patience) / 100 + asideSteps(context.memory) })),
      ],
      on: {
        due: [
          { guard: due('lapse'), actions: TELL_LAPSE },
          { guard: due('chat'), actions: [tell('yamada', 'say:yd.learnt')] },
          { guard: due('time'), actions: [tell('suzuki', 'stand'), act({ kind: 'wake', name: 'to-head', in: 170 })] },
          // Before the alcove everybody sees his hands.
          { guard: due('to-head'), actions: [tell('suzuki', 'walk:tatami.head'), act({ kind: 'wake', name: 'announce', in: 200 })] },
          { guard: due('announce'), actions: [tell('suzuki', 'tell:sz.time'), ...all('gaze:face:suzuki', others)] },
          { guard: due('hint'), actions: [tell('kobayashi', 'say:kb.rise')] },
          { guard: due('demo'), target: 'demo' },
        ],
        cue: EARLY.cue,
        heard: [
          { guard: (args) => said(args, 'suzuki', 'closing-words'), actions: [...all('stand', others), patiently('hint', 300), patiently('demo', 620), keep('asked', 1)] },
          MONEY,
        ],
        stood: { guard: (args) => stood(args) && args.context.memory['asked'] === 1, actions: [act({ kind: 'wake', name: 'demo', in: 80 }), act({ kind: 'cancel', name: 'hint' })] },
        reached: EARLY.exit,
      },
    },
    demo: {
      entry: [beat('demo'), doing(({ context }) => ({ kind: 'cue', to: 'suzuki', name: `tell:${announcement(context.variation)}` }))],
      on: {
        heard: [{ guard: (args) => said(args, 'suzuki', 'announce'), actions: [tell('suzuki', 'raise'), ...wakeBeats('demo', 70), doing(({ context }) => ({ kind: 'wake', name: 'shown', in: 70 + lastBeat(context) + 70 }))] }, MONEY],
        due: [
          ...Array.from({ length: MOST_CLAPS }, (_, at) => ({ guard: due(`demo${at}`), actions: [tell('suzuki', 'lead')] })),
          { guard: due('shown'), actions: [tell('suzuki', 'lower'), act({ kind: 'wake', name: 'call', in: 60 })] },
          { guard: due('call'), target: 'clapping' },
        ],
        cue: EARLY.cue,
        reached: EARLY.exit,
      },
    },
    clapping: {
      entry: [beat('clapping'), tell('suzuki', 'tell:sz.hands')],
      on: {
        heard: [
          {
            guard: (args) => said(args, 'suzuki', 'hands-please'),
            actions: [
              doing(({ context }) => ({ kind: 'observe', fact: { type: 'tejime.called', by: 'suzuki', pattern: patternOf(context.variation) } })),
              ...all('raise', OTHERS), keep('claps', 0), patiently('iyo', 130),
            ],
          },
          {
            guard: (args) => said(args, 'suzuki', 'iyo'),
            actions: [
              act({ kind: 'wake', name: 'stance', in: FIRST_STEPS - 1 }), ...wakeBeats('beat', FIRST_STEPS),
              doing(({ context }) => ({ kind: 'wake', name: 'applause', in: FIRST_STEPS + lastBeat(context) + STILL_STEPS })),
            ],
          },
          MONEY,
        ],
        cue: [{ guard: cued('own-clap'), actions: [count] }, EARLY.cue],
        due: [
          { guard: due('iyo'), actions: [tell('suzuki', 'tell:sz.iyo')] },
          { guard: due('stance'), actions: [act({ kind: 'survey', of: LEARNER, toward: 'suzuki', beside: 'lowtable' })] },
          ...Array.from({ length: MOST_CLAPS }, (_, at) => ({ guard: due(`beat${at}`), actions: [tell('suzuki', 'lead'), ...all('clap', others)] })),
          { guard: due('applause'), target: 'applauding' },
        ],
        reached: EARLY.exit,
      },
    },
    applauding: {
      entry: [
        act({ kind: 'observe', fact: { type: 'tejime.ended', by: 'suzuki' } }), ...all('applaud', OTHERS), act({ kind: 'wake', name: 'quiet', in: APPLAUSE_STEPS }),
        doing((args) => (isTooMany(args) ? { kind: 'cue', to: 'tanaka', name: 'gaze:face:learner' } : NOTHING)),
        doing((args) => (isTooMany(args) ? { kind: 'wake', name: 'lone', in: APPLAUSE_STEPS + 40 } : NOTHING)),
      ],
      on: {
        due: [
          { guard: due('quiet'), actions: [...all('lower', OTHERS), tell('suzuki', 'tell:sz.done'), tell('suzuki', 'bow:40'), act({ kind: 'wake', name: 'bill', in: 190 })] },
          // A lone clap: a kind word, and it is over.
          { guard: due('lone'), actions: [tell('kobayashi', 'feel:warm'), tell('kobayashi', 'say:kb.one-more')] },
          { guard: due('bill'), target: 'bill' },
        ],
        heard: MONEY,
      },
    },
    bill: billing,
    till: tilling,
    ...outside,
    slipping: {
      id: 'slipping',
      entry: [doing(({ context }) => ({ kind: 'observe', fact: { type: 'party.left', by: LEARNER, told: toldTo(context), isClosed: false } }))],
      always: [{ guard: ({ context }) => toldTo(context) === 'both', ...over('excused') }, { target: 'morning' }],
    },
    morning: {
      entry: [
        act({ kind: 'clock', at10: NEXT_DAY_10 }), act({ kind: 'move', person: LEARNER, room: 'office', spot: 'office.aisle' }), tell('kobayashi', 'office'), beat('next-morning'),
        act({ kind: 'wake', name: 'ask', in: 70 }),
      ],
      on: {
        due: [{ guard: due('ask'), actions: [tell('kobayashi', 'feel:worried'), tell('kobayashi', 'say:kb.looked')] }, { guard: due('end'), ...over('slipped-out') }],
        heard: { guard: (args) => said(args, 'kobayashi', 'looked-for'), actions: [act({ kind: 'wake', name: 'end', in: 70 })] },
      },
    },
    over: { id: 'over' },
  },
}));

