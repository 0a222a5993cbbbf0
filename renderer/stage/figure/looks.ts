/** How each person looks. Plain data; an unknown person gets the learner's. */
import { Color } from 'three';
import type { PersonId } from '../../../scenarios/kernel/ids';
import type { Rgb } from '../geometry/mesh-builder';

export type HairCut = 'short' | 'parted' | 'tied';
export type Dress = 'suit' | 'uniform';

export interface Look {
  readonly dress: Dress;
  readonly hairCut: HairCut;
  /** Girth against the modelled body. */
  readonly girth: number;
  /** Width of the face against the modelled one. */
  readonly faceWidth: number;
  /** Neck and jaw: 1 broad, less slender. */
  readonly slim: number;
  readonly skin: string;
  readonly hair: string;
  readonly jacket: string;
  readonly trousers: string;
  readonly shirt: string;
  readonly tie: string;
  readonly shoes: string;
}

const LOOKS: Readonly<Record<PersonId, Look>> = {
  learner: {
    dress: 'suit', hairCut: 'short', girth: 0.97, faceWidth: 1, slim: 0.96, skin: '#dcb398', hair: '#2f2723', jacket: '#3b4357',
    trousers: '#383f52', shirt: '#f3f1ec', tie: '#5d3136', shoes: '#1d1a19',
  },
  sato: {
    dress: 'suit', hairCut: 'parted', girth: 1.05, faceWidth: 1.04, slim: 1, skin: '#d6aa8c', hair: '#55524f', jacket: '#5a5a5c',
    trousers: '#555557', shirt: '#f2f1ee', tie: '#2f4763', shoes: '#241c18',
  },
  kimura: {
    dress: 'uniform', hairCut: 'tied', girth: 0.9, faceWidth: 0.96, slim: 0.83, skin: '#e6c0a8', hair: '#2b2320', jacket: '#7d8590',
    trousers: '#565d6b', shirt: '#f5f2ec', tie: '#b9674f', shoes: '#231f1e',
  },
};

export function lookOf(id: PersonId): Look {
  const found = Object.hasOwn(LOOKS, id) ? LOOKS[id] : LOOKS['learner'];
  if (found === undefined) throw new RangeError('the learner has no look');
  return found;
}

const scratch = new Color();

/** A colour in the linear space that vertex colours need; `shade` darkens (< 1) or lightens. */
export function rgb(hex: string, shade = 1): Rgb {
  scratch.set(hex);
  return [Math.min(1, scratch.r * shade), Math.min(1, scratch.g * shade), Math.min(1, scratch.b * shade)];
}
