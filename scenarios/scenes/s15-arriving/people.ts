/** The five others: they come, greet, wait for a seat, sit where they are shown, and order. Each has places and words of their own. */
import { GAZE_LEARNER, HANDS_REST, act, bow, express, soon } from '../../acts/say';
import { cued, due } from '../../acts/guards';
import { MINDS_WORDS } from '../../acts/mind-words';
import { LOW_TABLE } from '../../acts/evening/table';
import type { PersonId, SpotId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptEvent } from '../../kernel/script';

interface Ways {
  /** Where one stands in the entrance, and in the room before being seated. */
  readonly entrance: SpotId;
  readonly room: SpotId;
}

const hangUp = (id: PersonId) => act({ kind: 'stow', object: `coat.${id}`, in: `pocket:${id}` });
const SIT = act({ kind: 'posture', to: 'sit' });
/** Whoever has not arrived by then sits down where they are, if there is a seat. */
const LATEST_STEPS = 480;

const is = (verb: string) => ({ event }: { readonly event: ScriptEvent }): boolean => event.type === 'cue' && event.name.startsWith(`${verb}:`);
const rest = (event: ScriptEvent): string => (event.type === 'cue' ? event.name.slice(event.name.indexOf(':') + 1) : '');
const doing = (make: (word: string) => Command) => ({ type: 'do', params: ({ event }: { readonly event: ScriptEvent }): Command => make(rest(event)) }) as const;

export function companion(id: PersonId, { entrance, room }: Ways) {
  return once(() => script.createMachine({
    id, context: ({ input }) => scriptContext(input), initial: 'away',
    on: {
      heard: MINDS_WORDS,
      cue: [
        { guard: cued('enter'), target: '.coming' },
        { guard: cued('room'), target: '.standing' },
        { guard: is('go'), target: '.going' },
        { guard: is('say'), actions: [doing((line) => ({ kind: 'say', line }))] },
        { guard: is('feel'), actions: [doing((as) => ({ kind: 'express', as: as === 'strained' || as === 'puzzled' ? as : 'warm' }))] },
        { guard: is('show'), actions: [doing((seat) => ({ kind: 'hands.gesture', toward: seat })), soon('lower', 150)] },
        { guard: cued('bow'), actions: [bow(30, 62)] },
        { guard: cued('menu'), actions: [act({ kind: 'lay', object: 'menu', on: LOW_TABLE, near: id }), act({ kind: 'gaze', at: 'menu' }), soon('look-up', 140)] },
      ],
      due: [{ guard: due('look-up'), actions: [GAZE_LEARNER] }, { guard: due('lower'), actions: [HANDS_REST] }],
    },
    states: {
      away: {},
      coming: { entry: [act({ kind: 'move', person: id, room: 'entrance', spot: 'entrance.door' }), express('warm'), GAZE_LEARNER, act({ kind: 'walk', spot: entrance })] },
      // Coats hang outside by now; the learner's with Kobayashi's.
      standing: { entry: [hangUp(id), ...(id === 'kobayashi' ? [act({ kind: 'stow', object: 'coat', in: 'pocket:kobayashi' })] : []), act({ kind: 'move', person: id, room: 'tatami', spot: room }), GAZE_LEARNER] },
      going: {
        entry: [HANDS_REST, doing((spot) => ({ kind: 'walk', spot })), soon('sit', LATEST_STEPS)],
        on: {
          'own.arrived': { actions: [SIT] },
          // Halfway, the way may have been barred: one sits where one has come to.
          due: { guard: due('sit'), actions: [SIT] },
        },
      },
    },
  }));
}

export const PEOPLE_WAYS: Readonly<Record<string, Ways>> = {
  tanaka: { entrance: 'entrance.guest', room: 'tatami.guest' },
  sato: { entrance: 'entrance.guest.left', room: 'tatami.guest.left' },
  suzuki: { entrance: 'entrance.till', room: 'tatami.host' },
  kobayashi: { entrance: 'entrance.shoes', room: 'tatami.host.left' },
  yamada: { entrance: 'entrance.coats', room: 'tatami.host.right' },
};
