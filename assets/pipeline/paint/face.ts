import type { Vec3 } from '../source/vector';
import { smooth } from '../source/vector';
import type { PersonSpec } from '../person/spec';
import type { Landmarks } from '../body/landmarks';
import type { Hairline } from '../hair/scalp';
import { blend, noise, rgb, times, type Rgb } from './image';
import { ageMarks, browMark, lashMark } from './marks';
import { faceSkin, type SkinPoint, type SkinSource } from './skin';

/** The whole face of one person: skin, then years, lids, brows, and the root of the hair. */
export function paintFace(
  spec: PersonSpec,
  source: SkinSource,
  marks: Landmarks,
  line: Hairline,
  roots: { upper: Vec3[]; lower: Vec3[] },
): (at: SkinPoint) => Rgb {
  const skin = faceSkin(spec, source, marks);
  const drawn = [ageMarks(spec, marks), lashMark(spec, roots.upper, roots.lower), browMark(spec, marks)];
  const hair = blend(rgb(spec.hair.colour), [158, 155, 152], spec.hair.grey * 0.9);
  const thin = spec.hair.style === 'thinning' ? 0.55 : 0.92;
  return (at) => {
    let colour = skin(at);
    for (const mark of drawn) {
      const ink = mark(at.p, at.n);
      if (ink && ink.amount > 0) colour = blend(colour, ink.colour, ink.amount);
    }
    // Hair roots: no sharp line, single hairs stand out at the edge.
    const cover = line.cover(at.p);
    if (cover > 0) {
      const strand = noise(at.p[0] * 900, at.p[1] * 160, at.p[2] * 900);
      const ear = smooth(marks.temple[0] + 0.008, marks.temple[0] + 0.014, Math.abs(at.p[0])) * smooth(marks.noseRoot[1] + 0.02, marks.noseRoot[1] + 0.005, at.p[1]);
      const amount = smooth(0.25, 0.8, cover + (strand - 0.5) * 0.9 * (1 - cover)) * thin * (1 - ear);
      colour = blend(colour, times(hair, 0.6 + 0.15 * spec.hair.grey + 0.3 * strand), amount);
    }
    return colour;
  };
}
