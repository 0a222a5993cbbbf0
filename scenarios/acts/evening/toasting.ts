/** One of those at the table while a toast is called: lifts a glass, holds it out to whoever looks, drinks, puts it down. */
import { assign } from 'xstate';
import { LEARNER, type LineId, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { moodIn } from './carried';
import { cued, due, heard, keep } from '../guards';
import { MINDS_WORDS } from '../mind-words';
import { act, express, gazeAt, number, remembering, say } from '../say';

/** Of the rim, by rank: those above hold theirs a little higher. mm above the table, of the foot. */
export const HELD_UP_MM = 190;
const LIFTED_MM = 110;
const OUT_MM = 760;
const NEAR_MM = 300;
const COURTESY_MM = 22;
const GREETS_STEPS = 330;
const AFTER_TOUCH_STEPS = 40;
const BY_SIGHT_STEPS = 130;
const HARD_MM_S = 620;
const LIFT_STEPS = 320;
const BREATH_STEPS = 40;
const NOTHING: Command = { kind: 'cancel', name: 'none' };

export interface Toaster {
  readonly me: PersonId;
  /** Whose speech it is. */
  readonly leader: PersonId;
  /** mm by which this person holds the glass lower than the highest. */
  readonly lower: number;
  /** One of the hosts supports the glass, as the learner should. */
  readonly both: boolean;
  /** What this one does when the learner drinks too early. */
  readonly whenEarly?: readonly ReturnType<typeof act>[];
  /** Tells the learner the right word. */
  readonly explains?: LineId;
  /** What this one says to the learner when the director gives the word. */
  readonly says?: Readonly<Record<string, LineId>>;
  /** May be, by the seed (`modest`), who meets a lower glass by lowering theirs. */
  readonly modest?: true;
  /** The leader's own words, in order; the second last asks for the glasses, the last is the call. */
  readonly speech?: (context: ScriptContext) => readonly LineId[];
}

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}
type Do = (args: Args) => Command;
const doing = (params: Do) => ({ type: 'do', params }) as const;

/** A whole person who does nothing else. */
export function toaster(one: Toaster) {
  return once(() => script.createMachine({ id: `toaster-${one.me}`, context: ({ input }) => scriptContext(input), ...toasting(one) }));
}

/** The same as one part of somebody who does other things as well. */
export function toasting({ me, leader, lower, both, whenEarly = [], explains, says = {}, modest, speech }: Toaster) {
  const up = HELD_UP_MM - lower;
  const glass = `glass.${me}`;
  const drink = `drink.${me}`;
  /** The other one of a pair that the director has named. */
  const other = (event: ScriptEvent): PersonId => (event.type === 'cue' ? event.name.slice('with:'.length) : LEARNER);
  const isPair = ({ event }: { event: ScriptEvent }): boolean => event.type === 'cue' && event.name.startsWith('with:');
  const isLearner = ({ event }: { event: ScriptEvent }): boolean => 'by' in event && event.by === LEARNER;
  /** By the seed one of those above meets a lower glass by lowering theirs: once, and once more if it goes on. */
  const isModest = ({ context }: { context: ScriptContext }): boolean => modest === true && context.variation['modest'] === me;
  const carry = (mm: number, forward = NEAR_MM) => act({ kind: 'vessel.carry', forward, aboveTable: mm });
  const outTo = (mm: number) => doing(({ event }) => ({ kind: 'vessel.carry', forward: OUT_MM, aboveTable: mm, toward: other(event) }));
  const meet = doing(({ event }) => ({ kind: 'vessel.meet', object: `glass.${other(event)}` }));
  const letBe = act({ kind: 'vessel.meet', object: '' });
  /** The glass goes out to the learner, waits for theirs, and meets it. */
  const greeting = [
    keep('with', LEARNER), gazeAt(LEARNER), letBe, act({ kind: 'vessel.carry', forward: OUT_MM, aboveTable: up, toward: LEARNER }), act({ kind: 'wake', name: 'meet', in: 150 }),
    act({ kind: 'wake', name: 'enough', in: GREETS_STEPS }), doing(({ context }) => (isModest({ context }) ? { kind: 'wake', name: 'courtesy', in: 45 } : { kind: 'cancel', name: 'courtesy' })),
  ];
  return script.createStateConfig({
    initial: 'listening',
    on: {
      heard: [...(explains === undefined ? [] : [{ guard: heard('tchin'), actions: [express('puzzled'), act({ kind: 'wake', name: 'explain', in: 120 })] }]), MINDS_WORDS],
      cue: [
        ...(whenEarly.length === 0 ? [] : [{ guard: cued('early'), actions: [...whenEarly] }]),
        { guard: ({ event }) => event.type === 'cue' && event.name.startsWith('say:'), actions: [gazeAt(LEARNER), doing(({ event }) => ({ kind: 'say', line: event.type === 'cue' ? event.name.slice('say:'.length) : '', to: LEARNER }))] },
        ...Object.entries(says).map(([name, line]) => ({ guard: cued(name), actions: [gazeAt(LEARNER), say(line)] })),
        ...(speech === undefined ? [] : [{ guard: cued('speech'), actions: [keep('said', 0), doing(({ context }) => ({ kind: 'express', as: moodIn(context.memory) === 'cool' ? 'attentive' : 'warm' })), act({ kind: 'wake', name: 'go-on', in: 30 })] }]),
      ],
      due: [
        ...(explains === undefined ? [] : [{ guard: due('explain'), actions: [express('warm'), gazeAt(LEARNER), say(explains)] }]),
        ...(speech === undefined ? [] : [{ guard: due('go-on'), actions: [doing(({ context }) => ({ kind: 'say', line: speech(context)[Number(context.memory['said'] ?? 0)] ?? '', to: '' })), countSaid] }]),
      ],
      ...(speech === undefined ? {} : { 'own.said': speaking(me, speech) }),
    },
    states: {
      listening: {
        entry: [...(me === leader ? [] : [gazeAt(leader)]), express('attentive')],
        on: {
          cue: { guard: cued('lift'), actions: [doing(({ context }) => ({ kind: 'wake', name: 'lift', in: 1 + number(context, drink, 20) }))] },
          due: { guard: due('lift'), target: 'lifting' },
        },
      },
      lifting: {
        entry: [act(both ? { kind: 'hands.reach', object: glass } : { kind: 'hands.reach', object: glass, hand: 'right' }), carry(LIFTED_MM)],
        on: {
          'own.took': { actions: [carry(LIFTED_MM)] },
          cue: { guard: cued('toast'), target: 'toasting' },
        },
      },
      toasting: {
        entry: [express('warm'), carry(up), ...(me === leader ? [] : [doing(({ context }) => ({ kind: 'wake', name: 'chorus', in: 1 + Math.round(number(context, drink, 20) / 3) }))])],
        on: {
          due: [
            { guard: due('chorus'), actions: [say('e.kanpai', '')] },
            ...(modest === undefined ? [] : [{ guard: due('courtesy'), actions: [outLower(up - COURTESY_MM)] }]),
            { guard: due('meet'), actions: [act({ kind: 'vessel.meet', object: `glass.${LEARNER}` })] },
            { guard: due('enough'), actions: [letBe, carry(up), keep('with', '')] },
            { guard: due('drink'), target: 'drinking' },
          ],
          cue: [
            { guard: cued(`with:${LEARNER}`), actions: greeting },
            // Whoever is with the learner stays with the learner.
            { guard: (args) => isPair(args) && args.context.memory['with'] !== LEARNER, actions: [doing(({ event }) => ({ kind: 'gaze', at: `face:${other(event)}` })), outTo(up), meet, act({ kind: 'wake', name: 'enough', in: 110 })] },
            { guard: cued('drink'), actions: [doing(({ context }) => ({ kind: 'wake', name: 'drink', in: me === leader ? 1 : 40 + number(context, drink, 20) }))] },
          ],
          'looked-at': { guard: isLearner, actions: greeting },
          toasted: [
            { guard: ({ event }) => event.by === LEARNER && event.speedMmS > HARD_MM_S, actions: [express('worried'), say('e.oops'), act({ kind: 'wake', name: 'enough', in: AFTER_TOUCH_STEPS })] },
            // A glass above one's own: one lifts it a little, laughing.
            ...(lower < 40 ? [{ guard: ({ event }: Args) => event.type === 'toasted' && event.by === LEARNER && event.belowMm < 0, actions: [express('warm'), carry(up + 30, NEAR_MM + 60), act({ kind: 'wake', name: 'enough', in: AFTER_TOUCH_STEPS })] }] : []),
            { guard: isLearner, actions: [express('warm'), doing(({ event }) => ({ kind: 'wake', name: 'enough', in: event.type === 'toasted' && event.speedMmS === 0 ? BY_SIGHT_STEPS : AFTER_TOUCH_STEPS }))] },
          ],
          // The race ends here: the second time one smiles and lets it be.
          ...(modest === undefined ? {} : { dipped: { guard: ({ context, event }: Args) => event.type === 'dipped' && event.by === LEARNER && isModest({ context }) && event.times === 2, actions: [outLower(up - COURTESY_MM * 2), express('warm')] } }),
        },
      },
      drinking: {
        entry: [letBe, act({ kind: 'vessel.carry', forward: 190, aboveTable: 150, tiltDeg: 46 }), doing(({ context }) => ({ kind: 'wake', name: 'drunk', in: 110 + number(context, drink, 20) }))],
        on: { due: [{ guard: due('drunk'), target: 'sated' }] },
      },
      sated: {
        entry: [carry(LIFTED_MM), express('warm'), act({ kind: 'wake', name: 'down', in: 50 })],
        on: { due: [{ guard: due('down'), actions: [act({ kind: 'vessel.down' }), gazeAt(me === leader ? LEARNER : leader)] }] },
      },
    },
  });
}

/** Sentence after sentence; with the second last the glasses are taken up, the last is the call. */
function speaking(me: PersonId, speech: (context: ScriptContext) => readonly LineId[]) {
  const line = ({ event }: Args): LineId => (event.type === 'own.said' ? event.line : '');
  return [
    { guard: (args: Args) => isNth(speech(args.context), line(args), 1), actions: [CALLED(me), act({ kind: 'cue', to: 'scene', name: 'called' })] },
    {
      guard: (args: Args) => speech(args.context).includes(line(args)),
      actions: [doing((args) => (isNth(speech(args.context), line(args), 2) ? { kind: 'cue', to: 'scene', name: 'lift' } : NOTHING)), doing((args) => goOn(args.context, isNth(speech(args.context), line(args), 2)))],
    },
  ];
}

/** After the glasses are asked for some time for it, more for whoever learns. */
function goOn(context: ScriptContext, isLifting: boolean): Command {
  return { kind: 'wake', name: 'go-on', in: isLifting ? (LIFT_STEPS * context.patience) / 100 : (BREATH_STEPS * number(context, 'tempoPercent', 100)) / 100 };
}

const CALLED = (me: PersonId) => act({ kind: 'observe', fact: { type: 'toast.called', by: me } });

const countSaid = assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({ memory: ({ context }) => remembering(context, 'said', Number(context.memory['said'] ?? 0) + 1) });

/** Whether a line is the nth from the end of a speech. */
function isNth(speech: readonly LineId[], line: LineId, fromEnd: number): boolean {
  return speech.at(-fromEnd) === line;
}

function outLower(mm: number) {
  return act({ kind: 'vessel.carry', forward: OUT_MM, aboveTable: mm, toward: LEARNER });
}
