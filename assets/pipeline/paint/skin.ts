import { join } from 'node:path';
import { sourceFolder } from '../source/package';
import { smooth, distance, type Vec3 } from '../source/vector';
import type { PersonSpec, Skin } from '../person/spec';
import type { Landmarks } from '../body/landmarks';
import { blend, luma, noise, readImage, rgb, times, type Image, type Rgb } from './image';

const FILES: Readonly<Record<Skin['source'], string>> = {
  'young-woman': 'young_asian_female/textures/young_lightskinned_female_diffuse3.png',
  'middle-woman': 'middleage_asian_female/textures/middleage_lightskinned_female_diffuse2.png',
  'young-man': 'young_asian_male/textures/young_lightskinned_male_diffuse3.png',
  'middle-man': 'middleage_asian_male/textures/middleage_lightskinned_male_diffuse2.png',
  'old-man': 'old_asian_male/textures/old_lightskinned_male_diffuse2.png',
};

/** Only the light and dark of the source is used; the colour is each person's own. */
export interface SkinSource { readonly image: Image; readonly face: Rgb; readonly hand: Rgb }

const mean = (image: Image, u0: number, v0: number, u1: number, v1: number): Rgb => {
  let sum: Rgb = [0, 0, 0];
  for (let i = 0; i < 400; i++) {
    const c = image.sample(u0 + ((u1 - u0) * (i % 20)) / 20, v0 + ((v1 - v0) * Math.floor(i / 20)) / 20);
    sum = [sum[0] + c[0], sum[1] + c[1], sum[2] + c[2]];
  }
  return times(sum, 1 / 400);
};

export async function readSkin(source: Skin['source']): Promise<SkinSource> {
  const image = await readImage(join(sourceFolder(), 'public/data/skins', FILES[source]), 1536);
  return { image, face: mean(image, 0.84, 0.44, 0.93, 0.58), hand: mean(image, 0.42, 0.86, 0.47, 0.93) };
}

/** Brings a source texel to the person's tone: what is darker or redder than the source's average stays so. */
function toned(texel: Rgb, average: Rgb, tone: Rgb, contrast: number): Rgb {
  const one = (k: 0 | 1 | 2): number => tone[k] * ((texel[k] + 1) / (average[k] + 1)) ** contrast;
  return [one(0), one(1), one(2)];
}

export interface SkinPoint { readonly p: Vec3; readonly n: Vec3; readonly u: number; readonly v: number }

const MM = 1000;

/** Skin of the face without hair, brows or lines. */
export function faceSkin(spec: PersonSpec, source: SkinSource, marks: Landmarks): (at: SkinPoint) => Rgb {
  const { skin, sex, age } = spec;
  const tone = rgb(skin.tone);
  const lipColour = rgb(skin.lips);
  const rosy: Rgb = [tone[0] * 1.0, tone[1] * 0.83, tone[2] * 0.8];
  return ({ p, n, u, v }) => {
    const x = Math.abs(p[0]);
    const side: Vec3 = [x, p[1], p[2]];
    const texel = source.image.sample(u, v);
    // The shorn scalp of the source would show as a cap; hair paints its own, so only the face keeps the texture.
    const face = smooth(marks.skull[2] - 0.005, marks.skull[2] + 0.035, p[2]) * smooth(marks.browMiddle[1] + 0.05, marks.browMiddle[1] + 0.015, p[1]);
    const ear = smooth(0.05, 0.03, distance(side, [marks.temple[0] + 0.014, marks.noseRoot[1] - 0.02, marks.skull[2] + 0.024]));
    const neck = smooth(marks.chin[1] + 0.02, marks.chin[1] - 0.02, p[1]);
    let colour = blend(tone, toned(texel, source.face, tone, 0.85), Math.max(face, ear * 0.8, neck * 0.5));
    const cheek = Math.exp(-((distance(side, [marks.cheekBone[0] - 0.012, marks.cheekBone[1] - 0.014, marks.cheekBone[2] + 0.012]) / 0.024) ** 2));
    const nose = Math.exp(-((distance(p, marks.noseTip) / 0.016) ** 2));
    colour = blend(colour, rosy, Math.min(1, skin.blush * (cheek * 0.55 + nose * 0.35) + ear * 0.22));
    // Lips: where the source is redder than its skin, near the mouth.
    const mouth = smooth(0.034, 0.026, Math.hypot(p[0] * 0.9, (p[1] - (marks.upperLip[1] + marks.lowerLip[1]) / 2) * 1.7)) * face;
    const red = smooth(1.12, 1.42, texel[0] / (texel[1] + 1) / (source.face[0] / source.face[1]));
    colour = blend(colour, times(lipColour, 0.55 + 0.5 * (luma(texel) / luma(source.face))), mouth * red * (sex === 'woman' ? 0.82 : 0.32));
    if (sex === 'man') colour = blend(colour, times(tone, 0.42 + 0.5 * (luma(texel) / luma(source.face))), mouth * red * 0.45);
    const socket = Math.exp(-(((p[1] - marks.lowerLid[1] + 0.006) / 0.007) ** 2) - ((x - marks.eye[0]) / 0.016) ** 2) * face;
    colour = times(colour, 1 - socket * (0.02 + 0.1 * skin.wrinkles));
    const fine = noise(p[0] * MM * 1.6, p[1] * MM * 1.6, p[2] * MM * 1.6) - 0.5;
    const broad = noise(p[0] * 90 + 7, p[1] * 90, p[2] * 90) - 0.5;
    colour = times(colour, 1 + fine * 0.035 + broad * (0.02 + 0.03 * (age > 50 ? 1 : 0)));
    if (sex === 'man' && skin.beard > 0) {
      // The cheeks beside the nose stay bare.
      const bare = 0.02 * Math.exp(-(((x - 0.036) / 0.02) ** 2));
      const low = smooth(marks.noseBase[1] + 0.004, marks.noseBase[1] - 0.02, p[1] + x * 0.1 + bare) * smooth(marks.chin[1] - 0.05, marks.chin[1] - 0.02, p[1]);
      const stubble = 0.65 + 0.7 * noise(p[0] * MM * 2.4, p[1] * MM * 2.4, p[2] * MM * 2.4);
      const shade: Rgb = [colour[0] * 0.85, colour[1] * 0.88, colour[2] * 0.92];
      colour = blend(colour, shade, skin.beard * low * (face + 0.3) * (1 - mouth * red) * stubble);
    }
    for (const [mx, my] of skin.moles ?? []) {
      const d = Math.hypot(p[0] - mx / MM, p[1] - marks.noseTip[1] - my / MM);
      if (n[2] > 0.1) colour = blend(colour, times(tone, 0.38), smooth(0.0013, 0.0008, d) * 0.85);
    }
    return colour;
  };
}

/** Hands, neck and legs. */
export function bodySkin(spec: PersonSpec, source: SkinSource): (at: SkinPoint) => Rgb {
  const tone = rgb(spec.skin.tone);
  const tights = spec.clothes.tights === undefined ? undefined : rgb(spec.clothes.tights);
  return ({ p, n, u, v }) => {
    const hands = v > 0.84;
    const texel = source.image.sample(u, v);
    const fine = noise(p[0] * MM, p[1] * MM, p[2] * MM) - 0.5;
    if (p[1] < 0.62 && tights) return times(tights, 0.92 + 0.1 * Math.abs(n[2]) + fine * 0.02);
    return times(toned(texel, hands ? source.hand : source.face, tone, hands ? 0.8 : 0.5), 1 + fine * 0.03);
  };
}
