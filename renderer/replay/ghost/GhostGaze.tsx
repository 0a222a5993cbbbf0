import { useEffect, useRef } from 'react';
import { LEARNER } from '../../../scenarios/kernel/ids';
import type { PersonStaging } from '../../../scenarios/body/staging';
import { MASTER } from '../../stage/cast/master';
import type { ScreenPoint, StageFrame, StageHandle } from '../../stage/stage-props';
import './ghost.css';

interface GhostGazeProps {
  readonly frame: () => StageFrame;
  readonly stage: StageHandle;
  /** Who plays looks out of their own eyes, and knows where. */
  readonly isMasterAlone?: boolean;
}

const LOOKING = [LEARNER, MASTER] as const;
const RING_PX = { [LEARNER]: 7, [MASTER]: 11 } as const;

/** Where the master looks, and where the learner does: a line from the eyes, and a ring where it ends. */
export function GhostGaze({ frame, stage, isMasterAlone = false }: GhostGazeProps) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    let next = requestAnimationFrame(function draw() {
      next = requestAnimationFrame(draw);
      if (svg.current !== null) place(svg.current, frame(), stage);
    });
    return () => cancelAnimationFrame(next);
  }, [frame, stage]);
  return (
    <svg className={isMasterAlone ? 'ghost-gaze is-master-alone' : 'ghost-gaze'} ref={svg} aria-hidden="true">
      {LOOKING.map((person) => <g key={person} className={`gaze-${person}`}><path /><circle r={RING_PX[person]} /></g>)}
    </svg>
  );
}

function place(svg: SVGSVGElement, { from, to, alpha }: StageFrame, stage: StageHandle): void {
  LOOKING.forEach((id, index) => {
    const group = svg.children[index];
    const [was, person] = [from, to].map(({ people }) => people.find((one) => one.id === id));
    const target = person?.room === to.room ? stage.project(gazeBetween(was ?? person, person, alpha)) : undefined;
    group?.setAttribute('visibility', target === undefined ? 'hidden' : 'visible');
    if (group === undefined || target === undefined) return;
    const eyes = stage.eyesOf(id);
    const begin = eyes && stage.project(eyes);
    const [line, ring] = group.children;
    line?.setAttribute('d', begin === undefined ? '' : `M${text(begin)}L${text(target)}`);
    ring?.setAttribute('cx', target.x.toFixed(1));
    ring?.setAttribute('cy', target.y.toFixed(1));
  });
}

function gazeBetween(a: PersonStaging, b: PersonStaging, alpha: number) {
  const mix = (one: number, other: number): number => one + (other - one) * alpha;
  return { x: mix(a.gazeX, b.gazeX), y: mix(a.gazeY, b.gazeY), z: mix(a.gazeZ, b.gazeZ) };
}

const text = ({ x, y }: ScreenPoint): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
