/** Invented marks of invented companies, as paths in a unit square (x right, y down). */
export interface LogoPath {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

const INDIGO = '#2f4a6b';
const VERMILION = '#c8391f';
const INK = '#24211d';

/** 朝凪, morning calm: a sun over a still sea. */
const CALM: readonly LogoPath[] = [
  { d: 'M0.5 0.1 a0.26 0.26 0 0 1 0.26 0.26 a0.26 0.26 0 0 1 -0.046 0.148 h-0.428 a0.26 0.26 0 0 1 -0.046 -0.148 a0.26 0.26 0 0 1 0.26 -0.26 z', fill: VERMILION },
  { d: 'M0.06 0.62 h0.88', stroke: INDIGO, width: 0.055 },
  { d: 'M0.16 0.75 h0.68', stroke: INDIGO, width: 0.05 },
  { d: 'M0.28 0.87 h0.44', stroke: INDIGO, width: 0.045 },
];

/** Étoile: a thin star of eight points. */
const STAR: readonly LogoPath[] = [
  { d: 'M0.5 0.03 L0.545 0.455 L0.97 0.5 L0.545 0.545 L0.5 0.97 L0.455 0.545 L0.03 0.5 L0.455 0.455 z', fill: INDIGO },
  { d: 'M0.74 0.26 L0.56 0.5 L0.74 0.74 L0.5 0.56 L0.26 0.74 L0.44 0.5 L0.26 0.26 L0.5 0.44 z', fill: '#8a9bb0' },
];

const PLAIN: readonly LogoPath[] = [{ d: 'M0.14 0.14 h0.72 v0.72 h-0.72 z M0.3 0.3 v0.4 h0.4 v-0.4 z', fill: INK }];

export function logoOf(company: string): readonly LogoPath[] {
  if (company.includes('朝凪')) return CALM;
  if (company.includes('エトワール')) return STAR;
  return PLAIN;
}
