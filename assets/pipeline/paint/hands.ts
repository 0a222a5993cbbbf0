import { sourceJoint } from '../source/base-mesh';
import { clamp, distance, dot, mix, normalize, smooth, sub, type Vec3 } from '../source/vector';
import type { Figure } from '../person/figure';
import type { PersonSpec } from '../person/spec';
import { jointIndex, type Frame } from '../rig/joints';
import { blend, noise, rgb, times, type Rgb } from './image';
import type { SkinPoint } from './skin';

const MM = 0.001;
const FINGERS = ['thumb', 'index', 'middle', 'ring', 'little'] as const;

/** One bone of a finger with its axes: y along, x the hinge, z towards the palm. */
interface Bone { readonly frame: Frame; readonly end: Vec3; readonly length: number; readonly rank: 1 | 2 | 3; readonly thumb: boolean; readonly half: number }

function bonesOf({ bound, frames }: Figure, side: 'L' | 'R'): Bone[] {
  const frame = (name: string): Frame => frames[jointIndex(name + side)] ?? { position: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };
  return FINGERS.flatMap((finger, f) =>
    ([1, 2, 3] as const).map((rank): Bone => {
      const from = frame(`${finger}${rank}`);
      const end = rank === 3 ? sourceJoint(bound, `finger${f + 1}-3.${side}`, 'tail') : frame(`${finger}${rank + 1}`).position;
      const half = (finger === 'thumb' ? 6.2 : finger === 'little' ? 4.1 : 5) * MM;
      return { frame: from, end, length: distance(from.position, end), rank, thumb: finger === 'thumb', half };
    }));
}

const bell = (x: number, width: number): number => Math.exp(-((x / width) ** 2));

/** Hands as they are seen at half a metre: nails, creases over and under the joints, redder knuckles, a paler palm. */
export function handSkin(spec: PersonSpec, figure: Figure): (at: SkinPoint) => Rgb {
  const tone = rgb(spec.skin.tone);
  const years = clamp((spec.age - 25) / 45, 0, 1);
  const deep = 1 - smooth(60, 160, tone[1]);
  // The edge between palm and back is seen where they differ: there it is drawn softly, as one bend from the hand over to the finger.
  const soft = 1 - smooth(60, 140, tone[1]);
  const rosy: Rgb = [tone[0] * 1.0, tone[1] * 0.8, tone[2] * 0.76];
  // The darker the skin, the more its palm differs from it.
  const pale: Rgb = [Math.min(244, tone[0] * (1.03 + 0.9 * deep)), Math.min(214, tone[1] * (0.99 + 1.05 * deep)), Math.min(200, tone[2] * (0.98 + 1.15 * deep))];
  const nail = blend(blend(tone, [236, 190, 178], 0.55), [214, 160, 146], deep * 0.3);
  const sides = (['L', 'R'] as const).map((side) => ({ bones: bonesOf(figure, side), hand: figure.frames[jointIndex(`hand${side}`)], knuckle: figure.frames[jointIndex(`middle1${side}`)] }));
  return ({ p, n }) => {
    const { bones, hand, knuckle } = sides[p[0] > 0 ? 0 : 1] ?? { bones: [], hand: undefined, knuckle: undefined };
    // The source's picture has no more than a few texels for a hand: this one is painted from nothing.
    const fine = noise(p[0] * 1400, p[1] * 1400, p[2] * 1400) - 0.5;
    const broad = noise(p[0] * 110 + 3, p[1] * 110, p[2] * 110) - 0.5;
    let colour = times(tone, 0.985 + fine * 0.045 + broad * (0.05 + 0.04 * years));
    if (!hand || !knuckle) return colour;
    let best: { bone: Bone; a: number; d: number } | undefined;
    for (const bone of bones) {
      const a = clamp(dot(sub(p, bone.frame.position), bone.frame.y), 0, bone.length);
      const d = distance(p, mix(bone.frame.position, bone.end, a / bone.length));
      if (!best || d < best.d) best = { bone, a: dot(sub(p, bone.frame.position), bone.frame.y), d };
    }
    if (!best) return colour;
    const { bone, a, d } = best;
    const onFinger = smooth(0.016, 0.011, d);
    const x = dot(sub(p, bone.frame.position), bone.frame.x);
    const palmSide = dot(n, onFinger > 0.5 ? bone.frame.z : hand.z);
    const back = smooth(0.15, -0.45, palmSide);
    const front = smooth(0.05, 0.55, palmSide);
    const bent = dot(n, normalize(mix(hand.z, bone.frame.z, smooth(0.032, 0.008, d))));
    const tint = front + (smooth(-0.25, 0.7, bent) - front) * soft;
    colour = blend(colour, pale, tint * (0.62 + 0.24 * deep));
    colour = blend(colour, rosy, tint * (0.2 - 0.12 * deep) * (bone.rank === 3 ? 1 : 0.4));
    // Joints: at the start of this bone and at its end.
    const joints = [{ off: a, rank: bone.rank }, { off: a - bone.length, rank: bone.rank + 1 }].filter(({ rank }) => rank <= 3);
    for (const { off, rank } of joints) {
      const wave = (noise(p[0] * 700, p[1] * 700, p[2] * 700) - 0.5) * 1.1 * MM;
      const lines = rank === 1 ? [] : rank === 2 ? [-3, -1.1, 0.9, 2.9] : [-1.3, 0.6];
      let ink = 0;
      for (const line of lines) ink = Math.max(ink, bell(off - line * MM - wave - x * x * 26, 0.42 * MM) * (1 - Math.abs(line) * 0.13));
      const crossing = smooth(7.5 * MM, 4 * MM, Math.abs(x));
      colour = blend(colour, times(tone, 0.58), ink * back * crossing * onFinger * (0.3 + 0.22 * years));
      colour = blend(colour, rosy, bell(off, 5.5 * MM) * back * (rank === 1 ? 0.34 : 0.26));
      const crease = rank === 1 ? bell(off - 13 * MM - wave, 0.7 * MM) : bell(off - wave, 0.55 * MM) + 0.6 * bell(off - 1.8 * MM - wave, 0.4 * MM);
      colour = blend(colour, blend(rosy, times(tone, 0.5), 0.5), Math.min(1, crease) * front * onFinger * 0.4);
    }
    // Between the fingers less light arrives.
    const beside = Math.abs(dot(n, bone.frame.x));
    colour = times(colour, 1 - 0.16 * smooth(0.75, 1, beside) * onFinger * (bone.thumb ? 0.3 : bone.rank === 1 ? 1 : 0.5));
    if (bone.rank === 3) {
      const [middle, high] = [bone.length * (bone.thumb ? 0.64 : 0.66), bone.length * 0.33];
      const q = (Math.abs(x / bone.half) ** 3.4 + Math.abs((a - middle) / high) ** 3.4) ** (1 / 3.4);
      const seen = smooth(-0.05, -0.35, palmSide);
      const inside = smooth(1.04, 0.96, q) * seen;
      const rise = (a - middle) / high;
      const moon = smooth(-0.45, -0.62, rise + (x / bone.half) ** 2 * 0.25);
      const free = smooth(0.72, 0.8, rise + (x / bone.half) ** 2 * 0.08);
      let plate = blend(nail, [244, 222, 212], moon * 0.4 + free * 0.75);
      plate = blend(plate, [255, 244, 240], 0.34 * bell(x / bone.half + 0.3, 0.22) * smooth(1, 0.6, Math.abs(rise)));
      colour = blend(colour, plate, inside);
      colour = times(colour, 1 - 0.34 * bell(q - 1.02, 0.075) * seen * (0.6 + 0.4 * smooth(0.6, -0.4, rise)));
    }
    // Back of the hand: sinews that run from the knuckles to the wrist; palm: its three lines.
    const off = sub(p, hand.position);
    const reach = distance(knuckle.position, hand.position);
    const [across, along] = [dot(off, hand.x) / reach, dot(off, hand.y) / reach];
    const flat = 1 - onFinger;
    const sinew = Math.cos((across / (0.24 + 0.2 * along)) * Math.PI * 1.02);
    colour = times(colour, 1 + (0.024 + 0.03 * years) * sinew * back * flat * smooth(0.1, 0.4, along) * smooth(1.02, 0.8, along));
    const thumbwards = across * (p[0] > 0 ? 1 : -1) * Math.sign(dot(sub(bones[0]?.frame.position ?? p, hand.position), hand.x)) * (p[0] > 0 ? 1 : -1);
    const lines = [
      bell(along - 0.84 + 0.5 * (thumbwards + 0.1) ** 2 - 0.12 * thumbwards, 0.011),
      bell(along - 0.68 - 0.16 * thumbwards, 0.011) * smooth(-0.45, -0.25, thumbwards),
      bell(Math.hypot(thumbwards - 0.46, (along - 0.32) * 0.86) - 0.36, 0.013) * smooth(0.02, 0.16, along),
    ];
    colour = blend(colour, blend(rosy, times(tone, 0.5), 0.4), Math.max(...lines) * front * flat * 0.42);
    return colour;
  };
}
