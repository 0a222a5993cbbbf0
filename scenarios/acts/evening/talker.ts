/** One of those who talk at a table as a director leads it: says what the evening gives them to say, looks at who speaks, and has a hand that drinks and is poured for as any guest's does. */
import { LEARNER, type LineId, type PersonId } from '../../kernel/ids';
import { once, script, scriptContext, type Command, type ScriptContext, type ScriptEvent } from '../../kernel/script';
import { cued } from '../guards';
import { MINDS_WORDS } from '../mind-words';
import { act, bow, express } from '../say';
import { hands } from './guest-hand';
import type { Guest } from './guest';

const MOODS = ['neutral', 'warm', 'attentive', 'puzzled', 'worried', 'strained'] as const;
type Mood = (typeof MOODS)[number];
const COMES_MM = 1250;

interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}
const word = ({ event }: Args, verb: string): string | undefined => (event.type === 'cue' && event.name.startsWith(`${verb}:`) ? event.name.slice(verb.length + 1) : undefined);
const is = (verb: string) => (args: Args): boolean => word(args, verb) !== undefined;
const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
const moodOf = (args: Args): Mood => MOODS.find((one) => one === word(args, 'feel')) ?? 'neutral';

function lineTo(args: Args): { readonly line: LineId; readonly to: PersonId } {
  const [line = '', to = ''] = (word(args, 'say') ?? '').split(':');
  return { line, to };
}

/** `say:line:to`, `look:where`, `feel:mood`, `nod`, `sit`, `come`, and whatever this one does beside that; the hand has words of its own. */
export function talker(own: Guest) {
  return once(() => script.createMachine({
    id: `talker-${own.me}`, context: ({ input }) => scriptContext(input), type: 'parallel',
    states: {
      hand: hands(own),
      voice: {
        entry: [express('warm')],
        on: {
          heard: MINDS_WORDS,
          cue: [
            { guard: is('say'), actions: [doing((args) => ({ kind: 'gaze', at: `face:${lineTo(args).to === '' ? LEARNER : lineTo(args).to}` })), doing((args) => ({ kind: 'say', ...lineTo(args) }))] },
            { guard: is('look'), actions: [doing((args) => ({ kind: 'gaze', at: word(args, 'look') ?? '' }))] },
            { guard: is('feel'), actions: [doing((args) => ({ kind: 'express', as: moodOf(args) }))] },
            { guard: cued('nod'), actions: [bow(9, 10)] },
            { guard: cued('sit'), actions: [act({ kind: 'posture', to: 'sit' })] },
            { guard: cued('come'), actions: [act({ kind: 'approach', person: LEARNER, toMm: COMES_MM })] },
            ...Object.entries(own.also ?? {}).map(([name, actions]) => ({ guard: cued(name), actions: [...actions] })),
          ],
        },
      },
    },
  }));
}
