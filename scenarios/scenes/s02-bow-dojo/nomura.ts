/** Nomura Kumiko, trainer of manners: shows each bow, bows along, plays whoever is on the card. */
import { assign } from 'xstate';
import { due } from '../../acts/guards';
import { MINDS_WORDS } from '../../acts/mind-words';
import { GAZE_LEARNER, act, beat, bow, express, patiently, say, soon } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { bowTarget, isDeepAsAsked, type BowTarget } from '../../rulebook/bow-targets';
import { isCue, targetOf, type Cue } from './cues';
import { IN_A_ROW, NOD_10 } from './lesson';

const count = (context: ScriptContext, name: string): number => Number(context.memory[name] ?? 0);
const keep = (change: (context: ScriptContext) => ScriptContext['memory']) =>
  assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({ memory: ({ context }) => ({ ...context.memory, ...change(context) }) });

const CARDS = 8;
const WORRYING_10 = 375;

const cardOf = (context: ScriptContext): Cue => {
  const cue = String(context.variation[`card${count(context, 'at')}`]);
  return isCue(cue) ? cue : 'greeting';
};
const targetNow = (context: ScriptContext): BowTarget => targetOf(cardOf(context));
const expected = (deg: number, cue: 'said' | 'card', why?: Cue) =>
  ({ kind: 'observe', fact: { type: 'bow.expected', by: 'scene', of: LEARNER, deg, cue, ...(why === undefined ? {} : { why }) } }) as const;

const isNod = ({ event }: { event: ScriptEvent }): boolean => event.type === 'bowed' && event.peak10 < NOD_10;
const passes = ({ context, event }: { context: ScriptContext; event: ScriptEvent }): boolean => event.type === 'bowed' && isDeepAsAsked(targetNow(context), event.peak10);
const isWorrying = ({ context, event }: { context: ScriptContext; event: ScriptEvent }): boolean => cardOf(context) === 'corridor' && event.type === 'bowed' && event.peak10 >= WORRYING_10;

/** Bobs that follow a bow are counted, and shown back with a smile. */
const bobbing = {
  bowed: [
    { guard: ({ context }: { context: ScriptContext }) => count(context, 'bobs') === 1, actions: [keep(() => ({ bobs: 2 })), express('warm'), bow(7, 2), soon('bob', 70)] },
    { actions: [keep((context) => ({ bobs: count(context, 'bobs') + 1 }))] },
  ],
} as const;

/** One depth, named, shown, asked for; she bows along at her own pace. */
function drill(name: string, deg: number, next: string) {
  return script.createStateConfig({
    initial: 'naming',
    entry: [beat(name), GAZE_LEARNER, express('attentive'), keep(() => ({ bobs: 0 }))],
    states: {
      naming: { entry: [say(`nomura.drill.${deg}`)], on: { 'own.said': 'showing' } },
      showing: { entry: [bow(deg, bowTarget(deg).curve.hold)], on: { 'own.bowed': 'asking' } },
      asking: {
        entry: [say('nomura.your-turn'), act(expected(deg, 'said')), patiently('on', 1500)],
        on: {
          bowing: { actions: [bow(deg, bowTarget(deg).curve.hold)] },
          // Only the chin has apologised: she tilts her head, and waits for the rest of the body.
          bowed: [{ guard: isNod, actions: [express('puzzled'), say('nomura.chin')] }, { target: 'settling' }],
          due: { guard: due('on'), target: next },
        },
      },
      settling: {
        entry: [express('warm'), GAZE_LEARNER, soon('next', 280)],
        on: { ...bobbing, due: [{ guard: due('bob'), actions: [bow(7, 2)] }, { guard: due('next'), target: next }] },
      },
    },
  });
}

export const nomura = once(() => script.createMachine({
  id: 'nomura',
  context: ({ input }) => scriptContext(input),
  initial: 'opening',
  on: { heard: MINDS_WORDS },
  states: {
    opening: { entry: [beat('stand'), GAZE_LEARNER, express('warm'), say('nomura.opening')], on: { 'own.said': 'eshaku' } },
    eshaku: drill('eshaku', 15, '#keirei'),
    keirei: { id: 'keirei', ...drill('keirei', 30, '#saikeirei') },
    saikeirei: { id: 'saikeirei', ...drill('saikeirei', 45, '#cards') },
    cards: {
      id: 'cards',
      initial: 'drawing',
      entry: [beat('cards')],
      states: {
        drawing: {
          entry: [
            keep((context) => ({ at: count(context, 'at') + 1, bobs: 0 })), GAZE_LEARNER, express('attentive'),
            { type: 'do', params: ({ context }) => ({ kind: 'state', object: 'cue', to: cardOf(context) }) },
            { type: 'do', params: ({ context }) => ({ kind: 'say', line: `nomura.card.${cardOf(context)}` }) },
          ],
          on: { 'own.said': 'waiting' },
        },
        waiting: {
          entry: [{ type: 'do', params: ({ context }) => expected(targetNow(context).deg, 'card', cardOf(context)) }, patiently('on', 1200)],
          on: {
            bowed: [
              { guard: isNod, actions: [express('puzzled'), say('nomura.chin')] },
              { guard: isWorrying, target: 'answering', actions: [keep(() => ({ row: 0 })), express('worried'), say('nomura.what-happened')] },
              { guard: passes, target: 'answering', actions: [keep((context) => ({ row: count(context, 'row') + 1 })), express('warm'), bow(15, 30)] },
              { target: 'answering', actions: [keep(() => ({ row: 0 })), express('neutral'), bow(15, 30)] },
            ],
            due: { guard: due('on'), target: 'counting', actions: [keep(() => ({ row: 0 }))] },
          },
        },
        answering: {
          entry: [soon('next', 280)],
          on: { ...bobbing, due: [{ guard: due('bob'), actions: [bow(7, 2)] }, { guard: due('next'), target: 'counting' }] },
        },
        counting: {
          always: [
            { guard: ({ context }) => count(context, 'row') >= IN_A_ROW, target: '#passed' },
            { guard: ({ context }) => count(context, 'at') >= CARDS, target: '#not-yet' },
            { target: 'drawing' },
          ],
        },
      },
    },
    passed: { id: 'passed', entry: [express('warm'), say('nomura.passed')], on: { 'own.said': { actions: [act({ kind: 'cue', to: 'scene', name: 'passed' })] } } },
    'not-yet': { id: 'not-yet', entry: [express('warm'), say('nomura.not-yet')], on: { 'own.said': { actions: [act({ kind: 'cue', to: 'scene', name: 'not-yet' })] } } },
  },
}));
