/** How each kind of room looks: what its surfaces are made of, and the light it stands in. */
import type { RoomLook } from '../../../scenarios/body/layout';
import { rgb } from '../colour';
import type { Rgb } from '../geometry/mesh-builder';
import type { Finish } from './finishes';

export interface Surface {
  readonly finish: Finish;
  readonly colour: Rgb;
}

/** What is behind the windows. */
export type Outside = 'afternoon' | 'evening' | 'night' | 'paper';

export interface PlaceLook {
  readonly floor: Surface;
  readonly wall: Surface;
  readonly ceiling: Surface;
  /** Lower part of the walls, up to a height in m. */
  readonly dado?: Surface & { readonly height: number };
  readonly skirting?: Rgb;
  readonly frame: Rgb;
  readonly outside: Outside;
  /** Low sun through the windows. */
  readonly sun?: true;
  readonly isOutdoors?: true;
  /** The floor shows what shines above it. */
  readonly isWet?: true;
  /** Light in the vertices: from above, from below, through windows, from lamps. */
  readonly sky: Rgb;
  readonly ground: Rgb;
  readonly windowPower: number;
  readonly lampPower: number;
  readonly lampColour: Rgb;
  /** Light on people and things. */
  readonly hemi: { readonly sky: string; readonly ground: string; readonly intensity: number };
  readonly key: { readonly colour: string; readonly intensity: number };
  readonly background: string;
}

const light = (hex: string, by: number): Rgb => {
  const [r, g, b] = rgb(hex);
  return [r * by, g * by, b * by];
};

const DAY = {
  frame: rgb('#8a7a66'), outside: 'afternoon', sky: light('#fff8ec', 0.74), ground: light('#eedfc6', 0.68), windowPower: 3, lampPower: 0.62, lampColour: rgb('#fff3df'),
  hemi: { sky: '#fffdf8', ground: '#eae0d1', intensity: 2.3 }, key: { colour: '#ffe6c4', intensity: 1.25 }, background: '#e9e2d4',
} as const;

const EVENING = {
  frame: rgb('#6e5a45'), outside: 'night', sky: light('#ffe7c4', 0.4), ground: light('#d9b58a', 0.38), windowPower: 0.1, lampPower: 1, lampColour: rgb('#ffd9a0'),
  hemi: { sky: '#ffeacb', ground: '#d8b58c', intensity: 1.75 }, key: { colour: '#ffdcae', intensity: 1.15 }, background: '#2a2420',
} as const;

const paint = (hex: string): Surface => ({ finish: 'paint', colour: rgb(hex) });
const of = (finish: Finish, hex: string): Surface => ({ finish, colour: rgb(hex) });

export const LOOKS: Readonly<Record<RoomLook, PlaceLook>> = {
  meeting: { ...DAY, floor: of('carpet', '#b3a895'), wall: of('plaster', '#efe8db'), ceiling: of('stone', '#f1ebe0'), skirting: rgb('#86705a'), sun: true },
  reception: { ...DAY, floor: of('stone', '#d6ccbb'), wall: of('plaster', '#f0e9dc'), ceiling: of('stone', '#f1ebe0'), skirting: rgb('#8c7660'), sun: true, lampPower: 0.7 },
  ground: { ...DAY, floor: of('stone', '#bdb3a4'), wall: of('plaster', '#ebe5d9'), ceiling: of('stone', '#efeae0'), dado: { ...of('stone', '#a89c8b'), height: 0.9 }, skirting: rgb('#5f564d'), lampPower: 0.8, sun: true },
  lift: { ...DAY, floor: of('stone', '#7b7168'), wall: paint('#c3bbad'), ceiling: paint('#e6e0d4'), dado: { ...of('wood', '#a0815f'), height: 0.95 }, skirting: rgb('#55504a'), windowPower: 0, lampPower: 1.1, sky: light('#fff4e2', 0.72), ground: light('#e8d9c2', 0.62) },
  hall: { ...DAY, floor: of('carpet', '#a39a8c'), wall: of('plaster', '#efe9de'), ceiling: of('stone', '#f1ebe0'), skirting: rgb('#6e6357'), lampPower: 0.8, sun: true },
  office: { ...DAY, floor: of('carpet', '#a19c93'), wall: of('plaster', '#efebe2'), ceiling: of('stone', '#f1ede4'), skirting: rgb('#777067'), sun: true },
  corridor: { ...DAY, floor: of('boards', '#c7ad88'), wall: of('plaster', '#eee8dc'), ceiling: of('stone', '#f1ebe0'), dado: { ...of('wood', '#b49572'), height: 0.95 }, skirting: rgb('#7c664f'), sun: true },
  project: { ...DAY, floor: of('carpet', '#979a97'), wall: of('plaster', '#eeeae1'), ceiling: of('stone', '#f0ece3'), skirting: rgb('#6f6a62'), sun: true },
  training: { ...DAY, floor: of('boards', '#d8bd95'), wall: of('plaster', '#eee9df'), ceiling: of('stone', '#f0ebe1'), skirting: rgb('#9a7c58'), sun: true },
  flat: { ...EVENING, floor: of('boards', '#bd9569'), wall: of('plaster', '#efe5d3'), ceiling: paint('#ece2cf'), skirting: rgb('#a08260'), frame: rgb('#d9d2c4'), lampPower: 1.15 },
  event: { ...EVENING, floor: of('carpet', '#94806a'), wall: of('plaster', '#dccbb0'), ceiling: paint('#cdbb9f'), dado: { ...of('wood', '#7a5c40'), height: 1.1 }, skirting: rgb('#4c3a2a'), lampPower: 1.25, sky: light('#ffe7c4', 0.52), ground: light('#d9b58a', 0.44) },
  entrance: { ...EVENING, floor: of('stone', '#6a6058'), wall: of('plaster', '#c8ad80'), ceiling: of('boards', '#6b4f38'), skirting: rgb('#4a3626'), frame: rgb('#4f3928'), lampPower: 1.05 },
  tatami: { ...EVENING, floor: of('tatami', '#bdb37e'), wall: of('plaster', '#cdb488'), ceiling: of('boards', '#a98258'), skirting: rgb('#5a4330'), frame: rgb('#5a4330'), outside: 'paper', windowPower: 0.7, lampPower: 1.3, sky: light('#ffe9cb', 0.5) },
  street: {
    ...EVENING, floor: of('asphalt', '#4a4a50'), wall: of('brick', '#5c5248'), ceiling: paint('#14161d'), isOutdoors: true, sky: light('#8a95b8', 0.42), ground: light('#a88a6a', 0.34), lampPower: 2.6, isWet: true,
    hemi: { sky: '#9aa2bd', ground: '#a98f74', intensity: 1.65 }, key: { colour: '#ffd6a6', intensity: 1.8 }, background: '#12141b',
  },
};

export function lookOf(look: RoomLook | undefined): PlaceLook {
  return LOOKS[look ?? 'meeting'];
}
