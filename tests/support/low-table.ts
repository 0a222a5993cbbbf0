/** Two people opposite each other at a low table, legs in its well, with vessels on it. */
import type { Body } from '../../scenarios/body/world';
import type { Entity } from '../../scenarios/body/world';
import type { Layout } from '../../scenarios/body/layout';
import { obey } from '../../scenarios/body/obey';
import { carryHeightMm, restingControls, steer, stepCarry } from '../../scenarios/body/steer';
import type { Channel, ChannelValue } from '../../scenarios/kernel/channels';
import type { Command } from '../../scenarios/kernel/script';
import { DEG } from '../../scenarios/kernel/trig';
import { SEATED } from '../../scenarios/body/sitting';
import { SMALL_ROOM, smallWorld, thing, type SmallWorld } from './small-world';

const TABLE_MM = 360;
const ROW_MM = 790;

const LAYOUT: Layout = {
  ...SMALL_ROOM, spots: [], wells: [{ room: 'room', x0: -460, x1: 460, z0: -700, z1: 700, depthMm: 400 }],
  furniture: [{ id: 'lowtable', kind: 'lowtable', room: 'room', x: 0, z: 0, yaw10: 900, widthMm: 1440, depthMm: 800, heightMm: TABLE_MM }],
};

export interface LowTable extends SmallWorld {
  readonly one: Body;
  readonly other: Body;
  /** The first person's channels. */
  feed(channel: Channel, value: ChannelValue, steps?: number): void;
  /** The second is scripted. */
  tell(...commands: readonly Exclude<Command, { kind: 'say' | 'wake' | 'cancel' | 'cue' | 'observe' | 'beat' | 'end' }>[]): void;
}

export function vessel(id: string, kind: Entity['kind'], x: number, z: number, fillMl: number, more: Partial<Entity> = {}): Entity {
  return { ...thing(id, kind, id.split('.')[1] ?? '', 'lowtable'), x, z, y: TABLE_MM + 1, fillMl, foamMl: 0, state: kind === 'glass' ? 'beer' : '', ...more };
}

export function lowTable(things: readonly Entity[]): LowTable {
  const small = smallWorld({ one: { x: ROW_MM, z: 0, yaw: -90 * DEG }, other: { x: -ROW_MM, z: 0, yaw: 90 * DEG } }, things, LAYOUT);
  const [one, other] = [small.person('one'), small.person('other')];
  for (const who of [one, other]) Object.assign(who, { posture: 'sit', wantPosture: 'sit', sit: 1, sitting: 'well', seatMm: SEATED.well.hipMm });
  for (const who of [one, other]) who.carryUp = carryHeightMm(who);
  const controls = restingControls();
  const live = (steps: number): void => {
    for (let n = 0; n < steps; n += 1) {
      stepCarry(small.world, one, controls);
      small.live(1);
    }
  };
  return {
    ...small, one, other, live,
    feed: (channel, value, steps = 1) => {
      steer(small.world, one, controls, channel, value);
      live(steps);
    },
    tell: (...commands) => { for (const command of commands) obey(small.world, other, command); },
  };
}

