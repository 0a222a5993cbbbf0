/** Presses everything without sense, from a seed: what no scene may choke on. */
import { CHANNELS, type Channel } from '../kernel/channels';
import { random } from '../kernel/random';
import type { Session } from '../kernel/session-api';
import type { Plan } from './player';

const NAMES = Object.keys(CHANNELS).sort() as Channel[];
/** Words that mean something in no particular scene, beside those that the scene offers. */
const NOISE = ['', 'hands', 'floor', 'room', 'sit', 'stand', 'nothing.at.all'];

export function* randomly(session: Session, seed: number): Plan {
  const dice = random(seed * 7919 + 17);
  for (;;) {
    for (let i = dice.below(20) + 2; i > 0; i -= 1) yield;
    const channel = dice.pick(NAMES);
    const spec = CHANNELS[channel];
    if (spec.kind === 'int') session.feed(channel, Math.abs(spec.max) > 1000 ? dice.between(-4, 4) * 900 : dice.between(spec.min, spec.max));
    else session.feed(channel, dice.pick([...NOISE, ...session.twin().map((one) => one.id), ...session.sayable()]));
  }
}
