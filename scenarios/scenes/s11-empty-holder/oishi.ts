/** Ōishi Takashi, senior managing director: greets, offers, and listens to who one is where no card says it. */
import { comeIn } from '../../acts/come-in';
import { exchangeCards } from '../../acts/exchange';
import { due, heard, keep } from '../../acts/guards';
import { part } from '../../acts/part';
import { MINDS_WORDS } from '../../acts/mind-words';
import { GAZE_LEARNER, act, beat, express, patiently, say, soon } from '../../acts/say';
import { LEARNER } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext } from '../../kernel/script';

const PARTIES = { me: 'oishi', other: LEARNER } as const;
const has = (context: ScriptContext, name: string): boolean => context.memory[name] === 1;
const BOW_EXPECTED: Command = { kind: 'observe', fact: { type: 'bow.expected', by: 'scene', of: LEARNER, deg: 30 } };

export const oishi = once(() => script.createMachine({
  id: 'oishi',
  context: ({ input }) => scriptContext(input),
  initial: 'away',
  on: {
    cue: { guard: ({ event, context }) => event.type === 'cue' && event.name === 'apology' && !has(context, 'apologised'), actions: [act(BOW_EXPECTED), keep('apologised', 1)] },
    heard: [
      { guard: heard('no-card'), actions: [keep('got', 1)] },
      // “I see”, and a glance at the holder that its owner had not forgotten.
      { guard: heard('forgot'), actions: [express('worried'), act({ kind: 'gaze', at: 'holder.learner' }), say('oishi.i-see'), soon('look-up', 90)] },
      { guard: heard('contact'), actions: [express('puzzled'), act({ kind: 'gaze', at: 'hands' }), say('oishi.nothing-to-write'), soon('look-up', 110)] },
      // The card stays out, and its giver does not know where to look.
      { guard: heard('refuse'), actions: [express('strained'), act({ kind: 'gaze', at: 'card.oishi' })] },
      { guard: heard('department'), actions: [keep('named', 1)] },
      { guard: heard('ask-to-send'), actions: [keep('asked', 1)] },
      MINDS_WORDS,
    ],
    due: { guard: due('look-up'), actions: [GAZE_LEARNER, keep('got', 1)] },
  },
  states: {
    away: { on: { cue: { guard: { type: 'cued', params: { name: 'enter' } }, target: 'arriving' } } },
    arriving: comeIn({ ...PARTIES, room: 'meeting', door: 'meeting.door', to: 'meeting.host', line: 'o.greet', promptly: true }, { greeted: '#awaiting', offered: '#receiving' }),
    exchanging: exchangeCards({ ...PARTIES, card: 'card.oishi', name: 'oishi.name', yes: 'oishi.yes', repeat: 'oishi.repeat', confirm: 'c.confirm-learner' }, '#hearing'),
    /** Who is it that stands there? Nothing in his hand says so. */
    hearing: {
      id: 'hearing',
      entry: [
        beat('identity'), GAZE_LEARNER, express('attentive'), patiently('ask', 480),
        { type: 'do', params: ({ context }) => (has(context, 'apologised') ? { kind: 'express', as: 'attentive' } : BOW_EXPECTED) },
      ],
      always: { guard: ({ context }) => has(context, 'named'), target: 'asking' },
      on: { due: [{ guard: due('ask'), actions: [say('oishi.ask-name'), patiently('go-on', 600)] }, { guard: due('go-on'), target: 'asking' }] },
    },
    asking: {
      entry: [beat('asking'), express('warm'), patiently('enough', 420)],
      always: { guard: ({ context }) => has(context, 'asked'), target: 'agreeing' },
      on: { due: { guard: due('enough'), target: 'parting' } },
    },
    agreeing: { entry: [express('warm'), say('oishi.gladly')], on: { 'own.said': 'parting' } },
    parting: part({ ...PARTIES, line: 'c.leave', to: 'meeting.exit' }),
  },
}));
