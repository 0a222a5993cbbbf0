import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM, PRINT_BOXES, type CardModel } from '../../scenarios/body/card-model';
import type { CardFace } from '../../scenarios/kernel/observation';
import type { CardFaceLayout } from '../stage/card-face';
import { drawCardFace } from '../stage/card/draw-card';

/** Until the width on the screen is known, and however small it is: print must stay print while the window changes. */
const LEAST_PX_PER_MM = 6;
const SAFE_MM = 4;
const SIDE_MM = CARD_WIDTH_MM / 2 + Math.min(...PRINT_BOXES.map((box) => box.x - box.width / 2));

interface FaceViewProps {
  readonly card: CardModel;
  readonly face: CardFace;
  /** Of the side, for whoever cannot see it. */
  readonly name: string;
  readonly label: string;
  readonly hasMarks: boolean;
  /** Changes when fonts or the mark have come and the face must be drawn anew. */
  readonly drawn: string;
  readonly onLayout: (face: CardFace, layout: CardFaceLayout | undefined) => void;
  /** Said on the card while nothing is printed there. */
  readonly empty: ReactNode;
}

/** A face at true proportion, drawn by the very code that draws it in the scenes. */
export function FaceView({ card, face, name, label, hasMarks, drawn, onLayout, empty }: FaceViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pxPerMm, setPxPerMm] = useState(LEAST_PX_PER_MM);
  useLayoutEffect(() => {
    const shown = canvas.current;
    if (shown === null || typeof ResizeObserver === 'undefined') return;
    // Drawn in the screen's own pixels: small print that is scaled afterwards loses its thin strokes.
    const watcher = new ResizeObserver(() => setPxPerMm(Math.max(LEAST_PX_PER_MM, (shown.clientWidth * window.devicePixelRatio) / CARD_WIDTH_MM)));
    watcher.observe(shown);
    return () => watcher.disconnect();
  }, []);
  const width = Math.round(CARD_WIDTH_MM * pxPerMm);
  const height = Math.round(CARD_HEIGHT_MM * pxPerMm);
  useLayoutEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (ctx === null || ctx === undefined) return;
    ctx.setTransform(1, 0, 0, 1, width / 2, height / 2);
    onLayout(face, drawCardFace(ctx, card, face, pxPerMm));
  }, [card, face, drawn, pxPerMm, width, height, onLayout]);
  return (
    <figure className="face">
      <div className="face-card">
        <canvas ref={canvas} width={width} height={height}>{label}</canvas>
        {hasMarks ? (
          <svg className="face-marks" viewBox={`0 0 ${CARD_WIDTH_MM} ${CARD_HEIGHT_MM}`} aria-hidden="true">
            <rect className="face-thumbs" x="0" y="0" width={SIDE_MM} height={CARD_HEIGHT_MM} />
            <rect className="face-thumbs" x={CARD_WIDTH_MM - SIDE_MM} y="0" width={SIDE_MM} height={CARD_HEIGHT_MM} />
            <rect className="face-safe" x={SAFE_MM} y={SAFE_MM} width={CARD_WIDTH_MM - 2 * SAFE_MM} height={CARD_HEIGHT_MM - 2 * SAFE_MM} />
          </svg>
        ) : null}
        {empty === undefined ? null : <p className="face-empty">{empty}</p>}
      </div>
      <figcaption>{name}</figcaption>
    </figure>
  );
}
