import { DULL, type Motor, type Recipe } from '../synth/recipe';

const shake = (atS: number): Motor => ({ kind: 'motor', atS, lengthS: 0.42, hz: 182, overtones: [1, 0.42, 0.22, 0.1, 0.05], throughHz: 900, gain: 0.7 });

/** A telephone against the lining of a pocket: two shakes, a wait, two shakes. */
export const phoneBuzz: Recipe = {
  lengthS: 2.5, rate: DULL, level: 0.07,
  layers: [shake(0), shake(0.56), shake(1.44), shake(2)],
};
