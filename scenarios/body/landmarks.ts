/** Heights and forward offsets of a body's parts as it stands, sits and bows now (mm). */
import { cos, sin } from '../kernel/trig';
import { hipsDown } from './sitting';
import type { Body } from './world';

export interface Landmarks {
  readonly hipY: number;
  readonly sternumY: number;
  readonly navelY: number;
  readonly shoulderY: number;
  readonly shoulderForward: number;
  readonly eyeY: number;
  readonly eyeForward: number;
}

/** How much lower the seated body is. */
export function sitDropMm(body: Body): number {
  return hipsDown(body.sitting, body.sit) * (body.metrics.hipMm - body.seatMm);
}

/** Asked for many times a step, of bodies that mostly stand as they stood: the last answer is kept with its question. */
interface Kept {
  pitch: number;
  sit: number;
  seatMm: number;
  marks: Landmarks;
}
const kept = new WeakMap<Body, Kept>();

export function landmarks(body: Body): Landmarks {
  const last = kept.get(body);
  if (last !== undefined && last.pitch === body.pitch && last.sit === body.sit && last.seatMm === body.seatMm) return last.marks;
  const marks = measured(body);
  if (last === undefined) kept.set(body, { pitch: body.pitch, sit: body.sit, seatMm: body.seatMm, marks });
  else {
    last.pitch = body.pitch;
    last.sit = body.sit;
    last.seatMm = body.seatMm;
    last.marks = marks;
  }
  return marks;
}

function measured(body: Body): Landmarks {
  const { metrics } = body;
  const drop = sitDropMm(body);
  const hipY = metrics.hipMm - drop;
  const c = cos(body.pitch);
  const s = sin(body.pitch);
  const above = (height: number): number => hipY + (height - metrics.hipMm) * c;
  const ahead = (height: number): number => (height - metrics.hipMm) * s;
  return {
    hipY, sternumY: metrics.sternumMm - drop, navelY: metrics.navelMm - drop,
    shoulderY: above(metrics.shoulderMm), shoulderForward: ahead(metrics.shoulderMm),
    eyeY: above(metrics.eyeMm) , eyeForward: ahead(metrics.eyeMm) + 90,
  };
}

export function armMm(body: Body): number {
  return body.metrics.upperArmMm + body.metrics.foreArmMm + body.metrics.handMm;
}
