/** What a sound is made of, as data: layers that `render-recipe` adds up. Seconds, hertz, and gains of the layer's own peak. */

export interface Band {
  readonly lowHz: number;
  readonly highHz: number;
}

/** Something soft that rubs or blows: noise in a band that swells and fades. */
export interface Breath {
  readonly kind: 'breath';
  readonly atS: number;
  readonly lengthS: number;
  /** Share of the length until it is loudest. */
  readonly rise: number;
  /** How steeply it fades: 1 = a straight line, more = sooner quiet. */
  readonly fall: number;
  readonly band: Band;
  readonly gain: number;
  /** How often a second, and how far (0..1), it dips by chance: what tells cloth from wind. */
  readonly flutterHz: number;
  readonly flutter: number;
}

/** A scatter of tiny snaps, as stiff paper gives. */
export interface Grains {
  readonly kind: 'grains';
  readonly atS: number;
  readonly lengthS: number;
  readonly count: number;
  readonly grainS: number;
  /** 1 = spread evenly; more = crowded at the beginning. */
  readonly crowd: number;
  readonly band: Band;
  readonly gain: number;
}

/** One way in which a struck thing rings. */
export interface Mode {
  readonly hz: number;
  /** Until it has fallen by 60 dB. */
  readonly ringS: number;
  readonly gain: number;
}

/** A blow on something with a body. */
export interface Strike {
  readonly kind: 'strike';
  readonly atS: number;
  readonly modes: readonly Mode[];
  /** The softer what strikes, the longer the blow takes to arrive. */
  readonly softS: number;
  readonly gain: number;
}

/** Air that is caught under a falling liquid: small drops of tone that rise. */
export interface Bubbles {
  readonly kind: 'bubbles';
  readonly atS: number;
  readonly lengthS: number;
  readonly count: number;
  readonly band: Band;
  readonly bubbleS: number;
  /** How much higher the last ones are than the first: the glass fills. */
  readonly filling: number;
  readonly gain: number;
}

/** A small motor that shakes what lies on it. */
export interface Motor {
  readonly kind: 'motor';
  readonly atS: number;
  readonly lengthS: number;
  readonly hz: number;
  readonly overtones: readonly number[];
  /** What it lies in swallows everything above. */
  readonly throughHz: number;
  readonly gain: number;
}

export type Layer = Breath | Grains | Strike | Bubbles | Motor;

export interface Recipe {
  readonly lengthS: number;
  /** Samples a second; dull sounds need few. */
  readonly rate: number;
  /** Root mean square of its loudest twentieth of a second: what makes sounds equally loud whatever chance does. */
  readonly level: number;
  /** Joined end to beginning without a seam, to be heard for as long as one stays. */
  readonly loops?: boolean;
  readonly layers: readonly Layer[];
}

export const CLEAR = 32_000;
export const DULL = 16_000;
export const MUFFLED = 8000;
