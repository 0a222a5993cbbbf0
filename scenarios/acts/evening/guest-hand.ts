/** The hand of somebody at the table: a mouthful now and then; and the glass held out, covered, or reached for too late. */
import { LEARNER } from '../../kernel/ids';
import { script, type Command, type ScriptEvent } from '../../kernel/script';
import { cued, due } from '../guards';
import { act, express, gazeAt, number, patiently } from '../say';
import { byLearner, doing, feeling, isOffer, levelOf, mind, refusal, refusalLine, showMood, sipTiltDeg, vesselIdOf, NOTHING, type Args } from './guest-mind';
import type { Guest } from './guest';

const NEAR_MM = 300;
const LIPS_MM = 190;
/** Of the foot above the table: before drinking; and held out so that a bottle comes over it. */
const LIFTED_MM = 110;
const HELD_OUT_MM = 70;
const OUT_MM = 700;
/** Over the table, also for whoever sits beside one. */
const AHEAD_MM = 430;
const LIPS_UP_MM = 150;
const AT_LIPS_STEPS = 105;
const ANSWER_STEPS = 20;
const COVERED_STEPS = 110;
/** With a glass held out for nothing one does not sit for ever. */
const WAITS_STEPS = 2100;
const THANKS_STEPS = 70;
const TOO_LATE_STEPS = 52;
/** Whoever has stopped with so little in the glass (0.1 %) is waited for: they are only looking. */
const LITTLE_10 = 700;
const MORE_STEPS = 240;
/** What stands in it is still worth protecting (0.1 %). */
const HALF_10 = 450;
const SPILT_ML = 3;
const LEFT = 60;
/** Whoever has been served drinks more slowly. */
const QUENCHED = 4;

const isBusy = ({ context }: Args): boolean => context.memory['busy'] === 1;

export function hands({ me, voice, both }: Guest) {
  const own = (args: Args): string => vesselIdOf(args.context, me);
  const isMine = (args: Args): boolean => 'into' in args.event && args.event.into === own(args);
  const poured = (event: ScriptEvent) => (event.type === 'poured' ? event : undefined);
  const take = [doing((args) => ({ kind: 'hands.reach', object: own(args), hand: 'right' }) satisfies Command), ...(both ? [doing((args) => ({ kind: 'wake', name: 'support', in: args.context.memory['sake'] === 1 ? 70 : 60 }))] : [])];
  const support = { guard: due('support'), actions: [doing((args) => ({ kind: 'hands.reach', object: own(args), hand: 'left' }) satisfies Command)] };
  const thirst = doing(({ context }) => ({ kind: 'wake', name: 'thirst', in: number(context, `thirst.${me}`, 1500) * (context.memory['quenched'] === 1 ? QUENCHED : 1) }));
  const serves = (is: 0 | 1) => mind(() => ({ serves: is }));
  const noteLevel = {
    'own.sipped': { guard: ({ event }: Args) => event.type === 'own.sipped', actions: [mind(({ event }) => (event.type === 'own.sipped' ? { level: event.left10 } : {}))] },
  };
  /** An offer that comes while the hands are about something else is answered as soon as they are free. */
  const later = { guard: isOffer, actions: [mind(() => ({ asked: 1 }))] };
  const startled = {
    guard: (args: Args) => args.event.type === 'pouring' && byLearner(args.event) && isMine(args), target: 'startled',
  };
  const carry = (forward: number, aboveTable: number) => act({ kind: 'vessel.carry', forward, aboveTable });
  return script.createStateConfig({
    initial: 'resting',
    on: {
      lifted: { guard: ({ event }) => byLearner(event) && event.type === 'lifted' && /^(bottle|tokkuri)/u.test(event.object), actions: [mind(({ event }) => ({ offered: event.type === 'lifted' ? event.object : '' }))] },
      'set-down': { guard: ({ context, event }) => byLearner(event) && event.type === 'set-down' && context.memory['offered'] === event.object, actions: [mind(() => ({ offered: '' }))] },
      cue: [
        { guard: cued('hands:busy'), actions: [mind(() => ({ busy: 1 }))] },
        { guard: cued('hands:free'), actions: [mind(() => ({ busy: 0 }))] },
        { guard: cued('please-serve'), actions: [mind(() => ({ busy: 1, serve: 1 }))] },
        { guard: cued('tejaku'), actions: [mind(() => ({ tejaku: 1 }))] },
        { guard: cued('sake'), actions: [mind(() => ({ wishes: 'sake' }))] },
      ],
      'own.low': { actions: [act({ kind: 'cue', to: 'scene', name: `want:${me}` })] },
    },
    states: {
      resting: {
        entry: [serves(0), thirst, doing(({ context }) => (context.memory['asked'] === 1 ? { kind: 'wake', name: 'asked', in: ANSWER_STEPS } : NOTHING)), mind(() => ({ asked: 0 }))],
        on: {
          heard: { guard: isOffer, target: 'asked' },
          cue: { guard: cued('thirsty'), target: 'drinking' },
          due: [
            { guard: due('asked'), target: 'asked' },
            { guard: ({ context, event }) => event.type === 'due' && event.name === 'thirst' && levelOf(context, me) > LEFT, target: 'drinking' },
          ],
          pouring: startled,
        },
        always: [
          { guard: isBusy, target: 'busy' },
          // The cup stands ready, and empty.
          { guard: ({ context }) => context.memory['wishes'] === 'sake', actions: [mind(() => ({ wishes: '', sake: 1, level: 0 }))] },
        ],
      },
      /** Another region uses the hands; what was asked for is begun as soon as they are empty. */
      busy: {
        entry: [doing(({ context }) => (context.memory['serve'] === 1 ? { kind: 'cue', to: me, name: 'serve' } : NOTHING)), mind(() => ({ serve: 0 }))],
        on: { ...noteLevel, heard: later },
        always: { guard: (args) => !isBusy(args), target: 'resting' },
      },
      asked: {
        entry: [serves(1), gazeAt(LEARNER), act({ kind: 'wake', name: 'answer', in: ANSWER_STEPS })],
        on: { due: [{ guard: ({ context, event }) => event.type === 'due' && event.name === 'answer' && refusal(context, me) !== '', target: 'refusing' }, { guard: due('answer'), target: 'holding' }] },
      },
      refusing: {
        entry: [
          express('warm'), doing(({ context }) => ({ kind: 'say', line: refusalLine(context, me) })), act({ kind: 'cue', to: 'scene', name: `refused:${me}` }),
          doing((args) => ({ kind: 'vessel.cover', object: own(args), hand: 'right' })), act({ kind: 'wake', name: 'uncover', in: COVERED_STEPS }),
        ],
        on: { due: { guard: due('uncover'), target: 'resting', actions: [act({ kind: 'hands.open' })] }, pouring: { guard: startled.guard, actions: [express('strained'), feeling(-25)] } },
      },
      holding: {
        entry: [express('warm'), act({ kind: 'say', line: `g.assent.${voice}` }), act({ kind: 'cue', to: 'scene', name: `assented:${me}` }), ...take, patiently('let-be', WAITS_STEPS)],
        on: {
          'own.took': { actions: [act({ kind: 'vessel.carry', forward: OUT_MM, aboveTable: HELD_OUT_MM, toward: LEARNER, ahead: AHEAD_MM })] },
          filling: { actions: [act({ kind: 'say', line: 'g.enough' }), express('attentive')] },
          poured: [
            { guard: (args) => isMine(args) && (poured(args.event)?.level10 ?? 0) < LITTLE_10, actions: [mind(({ event }) => ({ level: poured(event)?.level10 ?? 0 })), act({ kind: 'wake', name: 'no-more', in: MORE_STEPS })] },
            { guard: isMine, target: 'thanking' },
          ],
          pouring: { guard: isMine, actions: [act({ kind: 'cancel', name: 'no-more' })] },
          due: [support, { guard: due('no-more'), target: 'thanking' }, { guard: due('let-be'), target: 'lowering' }],
        },
      },
      thanking: {
        entry: [
          mind(({ context, event }) => ({ level: poured(event)?.level10 ?? levelOf(context, me), quenched: 1 })),
          doing(({ event }) => ({ kind: 'express', as: (poured(event)?.spilledMl ?? 0) > SPILT_ML ? 'worried' : 'warm' })),
          doing(({ event }) => ({ kind: 'say', line: (poured(event)?.spilledMl ?? 0) > SPILT_ML ? 'e.oops' : `g.thanks.${voice}` })),
          mind(({ context, event }) => ({ mood: Number(context.memory['mood'] ?? 60) + ((poured(event)?.spilledMl ?? 0) > SPILT_ML ? -20 : 15) })),
          act({ kind: 'cue', to: 'scene', name: `served:${me}` }), act({ kind: 'wake', name: 'taste', in: THANKS_STEPS }),
        ],
        on: { due: [support, { guard: due('taste'), target: 'drinking' }], heard: later },
      },
      /** Nobody asked: the hand comes over the glass too late, or the glass is taken up after all. */
      startled: {
        entry: [serves(1), gazeAt(LEARNER), express('puzzled'), feeling(-10), act({ kind: 'wake', name: 'too-late', in: TOO_LATE_STEPS })],
        on: {
          due: { guard: due('too-late'), actions: [doing((args) => (levelOf(args.context, me) > HALF_10 ? { kind: 'vessel.cover', object: own(args), hand: 'right' } : NOTHING)), doing(({ context }) => (levelOf(context, me) > HALF_10 ? { kind: 'say', line: 'g.startled' } : NOTHING))] },
          poured: { guard: isMine, target: 'recovering', actions: [mind(({ event }) => ({ level: poured(event)?.level10 ?? 0 }))] },
        },
      },
      recovering: {
        entry: [act({ kind: 'cue', to: 'scene', name: `served:${me}` }), act({ kind: 'wake', name: 'well', in: COVERED_STEPS })],
        on: { due: { guard: due('well'), target: 'resting', actions: [act({ kind: 'hands.open' }), showMood] } },
      },
      drinking: {
        initial: 'taking',
        on: { ...noteLevel, heard: later },
        states: {
          taking: {
            entry: [doing((args) => ({ kind: 'hands.reach', object: own(args), hand: 'right' })), carry(NEAR_MM, LIFTED_MM), act({ kind: 'wake', name: 'lips', in: 64 }), act({ kind: 'wake', name: 'give-up', in: 170 })],
            on: { 'own.took': { actions: [carry(NEAR_MM, LIFTED_MM)] }, due: [{ guard: due('lips'), target: 'at-lips' }] },
          },
          'at-lips': {
            entry: [doing(({ context }) => ({ kind: 'vessel.carry', forward: LIPS_MM, aboveTable: LIPS_UP_MM, tiltDeg: sipTiltDeg(context, me) })), act({ kind: 'wake', name: 'drunk', in: AT_LIPS_STEPS })],
            on: { due: { guard: due('drunk'), target: '#lowering' } },
          },
        },
      },
      lowering: {
        id: 'lowering',
        entry: [carry(NEAR_MM, LIFTED_MM), showMood, act({ kind: 'wake', name: 'down', in: 40 }), act({ kind: 'wake', name: 'settled', in: 130 })],
        on: { ...noteLevel, heard: later, due: [{ guard: due('down'), actions: [act({ kind: 'vessel.down' })] }, { guard: due('settled'), target: 'resting' }] },
      },
    },
  });
}
