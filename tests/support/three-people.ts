/** A scene of three, made of kernel, body and acts alone: the learner between Mori and Tanaka, who take and give cards. */
import { offerCard } from '../../scenarios/acts/offer-card';
import { receiveCard } from '../../scenarios/acts/receive-card';
import { routeCommon } from '../../scenarios/acts/route';
import { GAZE_LEARNER, act, beat, express } from '../../scenarios/acts/say';
import { spokenLine } from '../../scenarios/acts/spoken';
import { metricsOf } from '../../scenarios/body/metrics';
import { body, type Entity } from '../../scenarios/body/world';
import type { Layout } from '../../scenarios/body/layout';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { LEARNER } from '../../scenarios/kernel/ids';
import { once, script, scriptContext } from '../../scenarios/kernel/script';
import { PI } from '../../scenarios/kernel/trig';
import { LEARNER_CARD, SATO_CARD } from '../../scenarios/scenes/cards';

const hall: Layout = {
  rooms: [{ id: 'hall', x0: -4000, z0: -4000, x1: 4000, z1: 4000 }],
  furniture: [{ id: 'table', kind: 'table', room: 'hall', x: 0, z: -3000, yaw10: 0, widthMm: 1200, depthMm: 600, heightMm: 700 }],
  doors: [], windows: [], clock: { room: 'hall', x: 0, y: 2000, z: -4000, yaw10: 0 }, spots: [],
};
const START = {
  learner: { x: 0, z: 700, yaw: PI, room: 'hall' },
  // A little nearer than Tanaka, so that "whoever is nearest" has one answer.
  mori: { x: -700, z: -250, yaw: 0.6, room: 'hall' },
  tanaka: { x: 800, z: -300, yaw: -0.65, room: 'hall' },
};
/** The end of every run: there is nothing to leave for. */
const LONGEST_STEPS = 3600;

const director = once(() => script.createMachine({
  id: 'three', context: ({ input }) => scriptContext(input), initial: 'standing',
  states: {
    standing: {
      entry: [
        beat('standing'), act({ kind: 'wake', name: 'end', in: LONGEST_STEPS }), act({ kind: 'wake', name: 'give', in: 30 }),
      ],
      on: {
        due: [
          { guard: { type: 'due', params: { name: 'end' } }, target: 'over' },
          { guard: ({ context, event }) => event.type === 'due' && event.name === 'give' && context.variation['bothGive'] === 1,
            actions: [act({ kind: 'cue', to: 'mori', name: 'give' }), act({ kind: 'cue', to: 'tanaka', name: 'give' })] },
        ],
      },
    },
    over: { entry: [act({ kind: 'end', how: 'complete' })] },
  },
}));

/** Stands, takes a card that is offered, gives one when told; a smile answers whatever is said to them. */
function counterpart(name: string) {
  return once(() => script.createMachine({
    id: name, context: ({ input }) => scriptContext(input), initial: 'standing',
    states: {
      standing: {
        id: 'standing', entry: [GAZE_LEARNER],
        on: {
          offered: 'receiving', heard: { actions: [express('warm')] },
          cue: { guard: { type: 'cued', params: { name: 'give' } }, target: 'giving' },
        },
      },
      receiving: { id: 'receiving', ...receiveCard({ me: name, other: LEARNER, confirm: 'c.confirm-learner' }, { given: '#standing', again: '#standing' }) },
      giving: offerCard({ me: name, other: LEARNER, card: `card.${name}`, line: 'sato.name', table: 'table' }, { done: '#standing', clash: '#receiving' }),
    },
  }));
}

function thing(id: string, kind: Entity['kind'], owner: string, parent: string): Entity {
  return {
    id, kind, owner, parent, x: 0, y: 0, z: 0, yaw: 0, tilt: 0, face: 'ja', state: '', wantTurn: 0, turn: 0, turnFrom: undefined, slipX: 0, slipZ: 0, room: 'hall',
  };
}

export const threePeople: SceneDefinition = {
  id: 'three', code: 'T3', version: 1, level: 1, firstBeat: 'standing',
  rules: ['meishi.present.two-hands', 'meishi.present.orientation', 'meishi.receive.two-hands'],
  // The learner is neither first nor last.
  cast: ['mori', 'learner', 'tanaka'].map((id) => ({ id, nameKey: `person.${id}`, rank: 'staff', company: '' })),
  vary: (seed) => ({ tempoPercent: 100, bothGive: seed === 2 ? 1 : 0 }),
  setting: () => ({
    layout: hall, clock10: 0,
    people: [
      body('mori', metricsOf('sato.short'), START.mori), body('learner', metricsOf('learner.average'), START.learner),
      body('tanaka', metricsOf('sato.tall'), START.tanaka),
    ],
    entities: [
      thing('card.one', 'card', 'learner', 'inner:learner'), thing('card.two', 'card', 'learner', 'inner:learner'),
      ...['mori', 'tanaka'].flatMap((id) => [thing(`holder.${id}`, 'holder', id, `inner:${id}`), thing(`card.${id}`, 'card', id, `in:holder.${id}`)]),
    ],
    cards: new Map([['card.one', LEARNER_CARD], ['card.two', LEARNER_CARD], ['card.mori', SATO_CARD], ['card.tanaka', SATO_CARD]]),
  }),
  scripts: { scene: director, mori: counterpart('mori'), tanaka: counterpart('tanaka') },
  route: routeCommon, places: () => [], spoken: spokenLine,
  sayable: () => ({ lines: ['p02', 'p03', 'p05', 'p23'], fitting: 'p02' }), hint: () => '',
  stepsPerClockTenth: 60, clockRuns: () => false,
};
