import { useEffect, useRef } from 'react';
import type { BodyMetrics } from '../../scenarios/body/metrics';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { TrackMoment } from '../../scenarios/kernel/track';
import { CLASSES } from '../../scenarios/rulebook/expected-bows';
import type { ScreenPoint, StageHandle, WorldPoint } from '../stage/stage-props';
import type { ReplayedBow } from './bow-now';
import { bowPlane } from './protractor-lines';

interface ProtractorProps {
  readonly frame: () => TrackMoment;
  readonly stage: StageHandle;
  readonly metrics: BodyMetrics;
  readonly bow: ReplayedBow | undefined;
}

const DEEPEST = 60;
const RIM_MM = 760;
const RAY_MM = 800;
const LABEL_MM = 880;
const OWN_MM = 620;
const EVERY_DEG = 3;

/** Degrees from the hips over the learner's own body, in the side view; the breadth that was asked for, and the trunk's line. */
export function Protractor({ frame, stage, metrics, bow }: ProtractorProps) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    // The picture changes with the moment, with the window, and when people have been loaded: what lies over it just looks.
    let next = requestAnimationFrame(function draw() {
      next = requestAnimationFrame(draw);
      if (svg.current !== null) place(svg.current, frame().from.people.find(({ id }) => id === LEARNER), stage, metrics, bow);
    });
    return () => cancelAnimationFrame(next);
  }, [frame, stage, metrics, bow]);
  return (
    <svg className="protractor" ref={svg} aria-hidden="true">
      <path className="protractor-breadth" />
      <path className="protractor-arc" />
      <path className="protractor-ray" />
      <path className="protractor-own" />
      {CLASSES.map((deg) => <text key={deg}>{deg}°</text>)}
    </svg>
  );
}

type Learner = Parameters<typeof bowPlane>[0];

function place(svg: SVGSVGElement, learner: Learner | undefined, stage: StageHandle, metrics: BodyMetrics, bow: ReplayedBow | undefined): void {
  const [breadth, arc, rays, own, ...labels] = svg.querySelectorAll('path, text');
  const plane = learner && bowPlane(learner, metrics);
  const at = (point: WorldPoint): ScreenPoint | undefined => stage.project(point);
  const hip = plane && at(plane.hip);
  // Who sits and does not bow is not measured: over neighbours and table it would only lie in the way.
  const isShown = hip !== undefined && (bow !== undefined || (learner?.sitPercent ?? 0) < 50);
  svg.style.visibility = isShown ? 'visible' : 'hidden';
  if (plane === undefined || hip === undefined || learner === undefined || !isShown) return;
  const arcOf = (from: number, to: number): string => {
    const points: string[] = [];
    for (let deg = from; deg < to + EVERY_DEG; deg += EVERY_DEG) points.push(text(at(plane.ray(Math.min(deg, to), RIM_MM))));
    return points.join('L');
  };
  const line = (deg: number, length: number): string => `M${text(hip)}L${text(at(plane.ray(deg, length)))}`;
  set(arc, 'd', `M${arcOf(0, DEEPEST)}`);
  set(rays, 'd', [0, ...CLASSES].map((deg) => line(deg, RAY_MM)).join(''));
  set(own, 'd', line(learner.pitch10 / 10, OWN_MM));
  const angle = bow?.target?.angle;
  set(breadth, 'd', angle === undefined ? '' : `M${text(hip)}L${arcOf(angle[1] / 10, angle[2] / 10)}Z`);
  CLASSES.forEach((deg, index) => {
    const point = at(plane.ray(deg, LABEL_MM));
    set(labels[index], 'x', String(Math.round(point?.x ?? -99)));
    set(labels[index], 'y', String(Math.round(point?.y ?? -99)));
  });
}

/** Nothing is drawn anew for a value that stands there already. */
function set(part: Element | undefined, name: string, value: string): void {
  if (part !== undefined && part.getAttribute(name) !== value) part.setAttribute(name, value);
}

function text(point: ScreenPoint | undefined): string {
  return point === undefined ? '0 0' : `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
}
