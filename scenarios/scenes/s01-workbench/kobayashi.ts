/** Kobayashi Naomi, the learner’s senpai, on a call: looks at the proof, reads the name aloud, and says what she sees. */
import { cued, due, heard, keep } from '../../acts/guards';
import { GAZE_LEARNER, act, express, patiently, say, soon } from '../../acts/say';
import { once, script, scriptContext, type ScriptContext, type ScriptEvent } from '../../kernel/script';

const said = (line: string) => ({ event }: { event: ScriptEvent }): boolean => event.type === 'own.said' && event.line.startsWith(line);
const hasSeen = (what: string) => ({ context }: { context: ScriptContext }): boolean => context.memory['seen'] === what;
const LOOK = act({ kind: 'gaze', at: 'card.own' });
const GO_ON = act({ kind: 'cue', to: 'scene', name: 'go-on' });

export const kobayashi = once(() => script.createMachine({
  id: 'kobayashi', context: ({ input }) => scriptContext(input), initial: 'greeting',
  on: {
    cue: [
      { guard: cued('sort'), target: '.working' },
      { guard: cued('trousers'), actions: [express('strained'), say('kb.trousers'), soon('calm', 200)] },
      { guard: cued('stock:good'), target: '.closing', actions: [express('warm'), say('kb.close.good')] },
      { guard: cued('stock:spoilt'), target: '.closing', actions: [express('worried'), say('kb.close.stain')] },
      { guard: cued('stock:poor'), target: '.closing', actions: [express('attentive'), say('kb.close.short')] },
    ],
    heard: { guard: heard('casual'), actions: [express('puzzled'), soon('calm', 120)] },
    due: { guard: due('calm'), actions: [GAZE_LEARNER, express('attentive')] },
  },
  states: {
    greeting: {
      entry: [GAZE_LEARNER, express('warm'), say('kb.hello')],
      on: {
        cue: [{ guard: cued('see:unread'), actions: [keep('seen', 'unread')] }, { guard: cued('see:name'), actions: [keep('seen', 'name')] }],
        'own.said': 'showing',
      },
    },
    showing: {
      entry: [patiently('ask', 480)],
      always: [{ guard: hasSeen('unread'), target: 'silent' }, { guard: hasSeen('name'), target: 'reading' }],
      on: {
        cue: [{ guard: cued('see:unread'), target: 'silent' }, { guard: cued('see:name'), target: 'reading' }],
        due: { guard: due('ask'), actions: [say('kb.show')] },
      },
    },
    /** Nothing there that she could read out. */
    silent: {
      entry: [LOOK, express('puzzled'), soon('ask', 190)],
      on: {
        due: { guard: due('ask'), actions: [GAZE_LEARNER, say('kb.latin')] },
        'own.said': [{ guard: said('kb.latin'), actions: [say('kb.editor')] }, { guard: said('kb.editor'), actions: [GO_ON] }],
      },
    },
    reading: {
      entry: [LOOK, express('attentive'), soon('read', 60), patiently('unanswered', 1300)],
      on: {
        heard: [
          { guard: heard('readback-yes'), actions: [express('warm'), say('kb.good')] },
          { guard: heard('readback-no'), actions: [express('attentive'), say('kb.fix')] },
          { guard: heard('readback-any'), actions: [express('strained'), say('kb.any')] },
          { guard: heard('casual'), actions: [express('puzzled')] },
        ],
        due: [{ guard: due('read'), actions: [say('kb.readback'), GAZE_LEARNER] }, { guard: due('unanswered'), actions: [GO_ON] }],
        'own.said': [{ guard: said('kb.good'), actions: [GO_ON] }, { guard: said('kb.fix'), actions: [GO_ON] }, { guard: said('kb.any'), actions: [GO_ON] }],
      },
    },
    working: {
      entry: [GAZE_LEARNER, express('attentive'), say('kb.sort')],
      on: { cue: { guard: cued('inner'), target: 'waiting', actions: [express('warm'), say('kb.mirror')] } },
    },
    waiting: {},
    closing: { on: { 'own.said': { guard: said('kb.close'), actions: [act({ kind: 'cue', to: 'scene', name: 'closed' })] } } },
  },
}));
