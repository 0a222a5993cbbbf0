/** Somebody offers the learner a drink: the bottle in both hands, words, a glass that is waited for, a pour that stops by itself. */
import { LEARNER, type EntityId, type LineId, type PersonId } from '../../kernel/ids';
import { script, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { cued, due } from '../guards';
import { act, express, gazeAt, patiently, say, soon } from '../say';

export interface Serving {
  readonly me: PersonId;
  /** By the seed it may be one or another. */
  readonly bottle: EntityId | ((context: ScriptContext) => EntityId);
  /** The learner's glass that it is meant for. */
  readonly glass: EntityId;
  readonly alcohol: boolean | ((context: ScriptContext) => boolean);
  /** Asks, with the bottle held out; asks once more, when the director has it so; is said when it has been poured. */
  readonly offer: LineId;
  readonly insist?: LineId;
  readonly poured?: LineId;
  /** 0.1 % of the glass's height, foam included. */
  readonly level10?: number;
}

/** How far out a bottle is held while its holder waits, how high, and how far beside, so that a face is seen past it; a little farther to urge. mm. */
const OUT_MM = 640;
const URGED_MM = 720;
const UP_MM = 80;
const BESIDE_MM = 120;
const FULL_10 = 850;
/** What one holds oneself goes down first; a bottle takes two hands. Steps. */
const PUT_DOWN_STEPS = 70;
const BOTH_HANDS_STEPS = 170;
const UNLIFTED_STEPS = 900;
/** A glass that has just been taken up is on its way. */
const LIFTED_STEPS = 110;
/** Nothing has run after so long: it is not wanted after all. */
const STUCK_STEPS = 1800;
const BACK_STEPS = 130;
const LABEL_UP_DEG = 180;

/**
 * A part of somebody (a region of a parallel machine). It begins on the cue `serve`; further cues: `serve:pour` (into the glass, wherever it is), `serve:insist`, `serve:end`
 * (the bottle goes back). It cues the director: `serve:offered`, `serve:insisted`, `serve:lifted`, `serve:lowered` (the glass went
 * down again), `serve:covered`, `serve:flipped`, `serve:unlifted` (nothing has come for a while), `serve:poured`, `serve:stuck`
 * (lifted, and yet nothing could be poured), `serve:down`; and itself `hands:busy` and `hands:free`. Words are the director's to hear.
 */
export function serving({ me, bottle, glass, alcohol, offer, insist, poured, level10 = FULL_10 }: Serving) {
  const tell = (name: string) => act({ kind: 'cue', to: 'scene', name: `serve:${name}` });
  const own = (name: string) => act({ kind: 'cue', to: me, name });
  const isAlcohol = (context: ScriptContext): boolean => (typeof alcohol === 'boolean' ? alcohol : alcohol(context));
  const offered = { type: 'do', params: ({ context }: { readonly context: ScriptContext }): Command => ({ kind: 'observe', fact: { type: 'drink.offered', by: me, to: LEARNER, alcohol: isAlcohol(context) } }) } as const;
  const out = (forward: number) => act({ kind: 'vessel.carry', forward, aboveTable: UP_MM, aside: BESIDE_MM, toward: LEARNER });
  const isGlass = ({ event }: { readonly event: ScriptEvent }): boolean => 'by' in event && event.by === LEARNER && 'object' in event && event.object === glass;
  const bottleOf = (context: ScriptContext): EntityId => (typeof bottle === 'string' ? bottle : bottle(context));
  const withBottle = (make: (object: EntityId) => Command) => ({ type: 'do', params: ({ context }: { readonly context: ScriptContext }): Command => make(bottleOf(context)) }) as const;
  const isBothHands = ({ context, event }: { readonly context: ScriptContext; readonly event: ScriptEvent }): boolean => event.type === 'own.took' && event.object === bottleOf(context) && event.hands === 'both';
  const accepted = { type: 'do', params: ({ context, event }: { readonly context: ScriptContext; readonly event: ScriptEvent }): Command =>
    event.type === 'own.poured' && event.ml > 0 ? { kind: 'observe', fact: { type: 'drink.accepted', by: LEARNER, from: me, alcohol: isAlcohol(context) } } : { kind: 'cancel', name: 'none' } } as const;
  const away = { guard: cued('serve:end'), target: 'ending' };
  return script.createStateConfig({
    initial: 'idle',
    states: {
      idle: { on: { cue: { guard: cued('serve'), target: 'fetching' } } },
      fetching: {
        entry: [own('hands:busy'), gazeAt(LEARNER), act({ kind: 'vessel.down' }), soon('serve.fetch', PUT_DOWN_STEPS), act({ kind: 'wake', name: 'serve.late', in: PUT_DOWN_STEPS + BOTH_HANDS_STEPS })],
        on: {
          cue: away,
          due: [{ guard: due('serve.fetch'), actions: [withBottle((object) => ({ kind: 'hands.reach', object }))] }, { guard: due('serve.late'), target: 'asking' }],
          'own.took': { guard: isBothHands, target: 'asking' },
        },
      },
      asking: {
        entry: [act({ kind: 'cancel', name: 'serve.late' }), express('warm'), withBottle((object) => ({ kind: 'turn', object, toDeg: LABEL_UP_DEG })), out(OUT_MM), say(offer), offered, tell('offered')],
        always: 'waiting',
      },
      waiting: {
        entry: [patiently('serve.unlifted', UNLIFTED_STEPS)],
        exit: [act({ kind: 'cancel', name: 'serve.unlifted' })],
        on: {
          cue: [away, { guard: cued('serve:pour'), target: 'pouring' }, ...(insist === undefined ? [] : [{ guard: cued('serve:insist'), actions: [gazeAt(LEARNER), express('warm'), out(URGED_MM), say(insist), offered, act({ kind: 'observe', fact: { type: 'drink.pressed', by: me, to: LEARNER } }), tell('insisted'), patiently('serve.unlifted', UNLIFTED_STEPS)] }])],
          lifted: { guard: isGlass, target: 'lifted' },
          covered: { guard: isGlass, actions: [tell('covered')] },
          flipped: { guard: isGlass, actions: [tell('flipped')] },
          due: { guard: due('serve.unlifted'), actions: [tell('unlifted')] },
        },
      },
      lifted: {
        entry: [gazeAt(LEARNER), tell('lifted'), act({ kind: 'wake', name: 'serve.pour', in: LIFTED_STEPS })],
        on: {
          cue: away,
          'set-down': { guard: isGlass, target: 'waiting', actions: [tell('lowered')] },
          flipped: { guard: isGlass, target: 'waiting', actions: [tell('flipped')] },
          due: { guard: due('serve.pour'), target: 'pouring' },
        },
      },
      pouring: {
        entry: [act({ kind: 'vessel.pour', object: glass, level10 }), act({ kind: 'wake', name: 'serve.stuck', in: STUCK_STEPS })],
        exit: [act({ kind: 'cancel', name: 'serve.stuck' })],
        on: {
          cue: away,
          flipped: { guard: isGlass, target: 'waiting', actions: [tell('flipped'), act({ kind: 'vessel.meet', object: '' }), out(OUT_MM)] },
          'set-down': { guard: isGlass, target: 'waiting', actions: [tell('lowered'), act({ kind: 'vessel.meet', object: '' }), out(OUT_MM)] },
          'own.poured': { target: 'ending', actions: [accepted, tell('poured'), ...(poured === undefined ? [] : [say(poured)])] },
          due: { guard: due('serve.stuck'), target: 'waiting', actions: [act({ kind: 'vessel.meet', object: '' }), act({ kind: 'vessel.tilt', deg: 0 }), out(OUT_MM), tell('stuck')] },
        },
      },
      ending: {
        entry: [act({ kind: 'vessel.down' }), act({ kind: 'wake', name: 'serve.free', in: BACK_STEPS })],
        on: { due: { guard: due('serve.free'), target: 'idle', actions: [own('hands:free'), tell('down')] } },
      },
    },
  });
}
