/** The mouth and the eyes of somebody at the table: begins a topic, answers, falls silent, turns to whoever speaks. */
import { LEARNER } from '../../kernel/ids';
import { script, type ScriptEvent } from '../../kernel/script';
import { moodIn } from './carried';
import { due } from '../guards';
import { express, gazeAt } from '../say';
import type { Guest } from './guest';
import { NOTHING, doing, feeling, mind, showMood, type Args } from './guest-mind';
import { answerTo, beginsTopics, topicsFor, turnsOf } from './talk-topics';

/** One topic after the other, with silence between them. */
const TOPIC_STEPS = 960;
const FIRST_TOPIC_STEPS = 150;
const REPLY_STEPS = 32;
/** So long the eyes stay with whoever has looked at one, and with whom one spoke to. */
const GLANCE_STEPS = 110;

/** Of a hundred. */
const FIRST_MOOD = { cool: 40, polite: 55, warm: 75 } as const;

const rest = (event: ScriptEvent): string => (event.type === 'cue' || event.type === 'due' ? event.name.slice(event.name.indexOf(':') + 1) : '');
const is = (verb: string) => ({ event }: Args): boolean => (event.type === 'cue' || event.type === 'due') && event.name.startsWith(`${verb}:`);

export function talking({ me, topics }: Pick<Guest, 'me' | 'topics'>) {
  /** Some only ever answer. */
  const begins = beginsTopics(me, topics);
  /** What one is about to answer, if the hands are not speaking with the learner just now. */
  const isFree = ({ context }: Args): boolean => context.memory['serves'] !== 1;
  const answer = (event: ScriptEvent) => {
    const next = event.type === 'heard' ? answerTo(event.line) : undefined;
    return next?.by === me ? next : undefined;
  };
  return script.createStateConfig({
    initial: 'quiet',
    entry: [
      // What has been seen of the evening so far is on their faces.
      mind(({ context }) => ({ mood: FIRST_MOOD[moodIn(context.memory)] })), showMood,
      // The seed says in which order; each begins the topics that are theirs.
      ...Array.from({ length: SLOTS }, (_, at) => doing(({ context }) => {
        const topic = topicAt(context.variation, at);
        return topic !== undefined && turnsOf(topic)[0]?.[0] === me ? { kind: 'wake', name: `topic:${topic}`, in: FIRST_TOPIC_STEPS + at * TOPIC_STEPS } : NOTHING;
      })),
    ],
    on: {
      cue: [
        { guard: is('say'), actions: [gazeAt(LEARNER), doing(({ event }) => ({ kind: 'say', line: rest(event) }))] },
        { guard: is('to'), actions: [doing(({ event }) => ({ kind: 'gaze', at: `face:${rest(event).split(':')[0] ?? ''}` })), doing(({ event }) => ({ kind: 'say', line: rest(event).split(':')[1] ?? '', to: rest(event).split(':')[0] ?? '' }))] },
        { guard: is('feel'), actions: [doing(({ event }) => ({ kind: 'express', as: expression(rest(event)) }))] },
      ],
      heard: [
        { guard: ({ event }) => answer(event) !== undefined, target: '.answering', actions: [mind(({ event }) => ({ partner: event.type === 'heard' ? event.by : '', heard: event.type === 'heard' ? event.line : '' }))] },
        { guard: ({ event }) => event.type === 'heard' && event.by === LEARNER && event.tokens.split(' ').includes('trap'), actions: [feeling(-15), express('puzzled')] },
        { guard: ({ event }) => event.type === 'heard' && event.by === LEARNER && event.tokens.split(' ').includes('answer'), actions: [feeling(8), express('warm')] },
      ],
      // Whoever speaks to one is looked at.
      addressed: { guard: isFree, actions: [doing(({ event }) => ({ kind: 'gaze', at: `face:${'by' in event ? event.by : LEARNER}` })), mind(({ event }) => ({ attention: 'by' in event ? event.by : '' }))] },
      'looked-at': { guard: isFree, actions: [gazeAt(LEARNER), mind(() => ({ attention: LEARNER })), doing(() => ({ kind: 'wake', name: 'glance', in: GLANCE_STEPS }))] },
      due: [
        ...(begins ? [{ guard: is('topic'), target: '.talking' }] : []),
        { guard: (args) => due('glance').params.name === nameOf(args) && isFree(args), actions: [showMood, doing(({ context }) => ({ kind: 'gaze', at: wayOf(String(context.memory['partner'] ?? '')) })), mind(({ context }) => ({ attention: String(context.memory['partner'] ?? '') }))] },
      ],
    },
    states: {
      quiet: {},
      ...(begins ? { talking: {
        entry: [
          mind(({ event }) => ({ partner: turnsOf(rest(event))[1]?.[0] ?? '', heard: '', topic: rest(event) })),
          doing((args) => (isFree(args) ? { kind: 'gaze', at: wayOf(turnsOf(rest(args.event))[1]?.[0] ?? '') } : NOTHING)),
          doing((args) => (isFree(args) ? { kind: 'say', line: turnsOf(rest(args.event))[0]?.[1] ?? '', to: turnsOf(rest(args.event))[1]?.[0] ?? '' } : NOTHING)),
        ],
        always: 'quiet',
      } } : {}),
      answering: {
        entry: [doing(() => ({ kind: 'wake', name: 'answer', in: REPLY_STEPS }))],
        on: {
          due: {
            guard: due('answer'), target: 'quiet',
            actions: [
              doing((args) => (isFree(args) ? { kind: 'gaze', at: wayOf(String(args.context.memory['partner'])) } : NOTHING)),
              doing((args) => {
                const next = answerTo(String(args.context.memory['heard']));
                return isFree(args) && next !== undefined ? { kind: 'say', line: next.line, to: next.to } : NOTHING;
              }),
              doing(() => ({ kind: 'wake', name: 'glance', in: GLANCE_STEPS * 2 })),
            ],
          },
        },
      },
    },
  });
}

/** At most so many topics in an evening's part. */
const SLOTS = 6;

function topicAt(variation: Readonly<Record<string, number | string>>, at: number): string | undefined {
  const order = String(variation['topics'] ?? '');
  return (order === '' ? topicsFor(Number(variation['people'])) : order.split(' '))[at];
}

function nameOf({ event }: Args): string {
  return event.type === 'due' ? event.name : '';
}

function wayOf(partner: string): string {
  return partner === '' ? 'room' : `face:${partner}`;
}

function expression(word: string): 'warm' | 'neutral' | 'attentive' | 'puzzled' | 'worried' | 'strained' {
  return word === 'neutral' || word === 'attentive' || word === 'puzzled' || word === 'worried' || word === 'strained' ? word : 'warm';
}
