/** The first round: the menu goes round, each of them orders, the learner last, and all of it is read back. */
import { toldOfMenu } from '../../acts/evening/menu';
import { due, over } from '../../acts/guards';
import { act, beat, patiently } from '../../acts/say';
import { LEARNER, type PersonId } from '../../kernel/ids';
import { script, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { beersOf, orderLine, readBackLine } from './drinks';
import { OTHERS } from './placing';

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

const tell = (to: PersonId, name: string) => act({ kind: 'cue', to, name });
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const isMine = ({ event }: Args, token: string): boolean => event.type === 'heard' && event.by === LEARNER && event.tokens.split(' ').includes(token);
/** Between one order and the next. */
const PAUSE_STEPS = 36;

const offeredMenu = (event: ScriptEvent) => (event.type === 'reached' ? toldOfMenu(event.place) : undefined);
const menu = {
  guard: ({ event }: Args) => offeredMenu(event) !== undefined,
  actions: [
    doing(({ event }) => {
      const { person = '', hands = 'none' } = offeredMenu(event) ?? {};
      return { kind: 'observe', fact: { type: 'menu.offered', by: LEARNER, to: person, hands } };
    }),
    doing(({ event }) => ({ kind: 'cue', to: offeredMenu(event)?.person ?? '', name: 'menu' })),
  ],
};
const order = (person: PersonId) => doing(({ context }) => ({ kind: 'cue', to: person, name: `say:${orderLine(context.variation, person)}` }));

function ordersNext(person: PersonId, after: PersonId | undefined) {
  return after === undefined
    ? { guard: ({ event }: Args) => event.type === 'heard' && event.by === person, target: 'own' }
    : { guard: ({ event }: Args) => event.type === 'heard' && event.by === person, actions: [act({ kind: 'wake', name: `order.${after}`, in: PAUSE_STEPS })] };
}

/** Said before anybody has been asked: everyone hears it. */
const tooSoon = { guard: (args: Args) => isMine(args, 'own-order'), actions: [tell('kobayashi', 'feel:puzzled'), tell('suzuki', 'feel:puzzled')] };

export const ordering = script.createStateConfig({
  initial: 'menu',
  entry: [beat('ordering')],
  states: {
    menu: {
      entry: [patiently('take-over', 2400)],
      on: {
        reached: menu,
        heard: [{ guard: (args) => isMine(args, 'ask-drinks'), target: 'round' }, tooSoon],
        due: { guard: due('take-over'), target: 'round', actions: [tell('kobayashi', 'say:kb.ask')] },
      },
    },
    round: {
      entry: [act({ kind: 'wake', name: 'order.tanaka', in: PAUSE_STEPS })],
      on: {
        reached: menu,
        due: OTHERS.map((person) => ({ guard: due(`order.${person}`), actions: [order(person)] })),
        heard: [tooSoon, ...OTHERS.map((person, at) => ordersNext(person, OTHERS[at + 1]))],
      },
    },
    own: {
      entry: [beat('own-order'), tell('kobayashi', 'say:kb.you'), patiently('back', 1500)],
      on: { heard: { guard: (args) => isMine(args, 'own-order'), target: 'back', actions: [{ type: 'note', params: ({ event }) => ({ own: event.line }) }] }, due: { guard: due('back'), target: 'back' } },
    },
    back: {
      entry: [beat('read-back'), patiently('unread', 1500)],
      on: {
        heard: {
          guard: (args) => isMine(args, 'read-back'), target: 'done',
          actions: [doing(({ context, event }) => ({
            kind: 'observe',
            fact: { type: 'round.read-back', by: LEARNER, isRight: event.type === 'heard' && event.line === readBackLine(beersOf(context.variation, context.memory['own'] === 'own.beer')) },
          }))],
        },
        due: { guard: due('unread'), ...over('unread') },
      },
    },
    done: { entry: [tell('suzuki', 'say:sz.good'), act({ kind: 'wake', name: 'end', in: 200 })], on: { due: { guard: due('end'), ...over('complete') } } },
  },
});
