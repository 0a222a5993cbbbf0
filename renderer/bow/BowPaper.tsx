import type { ReactNode, Ref } from 'react';
import { CLASSES } from '../../scenarios/rulebook/expected-bows';
import type { BowTarget } from '../../scenarios/rulebook/bow-targets';
import { breadthShape, PAPER, targetLine, y } from './bow-drawing';
import './bow.css';

interface BowPaperProps {
  /** What was asked for; undefined where it is not to be shown. */
  readonly target: BowTarget | undefined;
  /** The learner's own line: ready, or written by whoever holds the reference. */
  readonly own: string;
  readonly ownRef?: Ref<SVGPathElement>;
  readonly label: string;
  readonly children?: ReactNode;
}

/** Angle over time: the target with its breadth in ink, one's own bow in vermilion. */
export function BowPaper({ target, own, ownRef, label, children }: BowPaperProps) {
  return (
    <div className="bow-sheet">
      <span className="unseen">{label}</span>
      <svg className="bow-paper" viewBox={`-32 -6 ${PAPER.width + 38} ${PAPER.height + 8}`} aria-hidden="true">
        {CLASSES.map((deg) => (
          <g key={deg}>
            <line className="bow-rule" x1={0} x2={PAPER.width} y1={y(deg * 10)} y2={y(deg * 10)} />
            <text className="bow-degrees" x={-4} y={y(deg * 10)}>{`${deg}°`}</text>
          </g>
        ))}
        <line className="bow-stand" x1={0} x2={PAPER.width} y1={0} y2={0} />
        {target === undefined ? null : (
          <>
            <path className="bow-breadth" d={breadthShape(target)} />
            <path className="bow-target" d={targetLine(target)} />
          </>
        )}
        <path className="bow-own" ref={ownRef} d={own} />
        {children}
      </svg>
    </div>
  );
}
