import { sourceJoint } from '../source/base-mesh';
import { distance, mix, type Vec3 } from '../source/vector';
import { BODY_VERTICES } from '../source/base-mesh';
import { jointIndex } from '../rig/joints';
import type { Figure } from './figure';

/** Same names as the kernel's BodyMetrics; heights are over the floor, in shoes, standing straight. */
export interface Metrics {
  readonly statureMm: number;
  readonly eyeMm: number;
  readonly shoulderMm: number;
  readonly shoulderHalfWidthMm: number;
  readonly sternumMm: number;
  readonly navelMm: number;
  readonly hipMm: number;
  readonly kneeMm: number;
  readonly neckMm: number;
  readonly upperArmMm: number;
  readonly foreArmMm: number;
  readonly handMm: number;
}

export function bodyMetrics(figure: Figure): Metrics {
  const at = (name: string): Vec3 => figure.frames[jointIndex(name)]?.position ?? [0, 0, 0];
  const mm = (m: number): number => Math.round(m * 1000);
  const y = (name: string): number => mm(at(name)[1]);
  let top = 0;
  for (let i = 0; i < BODY_VERTICES; i++) top = Math.max(top, figure.bound[i * 3 + 1] ?? 0);
  // Where thumb and index pads meet lies by the index's last joint, a little towards the palm's middle.
  const pinch = mix(at('index3L'), at('thumb3L'), 0.35);
  const navel = mix(sourceJoint(figure.bound, 'spine05', 'head'), sourceJoint(figure.bound, 'spine04', 'head'), 0.9);
  return {
    statureMm: mm(top), eyeMm: mm(figure.marks.eye[1]), shoulderMm: y('upperArmL'), shoulderHalfWidthMm: mm(at('upperArmL')[0]),
    sternumMm: y('upperChest'), navelMm: mm(navel[1]), hipMm: y('upperLegL'), kneeMm: y('lowerLegL'), neckMm: y('neck1'),
    upperArmMm: mm(distance(at('upperArmL'), at('lowerArmL'))), foreArmMm: mm(distance(at('lowerArmL'), at('handL'))),
    handMm: mm(distance(at('handL'), pinch)),
  };
}
