/**
 * Both cards cross at once: one offers with the right hand over the other's holder, the own holder in the left. Whoever
 * mirrors it finds a place for each card; whoever does not is given time, and the cue comes again.
 */
import { assign } from 'xstate';
import type { EntityId } from '../kernel/ids';
import { script, type Command, type ScriptContext } from '../kernel/script';
import { due } from './guards';
import { HANDS_REST, act, beat, bow, express, gazeAt, number, patiently, remembering, say, soon, type Parties } from './say';

const MOST_TRIES = 4;
const APART_MM = 240;
/** How much lower one follows a card that sinks, and how often. */
const FOLLOW_MM = 80;
const MOST_FOLLOWING = 3;

/** `crossed`: where to go with the other's card on one's holder; `instead`: where to exchange one after the other. */
export function crossCards({ me, other, card }: Parties & { readonly card: EntityId }, to: { readonly crossed: string; readonly instead: string }) {
  const has = (context: ScriptContext, name: string): boolean => context.memory[name] === 1;
  const count = (context: ScriptContext, name: string): number => Number(context.memory[name] ?? 0);
  const carry = (forward: number, aboveSternum: number) => act({ kind: 'hands.carry', forward, aboveSternum, shape: 'pinch' });
  const letGo = soon('let-go', 22);
  return script.createStateConfig({
    initial: 'drawing',
    entry: [beat('crossing'), assign({ memory: ({ context }) => ({ ...context.memory, tries: 0, sunk: 0, gave: 0 }) })],
    on: {
      'own.given': { actions: [assign({ memory: ({ context }) => remembering(context, 'gave', 1) })] },
      'own.received': { actions: [assign({ memory: ({ context, event }) => ({ ...context.memory, got: 1, object: event.object }) })] },
      lowered: [
        {
          guard: ({ context }) => count(context, 'sunk') < MOST_FOLLOWING,
          actions: [
            assign({ memory: ({ context }) => remembering(context, 'sunk', count(context, 'sunk') + 1) }), express('warm'),
            { type: 'do', params: ({ context }) => ({ kind: 'hands.carry', forward: 500, aboveSternum: -70 - FOLLOW_MM * count(context, 'sunk'), shape: 'pinch' }) },
            soon('rise', 70),
          ],
        },
      ],
    },
    states: {
      drawing: {
        entry: [
          act({ kind: 'hold', object: `holder.${me}`, hand: 'left' }), act({ kind: 'present', object: card, for: other, hand: 'right' }),
          act({ kind: 'hands.apart', mm: APART_MM }), carry(250, -70), gazeAt(other), express('warm'), soon('extend', 40),
        ],
        on: { due: { guard: due('extend'), target: 'offering' } },
      },
      /** The right hand alone, the holder flat beside it: the cue. */
      offering: {
        entry: [
          assign({ memory: ({ context }) => remembering(context, 'tries', count(context, 'tries') + 1) }),
          { type: 'do', params: ({ context }) => ({ kind: 'hands.carry', forward: 500, aboveSternum: -70 + number(context, 'offerUpMm'), shape: 'pinch' }) },
          gazeAt(other), bow(10, 40), patiently('wait', 700),
        ],
        always: { guard: ({ context }) => has(context, 'gave') && has(context, 'got'), target: to.crossed, actions: [act({ kind: 'hands.apart', mm: 0 })] },
        on: {
          offered: [
            { guard: ({ event }) => event.hands === 'both', target: 'retracting' },
            { guard: ({ event }) => event.hands === 'left', target: 'laughing' },
          ],
          'own.over-tray': { actions: [letGo] },
          grasped: { actions: [letGo] },
          due: [
            { guard: due('let-go'), actions: [act({ kind: 'hands.open', hand: 'right' })] },
            // The race ends with a laugh, at the height where it began.
            { guard: due('rise'), actions: [carry(500, -70)] },
            { guard: due('wait'), target: 'retracting' },
          ],
        },
      },
      /** Two hands meet the cue: there is nowhere to land, and the card goes back. */
      retracting: {
        entry: [carry(250, -70), express('puzzled'), act({ kind: 'gaze', at: `hand:${other}` }), soon('again', 170)],
        on: { due: [{ guard: ({ event, context }) => event.type === 'due' && event.name === 'again' && stuck(context, count), target: 'giving-up' }, { guard: due('again'), target: 'offering' }] },
      },
      /** Left against right: the arms would cross. A small laugh, and once more. */
      laughing: {
        entry: [carry(250, -70), express('warm'), say('c.oh', other), soon('again', 260)],
        on: { due: [{ guard: ({ event, context }) => event.type === 'due' && event.name === 'again' && stuck(context, count), target: 'giving-up' }, { guard: due('again'), target: 'offering' }] },
      },
      'giving-up': {
        entry: [act({ kind: 'hands.apart', mm: 0 }), act({ kind: 'stow', object: card, in: `in:holder.${me}` }), act({ kind: 'stow', object: `holder.${me}`, in: `inner:${me}` }), HANDS_REST, soon('instead', 40)],
        on: { due: { guard: due('instead'), target: to.instead } },
      },
    },
  });
}

function stuck(context: ScriptContext, count: (context: ScriptContext, name: string) => number): boolean {
  return count(context, 'tries') >= MOST_TRIES;
}

/** With the other's card on the holder the free hand joins, and the card is read. */
export function joinHand({ me, other }: Parties) {
  return [
    act({ kind: 'stow', object: `holder.${me}`, in: `inner:${me}` }),
    { type: 'do', params: ({ context }: { context: ScriptContext }): Command => ({ kind: 'present', object: String(context.memory['object']), for: me }) },
    gazeAt(other),
  ] as const;
}
