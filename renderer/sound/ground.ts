/** What a room is like to the ear, told from its furniture as the stage tells its floor: carpet where one sits at a table, and tatami is as soft; where poles stand one is outdoors. */
import type { Layout } from '../../scenarios/body/layout';
import type { SoundName } from './sounds';

export type GroundLayout = Pick<Layout, 'furniture'>;
export type Tone = Extract<SoundName, 'lobby-tone' | 'meeting-tone' | 'street-tone'>;

const SAT_AT: ReadonlySet<string> = new Set(['table', 'lowtable']);
const OUTDOORS: ReadonlySet<string> = new Set(['pole']);

function hasAny({ furniture }: GroundLayout, room: string, kinds: ReadonlySet<string>): boolean {
  return furniture.some((thing) => thing.room === room && kinds.has(thing.kind));
}

export function stepIn(layout: GroundLayout, room: string): SoundName {
  return hasAny(layout, room, SAT_AT) ? 'step-on-carpet' : 'step-on-stone';
}

export function toneOf(layout: GroundLayout, room: string): Tone {
  if (hasAny(layout, room, SAT_AT)) return 'meeting-tone';
  return hasAny(layout, room, OUTDOORS) ? 'street-tone' : 'lobby-tone';
}
