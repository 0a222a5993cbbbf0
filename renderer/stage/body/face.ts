/** What a face does: movements by name as in the cast's files, each from 0 to 1. */
import type { Mouth } from '../../../scenarios/text/mouths';
import type { Expression } from '../../../scenarios/body/staging';

export const FACE_MOVES = [
  'blinkL', 'blinkR', 'squint', 'eyesWide', 'smile', 'smileOpen', 'worry', 'surprise', 'browsUp', 'browsDown', 'browsInnerUp',
  'press', 'sad', 'mouthA', 'mouthI', 'mouthU', 'mouthE', 'mouthO', 'mouthN', 'breath',
] as const;
export type FaceMove = (typeof FACE_MOVES)[number];
export type FaceShares = Record<FaceMove, number>;

export function emptyFace(): FaceShares {
  return Object.fromEntries(FACE_MOVES.map((move) => [move, 0])) as FaceShares;
}

/** Small: in a meeting a face says little, and means it. */
const EXPRESSIONS: Readonly<Record<Expression, Partial<FaceShares>>> = {
  neutral: { smile: 0.12 },
  warm: { smile: 0.72, squint: 0.25, browsUp: 0.12 },
  attentive: { browsUp: 0.3, eyesWide: 0.22, smile: 0.18 },
  puzzled: { browsDown: 0.35, browsInnerUp: 0.35, mouthN: 0.15 },
  worried: { worry: 0.75, browsInnerUp: 0.35, press: 0.15 },
  strained: { press: 0.6, browsDown: 0.4, squint: 0.3, smile: 0.1 },
};

/** Lips of a mora: which movement, and how open; speech at a desk opens the mouth little. */
const SPOKEN: Readonly<Record<Mouth, readonly [FaceMove, number]>> = { a: ['mouthA', 0.7], i: ['mouthI', 0.6], u: ['mouthU', 0.7], e: ['mouthE', 0.55], o: ['mouthO', 0.75], n: ['mouthN', 0.5] };
const MOUTHS: ReadonlySet<FaceMove> = new Set(['mouthA', 'mouthI', 'mouthU', 'mouthE', 'mouthO']);

/** Moves a face toward an expression and the mouth of the mora that is spoken (undefined = silent); `ease` and `quick`: shares of the way for brows and lips. */
export function easeFace(face: FaceShares, expression: Expression, mouth: Mouth | undefined, ease: number, quick: number): void {
  const [shape, open] = mouth === undefined ? (['mouthA', 0] as const) : SPOKEN[mouth];
  for (const move of FACE_MOVES) {
    // Lips pressed for ん belong to some expressions as well: the stronger of the two.
    const spoken = MOUTHS.has(move) || move === shape;
    const goal = Math.max(move === shape ? open : 0, EXPRESSIONS[expression][move] ?? 0);
    face[move] += (goal - face[move]) * (spoken ? quick : ease);
    if (Math.abs(face[move]) < 1e-4) face[move] = 0;
  }
}

const BLINK_STEPS = 11;

/** A blink every three to five seconds, each person in their own time: 0 open, 1 shut. */
export function blink(step: number, seed: number): number {
  const beat = 236 + (seed % 5) * 13;
  const turn = Math.floor((step + seed * 7) / beat);
  const start = ((turn * 7919 + seed * 131) % 97) / 97 * (beat - BLINK_STEPS);
  const since = step + seed * 7 - turn * beat - start;
  return since < 0 || since > BLINK_STEPS ? 0 : Math.sin((since / BLINK_STEPS) * Math.PI);
}
