import { smooth, type Vec3 } from '../source/vector';
import type { PersonSpec } from '../person/spec';
import { direction } from './scalp';
import { cap, fall, fringe, frontness, sweep, topness, type Head } from './styles';
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

/** Short at the sides, fuller on top. */
function shortBack(head: Head, sides: number, top: number): Sheet[] {
  const rise = (t: number, d: Vec3): number => {
    const high = topness(d);
    const edge = smooth(1, 0.72, t);
    // Where a fringe starts, the layers below lie flat.
    const flat = 1 - 0.7 * frontness(d) * smooth(0.35, 0.85, t);
    return (sides + (top - sides) * high) * flat * (0.35 + 0.65 * edge) * smooth(-0.2, 0.3, t + 0.3);
  };
  return [
    cap(head, { pole: WHORL, end: 'tips', lift: rise, over: (d) => (frontness(d) > 0.5 ? -3 : 3), columns: 52, steps: 11, shift: 0.37 }),
    cap(head, { pole: WHORL, end: 'tips', lift: (t, d) => rise(t, d) + 2.6 * topness(d) + 0.8, over: (d) => (frontness(d) > 0.5 ? -6 : 2), columns: 52, steps: 11, shift: 0.71 }),
  ];
}

/** Combed from a parting over the top to the other side. */
function combOver(head: Head, part: number, height: number): Sheet[] {
  const { line } = head;
  const frontEdge = (az: number): number => line.edge(az * DEG);
  const layer = (raise: number, u: number): Sheet =>
    sweep(head, {
      roots: [
        direction(part * 30 * DEG, frontEdge(part * 30) + 0.5 * DEG),
        direction(part * 38 * DEG, 52 * DEG),
        direction(part * 70 * DEG, 64 * DEG),
        direction(part * 150 * DEG, 62 * DEG),
      ],
      ends: [
        direction(-part * 46 * DEG, frontEdge(46) + 2 * DEG),
        direction(-part * 66 * DEG, 30 * DEG),
        direction(-part * 92 * DEG, 30 * DEG),
        direction(-part * 140 * DEG, 34 * DEG),
      ],
      count: 24, steps: 12, end: 'tips', u,
      lift: (t, s) => {
        const rolled = smooth(0, 0.16, s) * smooth(1.02, 0.85, s);
        const arch = Math.sin(Math.PI * Math.min(1, 0.08 + t * 0.9));
        return 1.5 + (raise + height * arch * (1.15 - 0.4 * s)) * (0.18 + 0.82 * rolled);
      },
    });
  return [layer(1, 1.3), layer(3.4, 1.7)];
}

function parted(head: Head, endY: number, volume: number, tuck: number): Sheet[] {
  const { hair, line } = head;
  const part = (hair.part ?? 1) * 12;
  const sheets: Sheet[] = [];
  for (const [layer, lift] of [4 * volume, 8 * volume, 11.5 * volume].entries()) {
    for (const side of [1, -1] as const) {
      sheets.push(
        fall(head, {
          from: 68 - layer * 2, to: 183, side, lift, tuck, count: 26, shift: layer * 0.37 + (side > 0 ? 0.2 : 0),
          root: (s) => direction((part * (1 - s) + 180 * s * s * s) * DEG, (line.edge(part * DEG) / DEG + 1 + (80 - line.edge(part * DEG) / DEG) * smooth(0, 0.6, s)) * DEG),
          endY: (s) => endY + 0.012 * smooth(0.25, 0, s) - layer * 0.003 + 0.006 * smooth(0.6, 1, s),
        }),
      );
    }
  }
  return sheets;
}

function fullFringe(head: Head, low: number): Sheet[] {
  const y = head.marks.browMiddle[1] + low;
  const shape = { from: -58, to: 58, rootElevation: 62, swayDeg: (s: number) => (s - 0.5) * 4, count: 26 };
  const arc = (s: number): number => y - 0.010 * smooth(0.25, 0, Math.min(s, 1 - s));
  return [fringe(head, { ...shape, endY: arc, lift: 8, shift: 0.1 }), fringe(head, { ...shape, endY: (s) => arc(s) - 0.003, lift: 11, shift: 0.63 })];
}

/** A few locks that sweep to one side. */
function sideFringe(head: Head, part: number, low: number): Sheet[] {
  const y = head.marks.browMiddle[1] + low;
  const one = (from: number, to: number, lift: number, shift: number): Sheet =>
    fringe(head, {
      from, to, rootElevation: 70, lift, shift, count: 18,
      endY: (s) => y + 0.006 - 0.02 * s,
      swayDeg: (s) => -part * (6 + 14 * s),
    });
  return [one(part * 34, -part * 54, 9, 0.2), one(part * 28, -part * 48, 12, 0.6), one(part * 22, part * 58, 8, 0.4)];
}

const tied = (head: Head, pole: Vec3, k: number): Sheet[] => [
  ...under(head, pole),
  cap(head, {
    pole, end: 'hairline', over: () => 1.2, columns: 60, steps: 12, shift: 0.31,
    lift: (t, d) => (2.4 + 6.5 * k * topness(d) * Math.sin(Math.PI * Math.min(1, t * 1.02))) * (0.3 + 0.7 * smooth(1, 0.8, t)),
  }),
  cap(head, {
    pole, end: 'hairline', over: () => -2, columns: 60, steps: 12, shift: 0.77,
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
      return { sheets: [...under(head, WHORL), ...shortBack(head, 4, 6), ...combOver(head, part, 9 * volume)] };
    case 'slick': {
      const back = direction(180 * DEG, 18 * DEG);
      return { sheets: tied(head, back, 0.9 * volume) };
    }
    case 'crop':
      return { sheets: [...under(head, WHORL), ...shortBack(head, 4.5, 12 * volume), ...sideFringe(head, part, 0.034)] };
    case 'short-grey':
      return { sheets: [...under(head, WHORL), ...shortBack(head, 3.5, 5), ...combOver(head, part, 6 * volume)] };
    case 'thinning':
      return { sheets: [...under(head, WHORL, 0.8), ...shortBack(head, 3, 2.4), ...combOver(head, part, 2.6 * volume)] };
    case 'bob':
      return { sheets: [...under(head, WHORL), ...parted({ ...head, hair: { ...hair, part: 0 } }, marks.lowerLip[1] - 0.012, volume, 12), ...fullFringe(head, 0.004)] };
    case 'bob-parted':
      return { sheets: [...under(head, WHORL), ...parted(head, marks.chin[1] + 0.008, volume, 9), ...sideFringe(head, part, 0.012)] };
    case 'shoulder':
      return { sheets: [...under(head, WHORL), ...parted(head, marks.chin[1] - 0.035, volume, 2)] };
    case 'short-woman':
      return {
        sheets: [...under(head, WHORL), ...parted(head, marks.noseBase[1] - 0.004, volume * 0.9, 15), ...sideFringe(head, part, 0.014)],
      };
    case 'bun':
      return { sheets: [...tied(head, low, volume), ...sideFringe(head, part, 0.02), bun(head.scalp, low)] };
    case 'half-up':
      return { sheets: [...under(head, WHORL), ...parted(head, marks.chin[1] - 0.005, volume, 6)] };
    case 'ponytail': {
      const pole = direction(180 * DEG, 14 * DEG);
      const tail = ponytail(head.scalp, pole);
      return { sheets: [...tied(head, pole, volume), ...(sex === 'woman' ? fullFringe(head, 0.01) : [])], tail };
    }
  }
}
