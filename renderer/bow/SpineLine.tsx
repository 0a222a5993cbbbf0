import type { Ref } from 'react';
import type { BowTarget } from '../../scenarios/rulebook/bow-targets';

const HIP = { x: 16, y: 66 } as const;
const LENGTH = 52;

/** The end of a spine that leans this far (0.1 degree) to the right. */
export function neckAt(pitch10: number, length = LENGTH): { readonly x: number; readonly y: number } {
  const rad = (pitch10 * Math.PI) / 1800;
  return { x: HIP.x + Math.sin(rad) * length, y: HIP.y - Math.cos(rad) * length };
}

function wedge(from10: number, to10: number): string {
  const [a, b] = [neckAt(from10), neckAt(to10)];
  return `M${HIP.x} ${HIP.y}L${a.x.toFixed(1)} ${a.y.toFixed(1)}A${LENGTH} ${LENGTH} 0 0 1 ${b.x.toFixed(1)} ${b.y.toFixed(1)}Z`;
}

interface SpineLineProps {
  readonly target: BowTarget | undefined;
  readonly lineRef: Ref<SVGLineElement>;
}

/** The line from the hips to the neck, seen from the side, over the angles that fit. */
export function SpineLine({ target, lineRef }: SpineLineProps) {
  return (
    <svg className="spine" viewBox="0 0 72 92" aria-hidden="true">
      {target === undefined ? null : <path className="bow-breadth" d={wedge(target.angle[1], target.angle[2])} />}
      <line className="spine-leg" x1={HIP.x} x2={HIP.x} y1={HIP.y} y2={90} />
      <line className="spine-own" ref={lineRef} x1={HIP.x} y1={HIP.y} x2={HIP.x} y2={HIP.y - LENGTH} />
    </svg>
  );
}
