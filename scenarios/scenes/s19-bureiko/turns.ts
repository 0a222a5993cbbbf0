/** The evening, turn by turn: who says what, what the learner may say to it, and what the table makes of that. */
import { keep } from '../../acts/guards';
import { act } from '../../acts/say';
import { count, doing, tell, type Answer, type Deed, type Said, type Turn } from '../../acts/evening/talking';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { ScriptContext } from '../../kernel/script';
import { weightiest } from './consequences';
import { BOSS, OTHERS } from './people';

const su = (line: Said['line'], also: readonly Deed[] = [], to: PersonId = LEARNER): Said => ({ by: BOSS, line, also, to });
const kb = (line: Said['line'], also: readonly Deed[] = [], to: PersonId = LEARNER): Said => ({ by: 'kobayashi', line, also, to });
const ym = (line: Said['line'], also: readonly Deed[] = [], to: PersonId = BOSS): Said => ({ by: 'yamada', line, also, to });
const all = (name: string): readonly Deed[] => OTHERS.map((one) => tell(one, name));
const hobby = ({ variation }: ScriptContext): string => String(variation['hobby'] ?? 'fishing');
const opener = ({ variation }: ScriptContext): PersonId => String(variation['opener'] ?? 'yamada');

/** Whatever was said before is in the faces when the talk goes on. */
export const MOOD: readonly Deed[] = OTHERS.map((one) => doing(({ context }) => ({ kind: 'cue', to: one, name: `feel:${weightiest(context) === undefined ? 'warm' : one === BOSS ? 'neutral' : 'attentive'}` })));

/** Too familiar: he laughs loudly, and the others look away from him to you. */
const PLAIN: Omit<Answer, 'token'> = {
  deeds: [keep('plain', 1), tell('kobayashi', 'feel:worried'), tell('yamada', 'feel:worried')],
  says: [su('b.su.laugh', [tell(BOSS, 'feel:warm'), tell('kobayashi', 'look:face:learner'), tell('yamada', 'look:face:learner')])],
};
const STIFF: Omit<Answer, 'token'> = { deeds: [count('stiff')], says: [su('b.su.relax', [tell(BOSS, 'feel:puzzled')])] };
const FOREIGN: Omit<Answer, 'token'> = { deeds: [tell(BOSS, 'feel:puzzled')], says: [kb('b.kb.japanese', [tell('kobayashi', 'feel:attentive')])] };
/** He nods and writes nothing; Kobayashi studies the ceiling. */
const GRIEVANCE: Omit<Answer, 'token'> = {
  deeds: [keep('grievance', 1), tell(BOSS, 'feel:attentive'), tell(BOSS, 'nod')],
  says: [{ ...su('b.su.noted', [tell('kobayashi', 'look:ceiling'), tell('kobayashi', 'feel:worried'), tell('yamada', 'look:hands'), tell('yamada', 'feel:worried')]), gap: 110 }],
};
const OFF: Omit<Answer, 'token'> = { deeds: [tell(BOSS, 'feel:puzzled'), tell('kobayashi', 'feel:puzzled')], says: [] };

const usual: readonly Answer[] = [{ token: 'grievance', ...GRIEVANCE }, { token: 'plain', ...PLAIN }, { token: 'stiff', ...STIFF }, { token: 'foreign', ...FOREIGN }, { token: 'off-register', ...OFF }];

/** Somebody else takes the bait: the manager hears it just as well from a first-year. */
const YAMADA_BITES: Turn['silence'] = {
  deeds: [keep('yamada', 1), count('silences')],
  says: [ym('b.ym.bait'), { ...su('b.su.noted', [tell(BOSS, 'feel:attentive'), tell(BOSS, 'nod'), tell('kobayashi', 'look:ceiling'), tell('kobayashi', 'feel:worried')], 'yamada'), gap: 110 }],
  next: 'storyBegin',
};
const NOT_STEERED: readonly Deed[] = [keep('steered', 0)];

/** The phone is out: the sentence ends early, and so does the story. */
const CUT: Turn['cut'] = {
  cue: 'phone-out',
  answer: { deeds: [keep('phone', 1), tell(BOSS, 'feel:strained')], says: [{ ...su('b.su.cut', [tell('kobayashi', 'look:hand:learner'), tell('yamada', 'look:hand:learner')], 'kobayashi'), gap: 120 }], next: 'politicsBegin' },
};

/** Two and two: the table has come apart. */
const SPLIT: Omit<Answer, 'token'> = {
  deeds: [keep('politics', 1), ...all('feel:strained')],
  says: [
    su('b.su.no', [tell(BOSS, 'feel:strained')]), { ...ym('b.ym.side', [tell(BOSS, 'look:face:kobayashi')], LEARNER), gap: 60 },
    { ...kb('b.kb.change', [tell('yamada', 'look:face:learner')], BOSS), gap: 60 },
  ],
};

export const TURNS: readonly Turn[] = [
  {
    id: 'thanks', deeds: MOOD, waitSteps: 420, next: 'baitBegin',
    opening: [su('b.su.declare', [], ''), ym('b.ym.wow', [act({ kind: 'observe', fact: { type: 'bureiko.declared', by: BOSS } })]), su('b.su.you')],
    answers: [...usual, { token: 'warm', says: [su('b.su.good', [tell(BOSS, 'feel:warm')])] }],
    silence: { deeds: [count('silences')], says: [kb('b.kb.fills', [], BOSS)] },
  },
  {
    id: 'bait', deeds: MOOD, waitSteps: 480, next: 'pressBegin', opening: [su('b.su.bait')],
    answers: [...usual, { token: 'warm', says: [su('b.su.pleased', [tell(BOSS, 'feel:warm')])] }],
    silence: YAMADA_BITES,
  },
  {
    id: 'press', deeds: [...MOOD, ...NOT_STEERED], waitSteps: 480, next: 'storyBegin', opening: [su('b.su.press')],
    answers: [
      ...usual,
      { token: 'gossip', deeds: [keep('gossip', 1), tell(BOSS, 'feel:puzzled')], says: [kb('b.kb.gossip', [tell('kobayashi', 'feel:strained'), tell(BOSS, 'look:face:kobayashi')], LEARNER)] },
      { token: 'warm', deeds: [keep('steered', 1)], says: [su('b.su.good', [tell(BOSS, 'feel:warm')])] },
    ],
    silence: YAMADA_BITES,
  },
  /** He tells it either way; Kobayashi asks for it where the learner has not. */
  {
    id: 'story', deeds: MOOD, waitSteps: 1, next: 'glassBegin', answers: [], silence: { says: [] },
    opening: [
      { ...kb('b.kb.story', [], BOSS), when: ({ memory }) => memory['steered'] !== 1 },
      su('b.su.story.1'),
      su((context) => `b.su.story.${hobby(context)}`),
    ],
  },
  /** A pause in which he drinks, to the last third. */
  {
    id: 'glass', deeds: [tell(BOSS, 'thirsty'), tell(BOSS, `look:glass.${BOSS}`)], waitSteps: 900, next: 'phoneBegin', opening: [],
    // A word out of place does not fill a glass: the pause goes on.
    answers: usual.map((one) => ({ ...one, next: 'glassTurn' })),
    cut: { cue: `assented:${BOSS}`, answer: { says: [], next: 'pouring' } },
    silence: { says: [kb('b.kb.offer', [], BOSS), su('b.su.later', [], 'kobayashi')] },
  },
  {
    id: 'phone', deeds: [...MOOD, act({ kind: 'wake', name: 'buzz', in: 150 })], waitSteps: 480, next: 'politicsBegin', cut: CUT,
    opening: [su('b.su.story.3'), su('b.su.story.4')],
    answers: [...usual, { token: 'warm', says: [su('b.su.good', [tell(BOSS, 'feel:warm')])] }],
    silence: { deeds: [count('silences')], says: [] },
  },
  ...(['first', 'second', 'third'] as const).map((which, at, list): Turn => ({
    id: at === 0 ? 'politics' : `politics-${which}`, beat: 'politics',
    deeds: at === 0 ? [...MOOD, doing(({ context }) => ({ kind: 'observe', fact: { type: 'topic.raised', by: opener(context), topic: 'politics' } }))] : [],
    waitSteps: at === list.length - 1 ? 300 : 210,
    opening: [
      at === 0 ? { by: opener, line: ({ variation }) => `b.pol.${String(variation['topic'] ?? 'election')}`, to: LEARNER }
        : at === 1 ? su('b.su.pol', [tell(BOSS, 'feel:strained')]) : { by: opener, line: 'b.pol.youth', to: BOSS, also: [tell(BOSS, 'feel:strained')] },
    ],
    answers: [
      { token: 'politics', ...SPLIT }, { token: 'plain', ...PLAIN },
      ...(['fishing', 'hiking', 'photos'] as const).flatMap((one): readonly Answer[] => [
        { token: one, when: ({ variation }) => variation['hobby'] === one, says: [su(`b.su.hobby.${one}`, [...all('feel:warm')])] },
        { token: one, says: [su('b.su.what', [tell(BOSS, 'feel:puzzled')])] },
      ]),
      { token: 'steer', says: [su('b.su.food', [...all('feel:warm')])] },
    ],
    silence: at === list.length - 1 ? { deeds: [count('silences')], says: [kb('b.kb.change', [], BOSS)] } : { says: [], next: `politics-${list[at + 1] ?? ''}Begin` },
    next: 'waterBegin',
  })),
  /** Late in the evening somebody sees to it that there is water. */
  {
    id: 'water', deeds: MOOD, waitSteps: 420, next: 'farewellBegin', opening: [kb('b.kb.water')],
    answers: [
      { token: 'water', says: [kb('b.kb.two', [tell('kobayashi', 'feel:warm')])] },
      { token: 'plain', says: [kb('b.kb.fine', [tell('kobayashi', 'feel:puzzled')])] },
      { token: 'refuse', says: [] },
    ],
    silence: { deeds: [count('silences')], says: [] },
  },
  {
    id: 'farewell', deeds: MOOD, waitSteps: 420, opening: [su('b.su.last', [], '')], next: 'night',
    answers: [...usual, { token: 'warm', says: [] }],
    silence: { deeds: [count('silences')], says: [] },
  },
];

/** The end of that night: his words are as warm as the evening was. */
export const NIGHT: readonly Said[] = [
  su((context) => (weightiest(context) === undefined ? 'b.su.bye' : 'b.su.bye.cold')),
  { by: (context) => (weightiest(context)?.aside === undefined ? 'yamada' : 'kobayashi'), line: (context) => weightiest(context)?.aside ?? 'b.ym.good-night', to: LEARNER, gap: 90 },
];
