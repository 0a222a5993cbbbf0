import { cross, dot, normalize, smooth, type Vec3 } from '../source/vector';
import type { PersonSpec } from '../person/spec';
import { azimuthOf, direction, elevationOf } from './scalp';
import { ahead, cap, elevationAt, fall, fringe, frontness, sweep, topness, type Head } from './styles';
import type { Sheet } from './sheet';
import { bun, ponytail, type Tail } from './tail';

const DEG = Math.PI / 180;

/** Hair of one person: layers from the skin outwards, and a tail if there is one. */
export interface HairModel {
  readonly sheets: readonly Sheet[];
  readonly tail?: Tail;
}

const WHORL = direction(176 * DEG, 58 * DEG);

/** Close layers that hide the scalp: every style stands on them. */
function under(head: Head, pole: Vec3, k = 1): Sheet[] {
  const lift = (t: number): number => (1.2 + 2 * Math.sin(Math.PI * t)) * k;
  return [cap(head, { pole, end: 'hairline', lift: (t) => lift(t), over: () => 2.5, columns: 48, steps: 9 })];
}

/** Sides and back, cut close and tapered at nape and sideburn. */
const tapered = (head: Head, sides: number): Sheet[] =>
  [0, 1].map((layer) =>
    cap(head, {
      pole: WHORL, end: 'hairline', over: () => 1 - 2.2 * layer, columns: 52, steps: 11, shift: 0.37 + layer * 0.34, locks: 0.5 + 0.3 * layer,
      // Flat at the front edge, where the top hair begins.
      lift: (t, d) => (sides + layer * 1.6) * (0.22 + 0.78 * smooth(1, 0.62, t)) * (1 - 0.75 * frontness(d) * smooth(0.3, 0.8, t)),
    }));

/** Top hair combed away from the face towards a pole: it rises at the forehead and sinks into the sides. */
function combed(head: Head, pole: Vec3, height: (d: Vec3, t: number) => number): Sheet[] {
  return [0, 1].map((layer) =>
    cap(head, {
      pole, end: 'hairline', over: () => 1 - 3.4 * layer, columns: 60, steps: 13, shift: 0.13 + layer * 0.41, locks: 1.1 + 0.4 * layer,
      lift: (t, d) => {
        const top = smooth(4 * DEG, 34 * DEG, elevationOf(d));
        const grown = smooth(1.01, 0.8, t);
        return 0.7 + top * (1.6 + layer * 1.3 + height(d, t) * grown);
      },
    }));
}

/** Parted: one side of the line lies flat, the other is combed up and over. */
function sideParted(head: Head, part: number, height: number): Sheet[] {
  const front = direction(part * 32 * DEG, head.line.edge(32 * DEG));
  const across = normalize(cross(front, direction(180 * DEG, 62 * DEG)));
  const big = dot(across, direction(-part * 60 * DEG, 40 * DEG)) > 0 ? 1 : -1;
  return combed(head, direction(-part * 148 * DEG, 38 * DEG), (d) => {
    const s = Math.asin(Math.max(-1, Math.min(1, dot(d, across) * big)));
    const groove = 1 - 0.9 * Math.exp(-((s / (3.2 * DEG)) ** 2));
    const over = s > 0 ? 0.28 + 0.72 * smooth(0, 11 * DEG, s) : 0.2;
    return height * over * groove * (0.6 + 0.4 * ahead(d));
  });
}

/** Young and short: from the whorl forward, in locks that end on the forehead. */
function forward(head: Head, part: number, height: number): Sheet[] {
  return [0, 1, 2].map((layer) =>
    cap(head, {
      pole: WHORL, end: 'tips', columns: 64, steps: 12, shift: 0.21 + layer * 0.29, locks: 1.7,
      over: (d) => (frontness(d) > 0.02 ? (7 - layer * 3 + 3.5 * Math.sin(azimuthOf(d) * part * 1.4)) * smooth(0.02, 0.6, frontness(d)) - 1 : -6),
      lift: (t, d) => {
        const top = smooth(8 * DEG, 44 * DEG, elevationOf(d));
        return 0.8 + (2 + layer * 2.1 + height * Math.sin(Math.PI * Math.min(0.92, 0.2 + t * 0.7))) * Math.max(top, frontness(d) * 0.8);
      },
    }));
}

/** Hanging to a height, ends tucked in; what frames the face may be cut shorter by `layered` (m), so that it does not hang as one board. */
function parted(head: Head, endY: number, volume: number, tuck: number, layered = 0.012): Sheet[] {
  const { hair, line } = head;
  const part = (hair.part ?? 1) * 12;
  const sheets: Sheet[] = [];
  for (const [layer, lift] of [4 * volume, 8 * volume, 11.5 * volume].entries()) {
    for (const side of [1, -1] as const) {
      sheets.push(
        fall(head, {
          from: 68 - layer * 2, to: 183, side, lift, tuck, count: 26, shift: layer * 0.37 + (side > 0 ? 0.2 : 0),
          root: (s) => direction((part * (1 - s) + 180 * s * s * s) * DEG, (line.edge(part * DEG) / DEG + 1 + (80 - line.edge(part * DEG) / DEG) * smooth(0, 0.6, s)) * DEG),
          endY: (s) => endY + layered * smooth(0.3, 0, s) - layer * (layered > 0.02 ? -0.008 : 0.003) + 0.006 * smooth(0.6, 1, s),
        }),
      );
    }
  }
  return sheets;
}

/** Straight across above the brows; the outer strands run on down past the temples: by this much (m), less where nothing hangs beside them. */
function fullFringe(head: Head, low: number, wide: number, drop = 0.017): Sheet[] {
  const y = head.marks.browMiddle[1] + low;
  const shape = { from: -wide, to: wide, rootElevation: 62, swayDeg: (s: number) => (s - 0.5) * 8, count: 30 };
  const arc = (s: number): number => y - drop * smooth(0.2, 0, Math.min(s, 1 - s)) ** 1.5;
  return [fringe(head, { ...shape, endY: arc, lift: 7, shift: 0.1 }), fringe(head, { ...shape, endY: (s) => arc(s) - 0.002, lift: 9.5, shift: 0.63 })];
}

/** Front hair laid from the parting over the brow to either temple. */
function sweptFront(head: Head, part: number, low: number, height: number, isTiedBack = false): Sheet[] {
  const { marks, line } = head;
  const end = (azDeg: number, y: number): Vec3 => direction(azDeg * DEG, elevationAt(head, azDeg * DEG, y));
  const brow = marks.browMiddle[1];
  const one = (side: number, raise: number, drop: number, u: number): Sheet =>
    sweep(head, {
      roots: [direction(part * 15 * DEG, line.edge(15 * DEG) + 2 * DEG), direction(part * 16 * DEG, 52 * DEG), direction(part * 24 * DEG, 70 * DEG)],
      ends: [end(side * (isTiedBack ? 46 : 60), brow + low - drop), end(side * 74, marks.eye[1] + 0.012), end(side * 94, marks.eye[1] + 0.004)],
      count: 24, steps: 12, end: 'tips', u, locks: 1.3,
      lift: (t, s) => 1.4 + (raise + height * Math.sin(Math.PI * Math.min(1, 0.1 + t * 0.84))) * (0.4 + 0.6 * smooth(0, 0.3, s)) * (1 - 0.45 * smooth(0.6, 1, t)),
    });
  const [far, near] = [-part, part];
  // Hair that hangs covers the near temple by itself.
  return [one(far, 1, 0, 0.9), one(far, 2.6, 0.004, 1.1), ...(isTiedBack ? [one(near, 1, -0.012, 0.7), one(near, 2.2, -0.009, 0.8)] : [])];
}

const tied = (head: Head, pole: Vec3, k: number): Sheet[] => [
  ...under(head, pole),
  cap(head, {
    pole, end: 'hairline', over: () => 1.2, columns: 60, steps: 12, shift: 0.31, locks: 0.9,
    lift: (t, d) => (2.4 + 6.5 * k * topness(d) * Math.sin(Math.PI * Math.min(1, t * 1.02))) * (0.3 + 0.7 * smooth(1, 0.8, t)),
  }),
  cap(head, {
    pole, end: 'hairline', over: () => -2, columns: 60, steps: 12, shift: 0.77, locks: 1.2,
    lift: (t, d) => (3.4 + 8 * k * topness(d) * Math.sin(Math.PI * Math.min(1, t * 1.02))) * (0.3 + 0.7 * smooth(1, 0.8, t)),
  }),
];

/** Layers of every style; a style is a few lines of the moves above. */
export function buildHair(head: Head, { hair, sex }: PersonSpec): HairModel {
  const volume = hair.volume ?? 1;
  const part = hair.part ?? 1;
  const { marks } = head;
  const low = direction(180 * DEG, -8 * DEG);
  switch (hair.style) {
    case 'side-part':
      return { sheets: [...under(head, WHORL), ...tapered(head, 4.2), ...sideParted(head, part, 11 * volume)] };
    case 'slick': {
      const back = direction(180 * DEG, 18 * DEG);
      return { sheets: tied(head, back, 0.9 * volume) };
    }
    case 'upswept':
      return {
        sheets: [...under(head, WHORL), ...tapered(head, 3.2), ...combed(head, direction(part * 172 * DEG, 46 * DEG), (d) => volume * (5 + 8.5 * ahead(d)))],
      };
    case 'crop':
      return { sheets: [...under(head, WHORL), ...tapered(head, 4), ...forward(head, part, 5 * volume)] };
    case 'close-crop':
      return {
        sheets: [...under(head, WHORL), ...tapered(head, 2.6), ...combed(head, direction(180 * DEG, 40 * DEG), (d) => volume * (3 + 3.5 * ahead(d)))],
      };
    case 'short-grey':
      return { sheets: [...under(head, WHORL), ...tapered(head, 3.4), ...sideParted(head, part, 7 * volume)] };
    case 'thinning':
      return { sheets: [...tapered(head, 3), ...sideParted(head, part, 3 * volume)] };
    case 'bob':
      return { sheets: [...under(head, WHORL), ...parted({ ...head, hair: { ...hair, part: 0 } }, marks.lowerLip[1] - 0.012, volume, 12), ...fullFringe(head, 0.006, 72)] };
    case 'bob-parted':
      return { sheets: [...under(head, WHORL), ...parted(head, marks.chin[1] + 0.008, volume, 9), ...sweptFront(head, part, 0.02, 6)] };
    case 'shoulder':
      return { sheets: [...under(head, WHORL), ...parted(head, marks.chin[1] - 0.05, volume, 13, 0.045), ...sweptFront(head, part, 0.026, 7)] };
    case 'short-woman':
      return {
        sheets: [...under(head, WHORL), ...parted(head, marks.noseBase[1] - 0.004, volume * 0.9, 15), ...sweptFront(head, part, 0.014, 7)],
      };
    case 'bun':
      return { sheets: [...tied(head, low, volume), ...sweptFront(head, part, 0.026, 4.5, true), bun(head.scalp, low)] };
    case 'half-up':
      return { sheets: [...under(head, WHORL), ...parted(head, marks.chin[1] - 0.012, volume, 6), ...sweptFront(head, part, 0.03, 6)] };
    case 'ponytail': {
      // Men who wear it long tie it at the nape.
      const pole = sex === 'woman' ? direction(180 * DEG, 14 * DEG) : low;
      const tail = ponytail(head.scalp, pole);
      return { sheets: [...tied(head, pole, volume), ...(sex === 'woman' ? fullFringe(head, 0.01, 60, 0.006) : [])], tail };
    }
  }
}
