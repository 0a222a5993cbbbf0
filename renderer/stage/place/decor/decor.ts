/** What is only to be seen: pictures, lamps, signs, slats, fronts of houses. Own frame: origin where it hangs, front toward +z. */
import { Matrix4, Vector3 } from 'three';
import type { Decor, DecorKind } from '../../../../scenarios/body/layout';
import { rgb } from '../../colour';
import { paperLamp } from '../furniture/evening';
import { BLACK, DARK, WALNUT } from '../furniture/make';
import type { PlaceLook } from '../looks';
import type { SetBuilder } from '../set-builder';
import { facade } from './facade';
import { lantern, pendant, shade, spot } from './lamps';

export type MakeDecor = (set: SetBuilder, one: Decor, w: number, h: number, look: PlaceLook) => void;

const MM = 0.001;

const picture: MakeDecor = (set, one, w, h) => {
  const b = 0.022;
  for (const x of [-1, 1]) set.plank([x * (w / 2 + b / 2), 0, 0.012], [b, h + b * 2, 0.03], rgb('#5c4a39'));
  for (const y of [-1, 1]) set.box([0, y * (h / 2 + b / 2), 0.012], [w, b, 0.03], rgb('#5c4a39'), 'wood');
  set.picture(`art:${Math.floor((Math.abs(one.x) * 7 + Math.abs(one.z) * 13) / 10) % 5}`, [0, 0, 0.012], w, h);
};

const scroll: MakeDecor = (set, one, w, h) => {
  set.picture(`scroll:${one.text ?? ''}`, [0, 0, 0.008], w, h);
  for (const [y, r] of [[h / 2, 0.008], [-h / 2, 0.014]] as const) set.box([0, y, 0.012], [w + (r > 0.01 ? 0.06 : 0), r * 2, r * 2], WALNUT, 'wood');
  set.box([0, h / 2 + 0.06, 0.006], [0.004, 0.12, 0.004], DARK);
};

const sign: MakeDecor = (set, one, w, h) => {
  if (h < 0.2) set.box([0, 0, 0.002], [w, h, 0.006], rgb('#f2eee5'));
  set.picture(`sign:${one.text ?? ''}`, [0, 0, 0.007], w, h);
};

/** A name on a pale plate that stands a little off the wood behind it. */
const nameplate: MakeDecor = (set, one, w, h) => {
  set.box([0, 0, -0.006], [w + 0.18, h + 0.16, 0.024], rgb('#f1ebde'));
  set.picture(`sign:${one.text ?? ''}`, [0, 0, 0.0075], w, h);
};

const directory: MakeDecor = (set, one, w, h) => {
  set.box([0, 0, 0.008], [w, h, 0.016], rgb('#3c3833'));
  set.picture(`directory:${one.text ?? ''}`, [0, 0, 0.0175], w - 0.03, h - 0.03);
};

const notice: MakeDecor = (set, one, w, h) => {
  const isWide = w > h;
  if (isWide) set.box([0, 0, 0.008], [w + 0.04, h + 0.04, 0.016], rgb('#8a7458'), 'wood');
  set.picture(one.text === undefined ? (isWide ? 'pinboard' : 'notice') : `menu:${one.text}`, [0, 0, isWide ? 0.0175 : 0.004], w, h);
};

const chart: MakeDecor = (set, one, w, h) => set.picture(`chart:${one.text ?? ''}`, [0, 0, 0.004], w, h);

const banner: MakeDecor = (set, one, w, h) => {
  set.picture(`banner:${one.text ?? ''}`, [0, 0, 0.02], w, h);
  for (const y of [-1, 1]) set.box([0, (y * h) / 2, 0.02], [w + 0.08, 0.03, 0.03], WALNUT, 'wood');
};

const rug: MakeDecor = (set, one, w) => {
  const d = (one.depthMm ?? 1000) * MM;
  const isMat = one.text === 'mat';
  const [field, rim] = isMat ? [rgb('#5a564f'), rgb('#46423c')] : [rgb('#b9ab94'), rgb('#8d7d68')];
  const [nx, nz] = [Math.max(2, Math.round(w / 0.4)), Math.max(2, Math.round(d / 0.4))];
  for (let i = 0; i < nx; i += 1) {
    for (let j = 0; j < nz; j += 1) {
      const [xa, xb, za, zb] = [-w / 2 + (w * i) / nx, -w / 2 + (w * (i + 1)) / nx, -d / 2 + (d * j) / nz, -d / 2 + (d * (j + 1)) / nz];
      set.sheet([[xa, 0.004, zb], [xb, 0.004, zb], [xb, 0.004, za], [xa, 0.004, za]], [0, 1, 0], [field], 'carpet');
    }
  }
  for (const side of [-1, 1]) {
    set.box([0, 0.003, side * (d / 2 - 0.03)], [w, 0.006, 0.06], rim);
    set.box([side * (w / 2 - 0.03), 0.003, 0], [0.06, 0.006, d], rim);
  }
};

/** Slats of wood before a darker ground. */
const lattice: MakeDecor = (set, _one, w, h) => {
  set.box([0, 0, 0.004], [w, h, 0.008], rgb('#6e5138'), 'wood');
  const count = Math.round(w / 0.075);
  for (let i = 0; i < count; i += 1) {
    const x = -w / 2 + (w * (i + 0.5)) / count;
    for (let n = 0; n < 4; n += 1) set.plank([x, -h / 2 + (h * (n + 0.5)) / 4, 0.022], [0.034, h / 4, 0.028], rgb(i % 4 === 1 ? '#b58a5e' : '#ab8055'));
  }
};

const curtain: MakeDecor = (set, _one, w, h) => {
  const cloth = rgb('#c9bda4');
  set.box([0, h / 2 + 0.03, 0.02], [w + 0.1, 0.024, 0.024], rgb('#8a7a66'));
  const builder = set.of('paint');
  for (const side of [-1, 1]) {
    const folds = 12;
    let before: readonly [number, number] | undefined;
    for (let i = 0; i <= folds; i += 1) {
      const here = [side * (w / 2 - (0.46 * i) / folds), i % 2 === 0 ? 0.0 : 0.06] as const;
      if (before !== undefined) {
        const [a, b] = side > 0 ? [here, before] : [before, here];
        const slope = (b[1] - a[1]) * 14;
        const first = builder.count;
        for (const [x, z, y] of [[a[0], a[1], -h / 2], [b[0], b[1], -h / 2], [b[0], b[1], h / 2], [a[0], a[1], h / 2]] as const) builder.vertex(at.set(x, y, z), cloth, normal.set(-slope, 0, 1).normalize());
        builder.quad(first, first + 1, first + 2, first + 3);
      }
      before = here;
    }
  }
};
const at = new Vector3();
const normal = new Vector3();

const kerb: MakeDecor = (set, one, w) => {
  const d = (one.depthMm ?? 180) * MM;
  const stones = Math.round(w / 0.6);
  for (let i = 0; i < stones; i += 1) set.box([-w / 2 + (w * (i + 0.5)) / stones, 0.05, 0], [w / stones - 0.008, 0.1, d], rgb(i % 2 === 0 ? '#6f6d6a' : '#6a6866'));
  set.box([0, 0.004, d * 3], [w, 0.006, 0.12], rgb('#a8a59c'));
};

/** A handrail on brackets. */
const rail: MakeDecor = (set, _one, w, h) => {
  set.box([0, 0, 0.055], [w, h, 0.024], rgb('#b9a283'), 'wood');
  for (const x of [-0.42, 0, 0.42]) set.box([x * w, -0.012, 0.028], [0.02, 0.02, 0.056], rgb('#8d8a84'));
};

const post: MakeDecor = (set, _one, w, h) => {
  set.post(0, 0, 0, h, w / 2, w / 2.2, rgb('#6d4a30'), 14);
  set.shade([0, h / 2, 0], [w * 1.6, h, w * 1.6]);
};

const extinguisher: MakeDecor = (set, _one, w, h) => {
  set.post(0, 0, 0.01, h * 0.78, w * 0.4, w * 0.4, rgb('#b33626'), 14);
  set.post(0, 0, h * 0.78, h * 0.86, w * 0.38, w * 0.15, rgb('#b33626'), 14);
  set.box([0, h * 0.92, 0.02], [0.03, 0.05, 0.1], BLACK);
  set.box([w * 0.42, h * 0.5, 0.02], [0.018, h * 0.6, 0.018], BLACK);
};

/** A lamp on a jointed arm, its light on what lies before it. */
const desklamp: MakeDecor = (set, _one, w, h, look) => {
  set.post(0, 0, 0, 0.02, 0.07, 0.065, BLACK, 18);
  set.post(0, 0, 0.02, h, 0.007, 0.007, BLACK, 6);
  set.box([0, h, w / 2], [0.014, 0.014, w], BLACK);
  set.post(0, w, h - 0.07, h + 0.03, 0.065, 0.03, rgb('#8f3f2f'), 16);
  set.shine([0, h - 0.072, w], [0.07, 0.006, 0.07], rgb('#fff3d2'));
  set.lamp([0, h - 0.12, w], look.lampColour, 0.3 * look.lampPower, 0.16);
};

/** Cloth that hangs in a doorway moves and is drawn by itself; here only its rod. */
const noren: MakeDecor = (set, _one, w, h) => set.box([0, h / 2 + 0.015, 0], [w + 0.12, 0.03, 0.03], rgb('#5a4330'), 'wood');

const stand: MakeDecor = (set, _one, w) => paperLamp(set, [0, 0, 0], w, w, 0.4);

const MAKERS: Readonly<Record<DecorKind, MakeDecor>> = {
  picture, scroll, sign, nameplate, directory, notice, chart, rug, pendant, spot, andon: stand, lantern, noren, lattice, facade, kerb, curtain, desklamp, rail, extinguisher, post, shade, banner,
};

export function addDecor(set: SetBuilder, one: Decor, look: PlaceLook): void {
  set.transform = new Matrix4().makeRotationY((one.yaw10 * Math.PI) / 1800).setPosition(one.x * MM, one.y * MM, one.z * MM);
  MAKERS[one.kind](set, one, one.widthMm * MM, one.heightMm * MM, look);
  set.transform = undefined;
}
