/** What somebody at the table has in mind: what they drink and from what, how much is left, how they feel, what was last held out. */
import { assign } from 'xstate';
import { tiltHolding } from '../../body/tilted-vessel';
import { VESSELS, depthMm, vesselOf, volumeBelowMl } from '../../body/vessels';
import { LEARNER, type EntityId, type PersonId } from '../../kernel/ids';
import type { Command, ScriptContext, ScriptEvent } from '../../kernel/script';
import { DEG } from '../../kernel/trig';
import { number, remembering } from '../say';

export interface Args {
  readonly context: ScriptContext;
  readonly event: ScriptEvent;
}

export const doing = (make: (args: Args) => Command) => ({ type: 'do', params: make }) as const;
export const NOTHING: Command = { kind: 'cancel', name: 'none' };

type Mind = Readonly<Record<string, number | string>>;

export function mind(change: (args: Args) => Mind) {
  return assign<ScriptContext, ScriptEvent, undefined, ScriptEvent, never>({
    memory: ({ context, event }) => Object.entries(change({ context, event })).reduce((memory, [name, value]) => remembering({ ...context, memory }, name, value), context.memory),
  });
}

export type Drinking = 'beer' | 'oolong' | 'sake';

/** What this one drinks now: what the seed says, until they have gone on to sake. */
export function drinkOf({ variation, memory }: ScriptContext, me: PersonId): Drinking {
  if (memory['sake'] === 1) return 'sake';
  return variation[`glass.${me}`] === 'oolong' ? 'oolong' : 'beer';
}

export function vesselIdOf(context: ScriptContext, me: PersonId): EntityId {
  return `${drinkOf(context, me) === 'sake' ? 'ochoko' : 'glass'}.${me}`;
}

/** What a bottle or flask of this name holds. */
export function contentOf(bottle: EntityId): Drinking {
  return bottle.startsWith('tokkuri') ? 'sake' : bottle === 'bottle.tea' ? 'oolong' : 'beer';
}

/** How full one's own glass is (0.1 % of its height). */
export function levelOf({ variation, memory }: ScriptContext, me: PersonId): number {
  const now = memory['level'];
  return typeof now === 'number' ? now : number({ variation, patience: 0, memory }, `level.${me}`, 600);
}

/** Degrees by which one leans one's glass for a mouthful of so many ml. */
export function sipTiltDeg(context: ScriptContext, me: PersonId): number {
  const drink = drinkOf(context, me);
  const name = drink === 'sake' ? 'ochoko' : vesselOf('glass', drink) ?? 'glass';
  const vessel = VESSELS[name];
  const ml = volumeBelowMl(vessel, (depthMm(vessel) * levelOf(context, me)) / 1000);
  const mouthful = drink === 'sake' ? SAKE_SIP_ML : number(context, `sip.${me}`, 16);
  return Math.round(tiltHolding(vessel, Math.max(0, ml - mouthful)) / DEG);
}
const SAKE_SIP_ML = 6;

/** Good and bad that one has met with this evening, between 0 and 100. */
export function moodOf({ memory }: ScriptContext): number {
  return Number(memory['mood'] ?? 60);
}

export function feeling(by: number) {
  return mind(({ context }) => ({ mood: Math.max(0, Math.min(100, moodOf(context) + by)) }));
}

/** How one looks with such a mood. */
export const showMood = doing(({ context }) => ({ kind: 'express', as: moodOf(context) >= 55 ? 'warm' : moodOf(context) >= 35 ? 'neutral' : 'puzzled' }));

export const byLearner = (event: ScriptEvent): boolean => 'by' in event && event.by === LEARNER;

/** The learner has asked whether they may pour. */
export function isOffer({ event }: Args): boolean {
  return event.type === 'heard' && event.by === LEARNER && event.tokens.split(' ').includes('offer-pour');
}

/** More than this in it, and one does not want any yet (0.1 %). */
const ENOUGH_10 = 600;

/** Why one would rather not, if so. */
export function refusal(context: ScriptContext, me: PersonId): '' | 'tejaku' | 'drink' | 'enough' {
  const held = String(context.memory['offered'] ?? '');
  if (context.memory['tejaku'] === 1) return 'tejaku';
  if (held !== '' && contentOf(held) !== drinkOf(context, me)) return 'drink';
  return levelOf(context, me) > ENOUGH_10 ? 'enough' : '';
}

export function refusalLine(context: ScriptContext, me: PersonId): string {
  switch (refusal(context, me)) {
    case 'tejaku': return 'g.by-oneself';
    case 'drink': return { beer: 'g.has-beer', oolong: 'g.has-tea', sake: 'g.has-sake' }[drinkOf(context, me)];
    default: return 'g.not-yet';
  }
}
