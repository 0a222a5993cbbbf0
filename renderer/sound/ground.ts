/** What a room is like to the ear, told from its furniture as the stage tells its floor: carpet where one sits at a table, and tatami is as soft. */
import type { Layout } from '../../scenarios/body/layout';
import type { SoundName } from './sounds';

export type GroundLayout = Pick<Layout, 'furniture'>;
export type Tone = Extract<SoundName, 'lobby-tone' | 'meeting-tone'>;

const SAT_AT: ReadonlySet<string> = new Set(['table', 'lowtable']);

function isForSitting({ furniture }: GroundLayout, room: string): boolean {
  return furniture.some((thing) => thing.room === room && SAT_AT.has(thing.kind));
}

export function stepIn(layout: GroundLayout, room: string): SoundName {
  return isForSitting(layout, room) ? 'step-on-carpet' : 'step-on-stone';
}

export function toneOf(layout: GroundLayout, room: string): Tone {
  return isForSitting(layout, room) ? 'meeting-tone' : 'lobby-tone';
}
