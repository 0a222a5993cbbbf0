/** One person (or two) put together from a few choices: what the people's bench shows. */
import type { BodyMetrics } from '../../scenarios/body/metrics';
import { SITTINGS, type Sitting } from '../../scenarios/body/sitting';
import type { EntityStaging, Expression, HandShape, HandStaging, Staging } from '../../scenarios/body/staging';
import type { StageCamera } from '../stage/stage-props';
import { layout } from '../../scenarios/scenes/s03-first-visit/layout';
import type { Layout } from '../../scenarios/body/layout';
import { placeOf, spotOf } from './places';
import { heldVessel } from './bench-vessels';
import { hipMm, ofPerson, samplePerson, type Pose } from './sample-people';
import { heldCard, sampleStaging, sampleThing } from './sample-things';

export const HANDS = ['ease', 'offer', 'offer-low', 'receive', 'taking', 'read', 'simultaneous', 'holder', 'one-hand', 'upside-down', 'corner', 'on-print', 'open', 'stop', 'gesture', 'bag', 'glass', 'lift', 'sip', 'tilt', 'toast', 'sake', 'tea', 'carry-bottle', 'pour', 'pour-sake', 'clap', 'clap-open'] as const;
export const VIEWS = ['body', 'side', 'face', 'hands', 'eyes'] as const;
export const EXPRESSIONS: readonly Expression[] = ['neutral', 'warm', 'attentive', 'puzzled', 'worried', 'strained'];

export interface BenchChoice {
  readonly person: string;
  readonly hands: (typeof HANDS)[number];
  readonly view: (typeof VIEWS)[number];
  readonly expression: Expression;
  readonly pitch: number;
  readonly sit: number;
  readonly sitting: Sitting;
  readonly stride: number;
  readonly pace: number;
  readonly mora: number;
  /** Round the person, degrees: 0 from the front. */
  readonly round: number;
  /** Where they look: degrees to their left, and down. */
  readonly look: number;
  readonly down: number;
  /** How tall a learner is, mm; 0 = as built. */
  readonly stature: number;
}

const word = <T extends string>(list: readonly T[], value: string | null, other: T): T => list.find((one) => one === value) ?? other;

export function choiceOf(query: URLSearchParams): BenchChoice {
  const number = (name: string, other: number): number => (query.has(name) ? Number(query.get(name)) : other);
  return {
    person: query.get('person') ?? 'sato', hands: word(HANDS, query.get('hands'), 'ease'), view: word(VIEWS, query.get('view'), 'body'),
    expression: word(EXPRESSIONS, query.get('expression'), 'neutral'), pitch: number('pitch', 0), sit: number('sit', 0), sitting: word(SITTINGS, query.get('sitting'), 'chair'), stride: number('stride', 0),
    pace: number('pace', 0), mora: number('mora', -1), round: number('round', 20), look: number('look', 0), down: number('down', 4), stature: number('stature', 0),
  };
}

/** In the lobby, where there is room to look from all sides: the counter stands behind whoever looks at a whole body. And at the table. */
const AT = { x: 0, z: 8800, yaw10: 1800 } as const;
const SEAT = { x: 150, z: 640, yaw10: 1800 } as const;
const TATAMI = placeOf('tatami-room');
const CUSHION = spotOf(TATAMI, 'seat.west.b');

/** Where this choice is looked at. */
export function benchPlace({ sit, sitting }: Pick<BenchChoice, 'sit' | 'sitting'>): { readonly layout: Layout; readonly room: string; readonly at: BenchSpot } {
  if (sit > 0 && sitting !== 'chair') return { layout: TATAMI, room: 'tatami', at: CUSHION };
  return sit > 0 ? { layout, room: 'meeting', at: SEAT } : { layout, room: 'lobby', at: AT };
}

type BenchSpot = { readonly x: number; readonly z: number; readonly yaw10: number };

export interface Held {
  readonly things: readonly EntityStaging[];
  readonly left?: Partial<HandStaging>;
  readonly right?: Partial<HandStaging>;
}

function card(choice: BenchChoice, at: BenchSpot, height: number, forward: number, more: Omit<Parameters<typeof heldCard>[2], 'y' | 'forward'>): Held {
  const { card: thing, left, right } = heldCard('card.learner', { id: choice.person, ...at }, { y: height, forward, turn: 180, ...more });
  return { things: [thing], ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
}

function heldBy(choice: BenchChoice, at: BenchSpot, metrics: BodyMetrics): Held {
  const chest = metrics.sternumMm - 60 - metrics.hipMm + hipMm(metrics, choice.sit / 100, choice.sitting);
  const both = (shape: HandShape, aside: number, y: number, forward: number): Held => {
    const hand = (out: number): Partial<HandStaging> => ({ ...round(ofPerson(at, out * aside, forward)), y, shape, holds: '' });
    return { things: [], left: hand(-1), right: hand(1) };
  };
  const tray = (out: number, y: number, forward: number): EntityStaging => {
    const place = round(ofPerson(at, out, forward));
    return sampleThing({ id: 'holder.learner', kind: 'holder', ...place, y, yaw10: at.yaw10, state: 'open', parent: `hand:${choice.person}` });
  };
  const onTray = (thing: EntityStaging, out: number): Partial<HandStaging> => ({ ...round(ofPerson({ ...at, x: thing.x, z: thing.z }, out * 48, 0)), y: thing.y, shape: 'hold', holds: thing.id });
  switch (choice.hands) {
    case 'ease': return { things: [] };
    case 'offer': return card(choice, at, chest, 430, {});
    case 'offer-low': return card(choice, at, chest - 220, 400, {});
    case 'receive': return card(choice, at, chest, 450, { turn: 0 });
    case 'read': return card(choice, at, chest + 20, 330, { turn: 0, tilt10: 350 });
    case 'one-hand': return card(choice, at, chest, 430, { hands: 'right' });
    case 'upside-down': return card(choice, at, chest, 430, { turn: 0 });
    case 'corner': return card(choice, at, chest, 430, { spot: 1 });
    case 'on-print': return card(choice, at, chest, 430, { spot: 2 });
    case 'taking': {
      const { things, right } = card(choice, at, chest, 470, { turn: 0 });
      return { things, ...(right === undefined ? {} : { right }), left: { ...round(ofPerson(at, -60, 430)), y: chest - 20, shape: 'open', holds: '' } };
    }
    case 'holder': {
      const thing = tray(0, chest - 60, 390);
      return { things: [thing], left: onTray(thing, -1), right: onTray(thing, 1) };
    }
    case 'simultaneous': {
      const { things, right } = card(choice, at, chest, 480, { hands: 'right', side: 90 });
      const thing = tray(-150, chest - 50, 400);
      return { things: [...things, thing], ...(right === undefined ? {} : { right }), left: onTray(thing, -1) };
    }
    case 'open': return both('open', 45, chest - 20, 430);
    case 'stop': return both('stop', 130, chest - 40, 350);
    case 'bag': return both('hold', 60, chest, 360);
    case 'gesture': return { things: [], right: { ...round(ofPerson(at, 260, 400)), y: chest, shape: 'gesture', holds: '' } };
    default: return heldVessel(choice.hands, { id: choice.person, ...at }, chest);
  }
}

const round = ({ x, z }: { x: number; z: number }): { x: number; z: number } => ({ x: Math.round(x), z: Math.round(z) });

export function benchStaging(choice: BenchChoice, metrics: BodyMetrics): Staging {
  const { at, room } = benchPlace(choice);
  const { things, ...hands } = heldBy(choice, at, metrics);
  const eye = metrics.eyeMm - metrics.hipMm + hipMm(metrics, choice.sit / 100, choice.sitting);
  const seen = ofPerson(at, -2000 * Math.sin(choice.look * RAD), 2000 * Math.cos(choice.look * RAD));
  const pose: Pose = {
    pitch: choice.pitch, sit: choice.sit / 100, sitting: choice.sitting, ...hands,
    more: {
      expression: choice.expression, mora: choice.mora, speaking: choice.mora < 0 ? '' : 'line', stride: choice.stride, speedMmS: choice.pace,
      ...round(at), gazeX: Math.round(seen.x), gazeZ: Math.round(seen.z), gazeY: Math.round(eye - 2000 * Math.tan(choice.down * RAD)),
    },
  };
  return sampleStaging([samplePerson(choice.person, at, pose, metrics)], things, room);
}

const RAD = Math.PI / 180;

export function benchCamera(choice: BenchChoice, metrics: BodyMetrics): StageCamera {
  if (choice.view === 'eyes') return { kind: 'eyes', person: choice.person };
  const { at } = benchPlace(choice);
  const drop = choice.sit > 50 ? metrics.hipMm - hipMm(metrics, choice.sit / 100, choice.sitting) : 0;
  const lean = Math.sin(choice.pitch * RAD) * (metrics.eyeMm - metrics.hipMm);
  const face = metrics.hipMm - drop + (metrics.eyeMm - metrics.hipMm) * Math.cos(choice.pitch * RAD);
  const [height, away, fov, forward] = {
    body: [metrics.statureMm * 0.5 - drop / 2, 2900, 39, 0], side: [metrics.statureMm * 0.52 - drop / 2, 2900, 36, 0],
    face: [face - 10, 900, 24, lean + 90], hands: [metrics.sternumMm - 100 - drop, 900, 30, 420],
  }[choice.view] as [number, number, number, number];
  const angle = (choice.view === 'side' ? 90 : choice.round) * RAD;
  const middle = ofPerson(at, 0, forward);
  const from = ofPerson({ ...at, ...middle }, -away * Math.sin(angle), away * Math.cos(angle));
  return { kind: 'free', from: { ...from, y: height + (choice.view === 'hands' ? 250 : 60) }, at: { ...middle, y: height }, fovDeg: fov };
}
