/** Someone receives a card: sees it coming, meets it with both hands, takes it, turns it if needed, reads it. */
import { assign } from 'xstate';
import type { LineId } from '../kernel/ids';
import { script, type Command, type ScriptContext, type ScriptEvent } from '../kernel/script';
import { afterADrop, DUE_LAUGH, STARTLED } from './dropped';
import { DECK_CONDITION } from './deck';
import { HANDS_REST, act, beat, bow, express, gazeAt, patiently, remembering, say, soon, type Parties } from './say';

const MOST_TRIES = 3;
/** From a card lifted from the floor until another could be offered, at leisure. */
const AGAIN_STEPS = 960;

/** What is held out, and how: who takes it later must know it. */
export const noteOffer = { type: 'note', params: ({ event }: { event: ScriptEvent }): ScriptContext['memory'] => event.type !== 'offered' ? {} : {
  object: event.object, turned: event.turned ? 1 : 0, oneHand: event.hands === 'both' ? 0 : 1, across: event.across ? 1 : 0, tries: 0,
} } as const;
const reachForIt = { type: 'do', params: ({ context }: { context: ScriptContext }): Command => ({ kind: 'hands.reach', object: String(context.memory['object']) }) } as const;

export interface Receipt extends Parties {
  /** Reads the other's name back. */
  readonly confirm: LineId;
  /** How long one waits for a fallen card to be picked up by who dropped it. */
  readonly helpSteps?: number;
}

/** `given`: where to go once read; `again`: where to wait after a withdrawn offer. Both are ids in the whole machine. */
export function receiveCard({ me, other, confirm, helpSteps = 300 }: Receipt, to: { readonly given: string; readonly again: string }) {
  const tried = assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({
    memory: ({ context }) => remembering(context, 'tries', Number(context.memory['tries'] ?? 0) + 1),
  });
  /** Out of reach for good: he lowers his hands and waits, and the moment is the learner's again. */
  const tooOften = {
    guard: ({ event, context }: { event: ScriptEvent; context: ScriptContext }) => event.type === 'due' && event.name === 'nearer' && Number(context.memory['tries']) >= MOST_TRIES,
    target: to.again, actions: [HANDS_REST, say('c.please', other)],
  };
  return script.createStateConfig({
    initial: 'noticing',
    entry: [beat('handover'), express('attentive')],
    on: {
      withdrawn: { target: to.again, actions: [HANDS_REST] },
      fell: { target: `.startled`, actions: [{ type: 'note', params: ({ event }) => ({ fallen: event.object }) }] },
      thumbed: { actions: [act({ kind: 'gaze', at: `hand:${other}` }), express('puzzled'), soon('look-up', 70)] },
      due: [{ guard: { type: 'due', params: { name: 'look-up' } }, actions: [gazeAt(other)] }],
    },
    states: {
      noticing: {
        entry: [
          noteOffer,
          soon('notice', 14),
          // A card from the floor: taken by the very edge.
          { type: 'do', params: ({ context }) => ({ kind: 'express', as: context.memory['object'] === context.memory['fallen'] ? 'strained' : 'attentive' }) },
        ],
        on: {
          due: [
            { guard: ({ event, context }) => event.type === 'due' && event.name === 'notice' && context.memory['oneHand'] === 1, target: 'halted' },
            { guard: { type: 'due', params: { name: 'notice' } }, target: 'reaching' },
          ],
        },
      },
      /** One hand: his own stop in mid-air, then go on with deliberate care. */
      halted: {
        entry: [act({ kind: 'hands.carry', forward: 330, aboveSternum: -90, shape: 'stop' }), act({ kind: 'gaze', at: `hand:${other}` }), express('puzzled'), soon('resume', 52)],
        on: { due: [{ guard: { type: 'due', params: { name: 'resume' } }, target: 'reaching' }] },
      },
      reaching: {
        entry: [
          gazeAt(other), reachForIt, soon('nearer', 80),
        ],
        on: {
          'own.took': { guard: ({ event }) => event.hands === 'both', target: 'holding' },
          due: [
            { guard: ({ event, context }) => event.type === 'due' && event.name === 'nearer' && context.memory['across'] === 1, target: 'leaning' },
            { guard: { type: 'due', params: { name: 'nearer' } }, target: 'nearing' },
          ],
        },
      },
      /** Over a table: an apology that is not his to make, and a lean until the tie touches the wood. */
      leaning: {
        entry: [
          tried, say('c.excuse', other), express('strained'), act({ kind: 'approach', person: other, toMm: 900 }),
          { type: 'do', params: ({ context }) => ({ kind: 'bow', deg: 16 + 12 * Number(context.memory['tries']), fall: 60, hold: 130, rise: 80 }) },
          reachForIt, soon('nearer', 200),
        ],
        on: {
          'own.took': { guard: ({ event }) => event.hands === 'both', target: 'holding' },
          due: [tooOften, { guard: { type: 'due', params: { name: 'nearer' } }, target: 'leaning', reenter: true }],
        },
      },
      nearing: {
        entry: [tried, act({ kind: 'approach', person: other, toMm: 1000 }), reachForIt, soon('nearer', 110)],
        on: {
          'own.took': { guard: ({ event }) => event.hands === 'both', target: 'holding' },
          due: [tooOften, { guard: { type: 'due', params: { name: 'nearer' } }, target: 'nearing', reenter: true }],
        },
      },
      /** Both hold it. He does not pull; he waits for the other to let go. */
      holding: {
        entry: [patiently('tug', 170)],
        on: {
          'own.received': 'mine',
          due: [{ guard: { type: 'due', params: { name: 'tug' } }, target: 'insisting' }],
        },
      },
      insisting: {
        entry: [express('puzzled'), say('c.thanks', other), patiently('give-up', 260)],
        on: {
          'own.received': 'mine',
          due: [{ guard: { type: 'due', params: { name: 'give-up' } }, target: to.again, actions: [act({ kind: 'hands.open' }), HANDS_REST] }],
        },
      },
      mine: {
        entry: [
          assign({ memory: ({ context }) => remembering(context, 'got', 1) }), act({ kind: 'cancel', name: 'look-up' }),
          say('c.chodai', other), bow(15, 40), soon('look', 60),
        ],
        on: {
          due: [
            { guard: ({ event, context }) => event.type === 'due' && event.name === 'look' && context.memory['turned'] === 1, target: 'turning' },
            { guard: { type: 'due', params: { name: 'look' } }, target: 'reading' },
          ],
        },
      },
      /** Upside down: he turns it slowly, and for a beat his eyes meet yours. */
      turning: {
        entry: [
          express('puzzled'), gazeAt(other),
          { type: 'do', params: ({ context }) => ({ kind: 'turn', object: String(context.memory['object']) }) },
          soon('look', 60),
        ],
        on: { due: [{ guard: { type: 'due', params: { name: 'look' } }, target: 'reading' }] },
      },
      reading: {
        entry: [
          act({ kind: 'hands.carry', forward: 300, aboveSternum: 20, shape: 'pinch', tiltDeg: 35 }),
          { type: 'do', params: ({ context }) => ({ kind: 'turn', object: String(context.memory['object']) }) },
          { type: 'do', params: ({ context }) => ({ kind: 'gaze', at: String(context.memory['object']) }) },
          express('neutral'), soon('read', 110),
        ],
        on: {
          due: [
            { guard: ({ event, context }) => event.type === 'due' && event.name === 'read' && context.memory[DECK_CONDITION] === 'stained', target: 'wiping' },
            { guard: { type: 'due', params: { name: 'read' } }, target: 'confirming' },
          ],
        },
      },
      /** A stain: he holds it nearer to the light, rubs at the edge with his thumb, and says nothing. */
      wiping: {
        entry: [express('strained'), act({ kind: 'hands.carry', forward: 250, aboveSternum: 50, shape: 'pinch', tiltDeg: 52 }), soon('rub', 70)],
        on: {
          due: [
            { guard: { type: 'due', params: { name: 'rub' } }, actions: [act({ kind: 'hands.carry', forward: 268, aboveSternum: 42, shape: 'pinch', tiltDeg: 46 }), soon('wiped', 70)] },
            { guard: { type: 'due', params: { name: 'wiped' } }, target: 'confirming' },
          ],
        },
      },
      confirming: {
        entry: [gazeAt(other), express('warm'), say(confirm, other)],
        on: {
          'own.said': { guard: ({ event }) => event.line === confirm, target: 'putting' },
        },
      },
      putting: {
        entry: [{ type: 'do', params: ({ context }) => ({ kind: 'stow', object: String(context.memory['object']), in: `in:holder.${me}` }) }, HANDS_REST, soon('ready', 24)],
        on: { due: [{ guard: { type: 'due', params: { name: 'ready' } }, target: to.given }] },
      },
      /** It fell: a worried look, time for the other to pick it up; then he does. Once it is lifted, there is time to offer again. */
      startled: {
        entry: [...STARTLED, patiently('help', helpSteps)],
        on: {
          offered: 'noticing',
          heard: afterADrop(other),
          lifted: {
            guard: ({ event, context }) => event.object === context.memory['fallen'],
            actions: [act({ kind: 'cancel', name: 'help' }), gazeAt(other), express('attentive'), patiently('offer-again', AGAIN_STEPS)],
          },
          due: [
            DUE_LAUGH(other),
            { guard: { type: 'due', params: { name: 'help' } }, target: 'helping' },
            { guard: { type: 'due', params: { name: 'offer-again' } }, target: to.again },
          ],
        },
      },
      helping: {
        entry: [
          bow(40, 20), say('c.thanks', other), assign({ memory: ({ context }) => remembering(context, 'got', 1) }),
          { type: 'do', params: ({ context }) => ({ kind: 'present', object: String(context.memory['object']), for: me }) },
          soon('look', 100),
        ],
        on: { due: [{ guard: { type: 'due', params: { name: 'look' } }, target: 'reading' }] },
      },
    },
  });
}
