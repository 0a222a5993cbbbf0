/** The exchange between two people, seen from one of them: each gives, each receives, whoever is ready or due first. */
import { assign } from 'xstate';
import type { EntityId, LineId } from '../kernel/ids';
import { script, type ScriptContext, type ScriptEvent } from '../kernel/script';
import { afterADrop, DUE_LAUGH, STARTLED } from './dropped';
import { due, heard } from './guards';
import { offerCard } from './offer-card';
import { receiveCard } from './receive-card';
import { act, beat, express, gazeAt, number, patiently, remembering, say, soon, type Parties } from './say';

export interface Exchange extends Parties {
  readonly card: EntityId;
  /** The words in which one names oneself while offering. */
  readonly name: LineId;
  /** Answers when one's name was read back; says it again, unasked. */
  readonly yes: LineId;
  readonly repeat: LineId;
  /** Reads the other's name back. */
  readonly confirm: LineId;
  readonly table?: EntityId;
  /** How long one waits for a fallen card to be picked up by who dropped it. */
  readonly helpSteps?: number;
  /** Offers at once, without waiting for the other; or the seed says who does (`offersFirst`). */
  readonly first?: true | 'by-seed';
}

/** Put away sooner than this after receiving, a card was not read. */
const UNREAD_STEPS = 110;
/** How long one waits for the other's card before offering one's own; with a card already out a little less. */
const WAIT_STEPS = 960;
const READY_WAIT_STEPS = 720;
/** From a card lifted from the floor until it could be read and its name read back. */
const SETTLED_STEPS = 420;

const unread = ({ event }: { event: ScriptEvent }): boolean => event.type === 'stowed' && event.heldSteps < UNREAD_STEPS;
const has = (context: ScriptContext, name: string): boolean => context.memory[name] === 1;

/** `done`: id of the state to go to when both cards have changed hands, or nobody waits for one any more. */
export function exchangeCards(plan: Exchange, done: string) {
  const { me, other, card, name, yes, repeat, confirm, table, helpSteps } = plan;
  const isBySeed = plan.first === 'by-seed';
  return script.createStateConfig({
    initial: isBySeed ? 'starting' : plan.first === true ? 'offering' : 'awaiting',
    on: {
      // Whoever has no card is not waited for.
      heard: { guard: heard('no-card'), actions: [express('warm'), assign({ memory: ({ context }) => remembering(context, 'got', 1) })] },
    },
    states: {
      /** Some are quicker than others. */
      ...(isBySeed ? { starting: { id: 'starting', always: [{ guard: ({ context }: { context: ScriptContext }) => number(context, 'offersFirst') === 1, target: 'offering' }, { target: 'awaiting' }] } } : {}),
      awaiting: {
        id: 'awaiting',
        entry: [
          beat('offering'), gazeAt(other), express('attentive'),
          { type: 'do', params: ({ context }) => ({
            kind: 'wake', name: 'mine-first', in: ((number(context, 'readyFirst') === 1 ? READY_WAIT_STEPS : WAIT_STEPS) * context.patience) / 100,
          }) },
        ],
        always: { guard: ({ context }) => has(context, 'got') && !has(context, 'gave'), target: 'offering' },
        on: {
          offered: 'receiving',
          due: [
            { guard: ({ context, event }) => event.type === 'due' && event.name === 'mine-first' && !has(context, 'gave'), target: 'offering' },
            { guard: due('mine-first'), target: done },
          ],
        },
      },
      receiving: { id: 'receiving', ...receiveCard({ me, other, confirm, ...(helpSteps === undefined ? {} : { helpSteps }) }, { given: '#next', again: '#awaiting' }) },
      next: {
        id: 'next',
        always: [{ guard: ({ context }) => !has(context, 'gave'), target: 'offering' }, { target: done }],
      },
      offering: offerCard({ me, other, card, line: name, ...(table === undefined ? {} : { table }) }, { done: '#watching', clash: '#receiving' }),
      watching: {
        id: 'watching',
        entry: [beat('reading'), gazeAt(other), express('warm'), patiently('go-on', 420)],
        on: {
          heard: [
            { guard: heard('confirm'), target: 'answering' },
            { guard: heard('ask-reading'), target: 'answering' },
            { guard: heard('wrong-name'), actions: [express('puzzled'), say(repeat, other)] },
            { guard: heard('name-joke'), actions: [express('worried'), act({ kind: 'gaze', at: 'floor' })] },
          ],
          stowed: { guard: unread, target: 'slighted' },
          fell: 'dropped',
          thumbed: { actions: [act({ kind: 'gaze', at: `hand:${other}` }), express('puzzled')] },
          offered: 'receiving',
          due: [{ guard: due('go-on'), target: 'onward' }],
        },
      },
      /** One's card lies on the floor: time for the other to pick it up; else one kneels down oneself and offers it again. */
      dropped: {
        entry: [...STARTLED, patiently('help', helpSteps ?? 600)],
        on: {
          // Lifted, it may be read as it should have been, and his name read back.
          heard: [{ guard: heard('confirm'), target: 'answering' }, ...afterADrop(other)],
          lifted: { actions: [gazeAt(other), express('warm'), assign({ memory: ({ context }) => remembering(context, 'lifted', 1) }), patiently('settle', SETTLED_STEPS)] },
          offered: { guard: ({ context }) => has(context, 'lifted'), target: 'receiving' },
          due: [DUE_LAUGH(other), { guard: due('settle'), target: 'onward' }, { guard: due('help'), target: 'offering' }],
        },
      },
      /** Put away unread: the smile fades, and the name is said again, unasked. */
      slighted: {
        entry: [express('worried'), soon('again', 40)],
        on: {
          due: { guard: due('again'), actions: [say(repeat, other)] },
          'own.said': 'onward',
          heard: { guard: heard('confirm'), target: 'answering' },
        },
      },
      answering: {
        entry: [gazeAt(other), express('warm'), say(yes, other)],
        on: { 'own.said': { target: 'resting' }, offered: 'receiving' },
      },
      resting: {
        entry: [soon('onward', 70)],
        on: {
          due: { guard: due('onward'), target: 'onward' },
          offered: 'receiving',
          stowed: { guard: unread, target: 'slighted' },
        },
      },
      onward: {
        always: [
          {
            guard: ({ context }) => !has(context, 'got') && !has(context, 'asked'), target: 'awaiting',
            actions: [assign({ memory: ({ context }) => remembering(context, 'asked', 1) })],
          },
          { target: done },
        ],
      },
    },
  });
}
