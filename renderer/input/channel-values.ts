/** What every channel is asked to be now. Adapters change these; the differences become samples. */
import { CHANNELS, isChannel, quantise, type Channel, type ChannelSample, type ChannelValue } from '../../scenarios/kernel/channels';

type ValueOf<C extends Channel> = (typeof CHANNELS)[C]['kind'] extends 'int' ? number : string;
export type ChannelValues = { readonly [C in Channel]: ValueOf<C> };

/** A value for a channel, not yet stamped with its step. */
export interface Wish {
  readonly channel: Channel;
  readonly value: ChannelValue;
}

export const CHANNEL_NAMES: readonly Channel[] = Object.keys(CHANNELS).filter(isChannel);

// The one cast of this file: Object.fromEntries cannot know that the table gives every channel its own kind.
export const AT_REST = Object.fromEntries(CHANNEL_NAMES.map((name) => [name, CHANNELS[name].rest])) as unknown as ChannelValues;

export function withChannel<C extends Channel>(values: ChannelValues, channel: C, raw: ValueOf<C>): ChannelValues {
  const value = quantise(channel, raw);
  return values[channel] === value ? values : { ...values, [channel]: value };
}

/** Of what changes at once: where and on which spot first, then the fingers, so that they close or open there. */
const isFinger = (channel: Channel): boolean => channel.endsWith('.grip');
const FINGERS_LAST: readonly Channel[] = [...CHANNEL_NAMES.filter((channel) => !isFinger(channel)), ...CHANNEL_NAMES.filter(isFinger)];

/** What has to be fed so that a session that has `before` gets `after`. */
export function wishes(before: ChannelValues, after: ChannelValues): readonly Wish[] {
  if (before === after) return [];
  return FINGERS_LAST.flatMap((channel) => (before[channel] === after[channel] ? [] : [{ channel, value: after[channel] }]));
}

/** The values at the end of a log: where a resumed attempt goes on. */
export function valuesAfter(samples: readonly ChannelSample[]): ChannelValues {
  const values: Record<Channel, ChannelValue> = { ...AT_REST };
  for (const { channel, value } of samples) values[channel] = quantise(channel, value);
  return values as unknown as ChannelValues;
}
