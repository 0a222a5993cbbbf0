/** What a person is made from. One file per person in people/; everything else follows from it. */
export type Sex = 'woman' | 'man';

/** Own sculpting, -1 .. 1 (0 = as the base has it); what each does is in body/sculpt.ts. */
export interface FaceShape {
  readonly width?: number;
  readonly length?: number;
  readonly jawWidth?: number;
  readonly chinLength?: number;
  readonly chinForward?: number;
  readonly chinWidth?: number;
  readonly cheekFull?: number;
  readonly cheekBone?: number;
  readonly temples?: number;
  readonly eyeSize?: number;
  readonly eyeOpen?: number;
  readonly eyeSpacing?: number;
  readonly eyeTilt?: number;
  readonly browHeight?: number;
  readonly browRidge?: number;
  readonly noseLength?: number;
  readonly noseWidth?: number;
  readonly noseBridge?: number;
  readonly noseTip?: number;
  readonly mouthWidth?: number;
  readonly mouthHeight?: number;
  readonly lips?: number;
  readonly mouthCorners?: number;
  readonly ears?: number;
  readonly forehead?: number;
  readonly jowls?: number;
  readonly eyeBags?: number;
  readonly laughLines?: number;
  readonly neck?: number;
}

export interface Brows {
  /** Half thickness in mm, at the thickest. */
  readonly thick: number;
  /** Arch in mm and how far the outer end drops. */
  readonly arch: number;
  readonly drop: number;
  readonly density: number;
}

export interface Skin {
  readonly source: 'young-woman' | 'middle-woman' | 'young-man' | 'middle-man' | 'old-man';
  /** Average colour that the face is brought to, sRGB. */
  readonly tone: string;
  /** 0 .. 1 each. */
  readonly wrinkles: number;
  readonly beard: number;
  readonly blush: number;
  readonly lips: string;
  /** Moles as [x, y] mm from the nose tip. */
  readonly moles?: readonly (readonly [number, number])[];
}

export type HairStyle =
  | 'side-part' | 'slick' | 'upswept' | 'crop' | 'close-crop' | 'short-grey' | 'thinning' | 'bob' | 'bob-parted' | 'bun' | 'ponytail' | 'short-woman'
  | 'shoulder' | 'half-up';

export interface Hair {
  readonly style: HairStyle;
  readonly colour: string;
  /** 0 .. 1: white hairs, first at the temples. */
  readonly grey: number;
  /** How far the hairline has drawn back, mm. */
  readonly recede?: number;
  /** Which side the parting is on: -1 right, 1 left, 0 none. */
  readonly part?: number;
  /** 0.5 flat .. 1.5 full. */
  readonly volume?: number;
}

export interface Clothes {
  readonly suit: string;
  readonly bottom: 'trousers' | 'skirt';
  readonly shirt: string;
  readonly tie?: { readonly colour: string; readonly second?: string; readonly pattern: 'plain' | 'stripe' | 'dots' };
  readonly scarf?: string;
  readonly shoes: 'derby' | 'court';
  readonly tights?: string;
}

export interface Glasses {
  readonly shape: 'oval' | 'square' | 'half-rim' | 'round';
  readonly colour: string;
}

export interface PersonSpec {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly sex: Sex;
  readonly age: number;
  /** Without shoes. */
  readonly statureMm: number;
  /** 0 thin .. 0.5 average .. 1 heavy. */
  readonly weight: number;
  readonly muscle: number;
  /** How East Asian the base face is, 0 .. 1. */
  readonly asian?: number;
  readonly face: FaceShape;
  readonly brows: Brows;
  readonly skin: Skin;
  readonly hair: Hair;
  readonly clothes: Clothes;
  readonly glasses?: Glasses;
  /** For whoever poses the body: forward lean of the neck and roundness of the back, degrees. */
  readonly posture: { readonly neckDeg: number; readonly backDeg: number };
}
