/** Everything that could ever reach a script: by its own words (what its guards ask for), and by what the world can tell. */
import type { AnyStateMachine } from 'xstate';
import { LEARNER, type LineId, type PersonId } from '../../../scenarios/kernel/ids';
import { attemptHeader } from '../../../scenarios/scenes/header';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import type { Command, ScriptEvent } from '../../../scenarios/kernel/script';
import { LINES } from '../../../scenarios/text/lines/line-catalog';

type EventOf<T extends ScriptEvent['type']> = Extract<ScriptEvent, { type: T }>;

/** Of every number that an event brings: nearly nothing, about what is right, and far too much. */
const LEVELS = [0, 320, 640, 960] as const;
const HANDS = ['both', 'right', 'left', 'none'] as const;

/** A good offer, and each of its faults alone. */
const FAULTLESS = { hands: 'both', printed: false, turned: false, far: false, across: false } as const;
const OFFERS = [FAULTLESS, { ...FAULTLESS, hands: 'right' }, { ...FAULTLESS, printed: true }, { ...FAULTLESS, turned: true }, { ...FAULTLESS, far: true }, { ...FAULTLESS, across: true }] as const;

const times = <A, B, C>(some: readonly A[], others: readonly B[], make: (a: A, b: B) => C): C[] => some.flatMap((a) => others.map((b) => make(a, b)));

/** Events by type, with every person, thing and line that this scene has. */
export function worldEvents(scene: SceneDefinition, seed: number): Readonly<Record<string, readonly ScriptEvent[]>> {
  const header = attemptHeader(scene, { id: '5eed5eed-5eed-4eed-8eed-5eed5eed5eed', seed, mode: 'practice', pack: 'traditional', device: 'script' });
  const { entities, layout } = scene.setting(header);
  const people = [...scene.cast.map(({ id }) => id)];
  // Among many cards two of the learner's own and one of each other person are as good as all.
  const cardsOf = (owner: PersonId): string[] => entities.filter((one) => one.kind === 'card' && one.owner === owner).map(({ id }) => id);
  const kinds = (...wanted: string[]): string[] => entities.filter(({ kind }) => wanted.includes(kind)).map(({ id }) => id);
  const cards = people.flatMap((id) => cardsOf(id).slice(0, id === LEARNER ? 2 : 1));
  const pourers = kinds('bottle', 'tokkuri');
  const cups = kinds('glass', 'ochoko', 'cup');
  const things = entities.map(({ id }) => id);
  // Whoever learns, and two others.
  const near = [LEARNER, ...people.filter((id) => id !== LEARNER).slice(0, 2)];
  const spots = layout.spots.map(({ id }) => id);
  const plain = <T extends 'withdrawn' | 'thumbed' | 'addressed' | 'faced' | 'sat' | 'stood' | 'looked-at' | 'bowing'>(type: T) => people.map((by) => ({ type, by }));
  return {
    'own.arrived': [{ type: 'own.arrived', at: '' }],
    'own.bowed': [{ type: 'own.bowed' }],
    'own.took': times(things, HANDS, (object, hands): EventOf<'own.took'> => ({ type: 'own.took', object, hands })),
    'own.received': cards.map((object): EventOf<'own.received'> => ({ type: 'own.received', object })),
    'own.given': cards.map((object): EventOf<'own.given'> => ({ type: 'own.given', object })),
    'own.over-tray': cards.map((object): EventOf<'own.over-tray'> => ({ type: 'own.over-tray', object })),
    'own.sipped': LEVELS.map((left10): EventOf<'own.sipped'> => ({ type: 'own.sipped', ml: 30, left10 })),
    'own.low': cups.map((object): EventOf<'own.low'> => ({ type: 'own.low', object, level10: 200 })),
    'own.poured': times(times(pourers, cups, (object, into) => ({ object, into })), LEVELS, (pour, level10): EventOf<'own.poured'> => ({ type: 'own.poured', ...pour, ml: level10 / 4, level10 })),
    offered: times(times(near, cards, (by, object) => ({ by, object })), OFFERS, (who, how): EventOf<'offered'> => ({ type: 'offered', ...who, ...how })),
    withdrawn: plain('withdrawn'), thumbed: plain('thumbed'), addressed: plain('addressed'), faced: plain('faced'), sat: plain('sat'), stood: plain('stood'), 'looked-at': plain('looked-at'), bowing: plain('bowing'),
    lowered: times(people, [1, 2, 3, 4], (by, often): EventOf<'lowered'> => ({ type: 'lowered', by, times: often })),
    dipped: times(people, [1, 2, 3, 4], (by, often): EventOf<'dipped'> => ({ type: 'dipped', by, times: often })),
    grasped: times(times(near, cards, (by, object) => ({ by, object })), HANDS, (who, hands): EventOf<'grasped'> => ({ type: 'grasped', ...who, hands })),
    joined: times(times(near, [...cards, ...pourers, ...cups], (by, object) => ({ by, object })), HANDS, (who, hands): EventOf<'joined'> => ({ type: 'joined', ...who, hands })),
    fell: times(people, cards, (by, object): EventOf<'fell'> => ({ type: 'fell', by, object })),
    lifted: times(near, things, (by, object): EventOf<'lifted'> => ({ type: 'lifted', by, object })),
    stowed: times(times(near, cards, (by, object) => ({ by, object })), [20, 400], (who, heldSteps): EventOf<'stowed'> => ({ type: 'stowed', ...who, heldSteps })),
    heard: LINES.filter(({ id }) => scene.spoken(id, header) !== undefined).map(({ id, tokens }): EventOf<'heard'> => ({ type: 'heard', by: LEARNER, line: id, tokens })),
    gestured: times(near, [...people.map((id) => `face:${id}`), ...things, ...spots], (by, toward): EventOf<'gestured'> => ({ type: 'gestured', by, toward })),
    bowed: times(people, [20, 150, 300, 450], (by, peak10): EventOf<'bowed'> => ({ type: 'bowed', by, peak10 })),
    toasted: times(times(near, cups, (by, object) => ({ by, object })), times([-20, 5, 40], [50, 2000], (belowMm, speedMmS) => ({ belowMm, speedMmS })), (who, how): EventOf<'toasted'> => ({ type: 'toasted', ...who, ...how })),
    sipped: times(people, LEVELS, (by, left10): EventOf<'sipped'> => ({ type: 'sipped', by, ml: 30, left10 })),
    pouring: times(near, times(pourers, cups, (object, into) => ({ object, into })), (by, pour): EventOf<'pouring'> => ({ type: 'pouring', by, ...pour })),
    poured: times(times(near, times(pourers, cups, (object, into) => ({ object, into })), (by, pour) => ({ by, ...pour })), [...LEVELS.map((level10) => ({ level10, spilledMl: 0 })), { level10: 640, spilledMl: 40 }], (who, how): EventOf<'poured'> => ({ type: 'poured', ...who, ml: how.level10 / 4, ...how })),
    filling: times(near, cups, (by, into): EventOf<'filling'> => ({ type: 'filling', by, into, level10: 700 })),
    covered: times(people, cups, (by, object): EventOf<'covered'> => ({ type: 'covered', by, object })),
    uncovered: times(people, cups, (by, object): EventOf<'uncovered'> => ({ type: 'uncovered', by, object })),
    flipped: times(people, cups, (by, object): EventOf<'flipped'> => ({ type: 'flipped', by, object })),
    'set-down': times(near, things, (by, object): EventOf<'set-down'> => ({ type: 'set-down', by, object })),
    cue: orders(people, spots),
    phone: [{ type: 'phone', state: 'ringing' }, { type: 'phone', state: 'silent' }],
  };
}

/** What directors tell people, and people tell directors, in words that are put together. */
function orders(people: readonly PersonId[], spots: readonly string[]): readonly ScriptEvent[] {
  const [line = ''] = LINES.map(({ id }) => id);
  const [spot = ''] = spots;
  const named = people.flatMap((id) => ['with:', 'toasted:', 'served:', 'want:', 'refused:', 'assented:', 'told:', 'in-car:', 'show:', 'look:face:', 'gaze:face:'].map((order) => `${order}${id}`));
  const spoken = people.flatMap((id) => [`to:${id}:${line}`, `say:${line}:${id}`]);
  return [...named, ...spoken, `say:${line}`, `tell:${line}`, 'feel:warm', 'feel:strained', `walk:${spot}`, 'bow:60'].map((name): EventOf<'cue'> => ({ type: 'cue', name }));
}

/** What comes of a command: an event for whoever gave it, and for whoever it reaches. */
export function following(by: PersonId, command: Command, others: readonly PersonId[], spoken: (line: LineId) => { readonly tokens: string } | undefined): readonly (readonly [PersonId, ScriptEvent])[] {
  switch (command.kind) {
    case 'wake': return [[by, { type: 'due', name: command.name }]];
    case 'cue': return [[command.to, { type: 'cue', name: command.name }]];
    case 'walk': return [[by, { type: 'own.arrived', at: command.spot }]];
    case 'say': {
      const heard = { type: 'heard', by, line: command.line, tokens: spoken(command.line)?.tokens ?? '' } as const;
      return [[by, { type: 'own.said', line: command.line }], ...others.map((one) => [one, heard] as const)];
    }
    default: return [];
  }
}

/** Three kinds of event have nothing but a name; which names a machine knows, its guards say: as data, or in their own words. */
export function askedFor(machine: AnyStateMachine): readonly ScriptEvent[] {
  const found: ScriptEvent[] = [];
  const named = (type: string, name: string): void => {
    if (type === 'due' || type === 'cue') found.push({ type, name });
    if (type === 'reached') found.push({ type, place: name });
  };
  const visit = (node: AnyStateMachine['root']): void => {
    for (const [type, ways] of node.transitions) for (const { guard } of ways) for (const name of namesIn(guard)) named(type, name);
    for (const inner of Object.values(node.states)) visit(inner);
  };
  visit(machine.root);
  return found;
}

/** Where the learner may come to be, as the scene's own words have it, and to whom a menu may be held. */
export function placesOf({ places, cast }: SceneDefinition): readonly ScriptEvent[] {
  return [...namesIn(places), ...cast.flatMap(({ id }) => ['both', 'right'].map((hands) => `menu:${id}:${hands}`))].map((place): ScriptEvent => ({ type: 'reached', place }));
}

function namesIn(guard: unknown): readonly string[] {
  if (typeof guard === 'function') return [...String(guard).matchAll(/["'`]([^"'`$]*)["'`]/gu)].map(([, name = '']) => name);
  const { params } = (guard ?? {}) as { readonly params?: { readonly name?: string } };
  return params?.name === undefined ? [] : [params.name];
}
