/** Small things of tables and desks, at their true size. Origin at the foot, top of what is written toward +z of who reads along it. */
import { type BufferGeometry, Matrix4 } from 'three';
import type { EntityKind } from '../../../../scenarios/body/staging';
import { SEATS } from '../../place/furniture/office';
import { WareBuilder } from './ware-builder';

export type WareName =
  | 'bottle' | 'tokkuri' | 'ochoko' | 'cup' | 'saucer' | 'menu' | 'bill' | 'bill:face-down' | 'wallet' | 'oshibori' | 'chopsticks' | 'plate' | 'plate:edamame' | 'plate:sashimi' | 'plate:yakitori' | 'pen' | 'document'
  | 'laptop' | 'envelope' | 'bento' | 'cushion' | 'packet' | 'tray';

const make = (): WareBuilder => new WareBuilder();

/** Brown glass; the label looks the way the bottle does. */
function bottle(): BufferGeometry {
  const glass = '#3a2110';
  return make()
    .turned([[0, 0.034], [0.004, 0.0375], [0.166, 0.0378], [0.182, 0.034], [0.202, 0.0255], [0.222, 0.0172], [0.264, 0.0138], [0.266, 0.0158], [0.274, 0.0158], [0.277, 0.0135, '#1b0f08']], glass, 24)
    .wrap('label', 0.0381, 0.045, 0.13, 1.75)
    .wrap('neck', 0.0164, 0.228, 0.246, 2.2, 11)
    .build();
}

const CLAY = '#d6cbb6';
const BLUE = '#2f4a6b';

function tokkuri(): BufferGeometry {
  return make().turned([[0, 0.026], [0.003, 0.031], [0.03, 0.0362], [0.058, 0.037], [0.06, 0.037, BLUE], [0.066, 0.0362, BLUE], [0.068, 0.036], [0.094, 0.029], [0.116, 0.0155], [0.126, 0.0142], [0.142, 0.018], [0.144, 0.0165], [0.138, 0.012, '#7d735f']], CLAY, 24).build();
}

/** Open above: outside, rim, then down the inside to the two blue rings at its bottom. */
function ochoko(): BufferGeometry {
  return make().turned([[0, 0.013], [0.004, 0.0145], [0.02, 0.0235], [0.029, 0.0254], [0.0295, 0.0256, BLUE], [0.0325, 0.0262, BLUE], [0.033, 0.0263], [0.037, 0.0268], [0.0375, 0.0255], [0.037, 0.0245], [0.024, 0.0215], [0.008, 0.0145], [0.0062, 0.0125, BLUE], [0.006, 0.0095, BLUE], [0.0058, 0.008], [0.0056, 0.004, BLUE]], '#f1ede3', 22).build();
}

/** Of wood, under a cup of tea: where that stands, its foot is in the saucer. */
function saucer(): BufferGeometry {
  return make().turned([[0, 0.034], [0.003, 0.05], [0.009, 0.058], [0.0095, 0.0555], [0.006, 0.03], [0.0055, 0]], '#7a4f30', 24).build();
}

/** A cup for green tea, without a handle. */
function cup(): BufferGeometry {
  const glaze = '#9fb09b';
  return make()
    .turned([[0.006, 0.019], [0.012, 0.023], [0.03, 0.0345], [0.062, 0.039], [0.063, 0.0375], [0.061, 0.0362], [0.034, 0.0315], [0.016, 0.02]], glaze, 22)
    .build();
}

function menu(): BufferGeometry {
  const [w, d] = [0.105, 0.15];
  return make()
    .box([0, 0.005, 0], [w * 2, 0.009, d * 2], '#3b2a20')
    .box([0.002, 0.005, -0.001], [w * 2 - 0.006, 0.006, d * 2 + 0.0005], '#efe4c9')
    .print('menu', [[w, 0.0097, -d], [-w, 0.0097, -d], [-w, 0.0097, d], [w, 0.0097, d]], [0, 1, 0])
    .build();
}

/** A slip under the clip of a small tray. */
function billTray() {
  const b = make().box([0, 0.003, 0], [0.17, 0.006, 0.22], '#241d19');
  for (const x of [-1, 1]) b.box([x * 0.082, 0.009, 0], [0.006, 0.012, 0.22], '#241d19');
  for (const z of [-1, 1]) b.box([0, 0.009, z * 0.107], [0.17, 0.012, 0.006], '#241d19');
  return b.box([0, 0.011, 0.1], [0.05, 0.01, 0.014], '#9a978f');
}

function bill(): BufferGeometry {
  return billTray()
    .print('bill', [[0.055, 0.0075, -0.085], [-0.055, 0.0075, -0.085], [-0.055, 0.0075, 0.085], [0.055, 0.0075, 0.085]], [0, 1, 0])
    .build();
}

/** Turned over, so that nobody reads it: the back of the paper. */
function billFaceDown(): BufferGeometry {
  return billTray().box([0, 0.0072, 0], [0.11, 0.0008, 0.17], '#f1ede2').build();
}

/** A folded wallet of dark leather, its edges stitched. */
function wallet(): BufferGeometry {
  const b = make().box([0, 0, 0], [0.112, 0.007, 0.092], '#3d2a20').box([0, 0.009, 0], [0.112, 0.007, 0.092], '#452f24').box([0, 0.0045, -0.0445], [0.112, 0.014, 0.004], '#35241b');
  for (const z of [-0.04, 0.04]) b.box([0, 0.0128, z], [0.1, 0.0006, 0.0012], '#8a6a4e');
  for (const x of [-0.05, 0.05]) b.box([x, 0.0128, 0], [0.0012, 0.0006, 0.08], '#8a6a4e');
  return b.box([0.002, 0.0045, 0.001], [0.1, 0.0016, 0.09], '#e7e0cf').build();
}

/** A rolled towel on a small tray of bamboo. */
function oshibori(): BufferGeometry {
  return make()
    .box([0, 0.004, 0], [0.19, 0.007, 0.07], '#8a6a44')
    .rod([-0.08, 0.029, 0], [0.08, 0.029, 0], 0.022, 0.022, '#f3efe6', 16)
    .rod([-0.0805, 0.03, 0.004], [0.0805, 0.03, 0.004], 0.012, 0.012, '#e2dccf', 12)
    .build();
}

/** Laid across, tips to the left of who sits behind, on a rest. */
function chopsticks(): BufferGeometry {
  return make()
    .box([0.09, 0.004, 0], [0.014, 0.008, 0.045], '#5d6b78')
    .rod([0.115, 0.011, -0.006], [-0.115, 0.008, -0.004], 0.0018, 0.0037, '#5a2a1e')
    .rod([0.115, 0.011, 0.006], [-0.115, 0.008, 0.006], 0.0018, 0.0037, '#5a2a1e')
    .build();
}

function dish(): WareBuilder {
  return make().turned([[0, 0.038], [0.004, 0.042], [0.012, 0.07], [0.018, 0.078], [0.0185, 0.0765], [0.013, 0.068], [0.007, 0.04]], '#e9e4d8', 26);
}

function edamame(): BufferGeometry {
  const b = make().turned([[0, 0.04], [0.005, 0.045], [0.03, 0.075], [0.05, 0.086], [0.0505, 0.0835], [0.03, 0.07], [0.014, 0.045]], '#3d4f5c', 24);
  for (let i = 0; i < 22; i += 1) {
    const turn = i * 2.39996;
    const out = 0.013 * Math.sqrt(i);
    const y = 0.042 + 0.024 * (1 - i / 22);
    const [x, z] = [Math.cos(turn) * out, Math.sin(turn) * out];
    const [dx, dz] = [Math.cos(turn * 3.1) * 0.022, Math.sin(turn * 3.1) * 0.022];
    b.rod([x - dx, y - 0.004, z - dz], [x + dx, y + 0.003, z + dz], 0.0058, 0.0046, ['#6f8f3c', '#7f9c46', '#628236'][i % 3] ?? '#6f8f3c', 6);
  }
  return b.build();
}

function sashimi(): BufferGeometry {
  const b = make().box([0, 0.008, 0], [0.24, 0.012, 0.13], '#2d3b3a').box([0, 0.0145, 0], [0.225, 0.003, 0.115], '#38494a');
  b.cushion([0.03, 0.026, 0.03], [0.1, 0.025, 0.04], '#eef0e6', 3, 12);
  for (const [row, colour] of ['#a8323a', '#e8a27c', '#efd9d2'].entries()) {
    for (let i = 0; i < 4; i += 1) b.cushion([-0.085 + row * 0.065 + i * 0.011, 0.023 + (i % 2) * 0.002, -0.018 + i * 0.007], [0.012, 0.016, 0.046], colour, 4, 10);
  }
  return b.cushion([0.1, 0.022, -0.03], [0.02, 0.014, 0.02], '#8fae5a', 2.4, 9).box([0.06, 0.018, 0.048], [0.05, 0.002, 0.02], '#3f6a3a').build();
}

function yakitori(): BufferGeometry {
  const b = make().box([0, 0.007, 0], [0.23, 0.013, 0.12], '#5d4636').box([0, 0.0142, 0], [0.215, 0.002, 0.105], '#6c5342');
  for (let i = 0; i < 4; i += 1) {
    const z = -0.036 + i * 0.024;
    b.rod([-0.12, 0.03, z], [0.085, 0.024, z], 0.0013, 0.0013, '#caa46a', 5);
    for (let n = 0; n < 4; n += 1) b.cushion([-0.03 + n * 0.03, 0.026, z], [0.026, 0.018, 0.02], n % 2 === 0 ? '#8a4a22' : i % 2 === 0 ? '#9d5a2a' : '#6f8a4c', 3, 9);
  }
  return b.build();
}

function pen(): BufferGeometry {
  return make().rod([0, 0.005, -0.062], [0, 0.005, 0.064], 0.0042, 0.0046, '#23262c', 10).rod([0, 0.005, -0.07], [0, 0.005, -0.062], 0.0012, 0.004, '#b8a35c', 10).box([0, 0.0105, 0.045], [0.003, 0.002, 0.036], '#b8a35c').build();
}

function document(): BufferGeometry {
  const [w, d] = [0.105, 0.1485];
  return make().box([0, 0.0012, 0], [w * 2, 0.0022, d * 2], '#f2efe7')
    .print('document', [[w, 0.0024, -d], [-w, 0.0024, -d], [-w, 0.0024, d], [w, 0.0024, d]], [0, 1, 0])
    .box([w - 0.012, 0.0028, d - 0.014], [0.012, 0.0008, 0.002], '#8d9094').build();
}

function laptop(): BufferGeometry {
  const [w, d] = [0.155, 0.108];
  const b = make().box([0, 0.008, 0], [w * 2, 0.014, d * 2], '#a9a8a4')
    .print('keys', [[w * 0.9, 0.0152, -d * 0.1], [-w * 0.9, 0.0152, -d * 0.1], [-w * 0.9, 0.0152, d * 0.85], [w * 0.9, 0.0152, d * 0.85]], [0, 1, 0])
    .box([0, 0.0153, -d * 0.58], [0.1, 0.0006, 0.06], '#989792');
  // The lid leans back by twenty degrees.
  const high = 0.21;
  b.mesh.transform = new Matrix4().makeRotationX(0.35).setPosition(0, 0.014, d);
  b.box([0, high / 2, 0.005], [w * 2, high, 0.008], '#a09f9b')
    .box([0, high / 2, 0.0007], [w * 1.96, high - 0.006, 0.001], '#23262a')
    .print('screen', [[w * 0.95, 0.012, -0.0003], [-w * 0.95, 0.012, -0.0003], [-w * 0.95, high - 0.01, -0.0003], [w * 0.95, high - 0.01, -0.0003]], [0, 0, -1]);
  b.mesh.transform = undefined;
  return b.build();
}

function envelope(): BufferGeometry {
  const [w, d] = [0.06, 0.1175];
  return make().box([0, 0.001, 0], [w * 2, 0.0018, d * 2], '#efe6d0')
    .print('envelope', [[w, 0.002, -d], [-w, 0.002, -d], [-w, 0.002, d], [w, 0.002, d]], [0, 1, 0]).build();
}

function bento(): BufferGeometry {
  const [w, d] = [0.125, 0.09];
  return make().box([0, 0.022, 0], [w * 2, 0.044, d * 2], '#1f1a18').box([0, 0.047, 0], [w * 2 + 0.004, 0.01, d * 2 + 0.004], '#5a241c')
    .print('bento', [[w, 0.0528, -d], [-w, 0.0528, -d], [-w, 0.0528, d], [w, 0.0528, d]], [0, 1, 0])
    .rod([-0.1, 0.0562, -0.05], [0.1, 0.0562, -0.05], 0.0035, 0.0025, '#d9bd8c').build();
}

function cushion(): BufferGeometry {
  const b = make();
  SEATS.zabuton(b.mesh, 0.55, 0.59, 0.06);
  return b.build();
}

/** Ten fresh cards in a paper band. */
function packet(): BufferGeometry {
  return make().box([0, 0.002, 0], [0.091, 0.0036, 0.055], '#f4f1ea').box([0, 0.0021, 0], [0.018, 0.0042, 0.056], '#d9d0ba').build();
}

/** A shallow tray of dark wood, lined with felt: room for four cards. */
function tray(): BufferGeometry {
  const [w, d] = [0.105, 0.07];
  const b = make().box([0, 0.002, 0], [w * 2, 0.004, d * 2], '#4b3a2d').box([0, 0.0044, 0], [w * 2 - 0.012, 0.001, d * 2 - 0.012], '#5d6a5f');
  for (const x of [-1, 1]) b.box([x * (w - 0.003), 0.007, 0], [0.006, 0.012, d * 2], '#5a4635');
  for (const z of [-1, 1]) b.box([0, 0.007, z * (d - 0.003)], [w * 2, 0.012, 0.006], '#5a4635');
  return b.build();
}

export const WARES: Readonly<Record<WareName, () => BufferGeometry>> = {
  bottle, tokkuri, ochoko, cup, saucer, menu, bill, 'bill:face-down': billFaceDown, wallet, oshibori, chopsticks, plate: () => dish().build(), 'plate:edamame': edamame, 'plate:sashimi': sashimi, 'plate:yakitori': yakitori,
  pen, document, laptop, envelope, bento, cushion, packet, tray,
};

const isWare = (name: string): name is WareName => Object.hasOwn(WARES, name);

/** The model of a thing, if it is one that is drawn many at once. A plate with something unknown on it is an empty plate. */
export function wareOf(kind: EntityKind, state: string): WareName | undefined {
  if (kind === 'bill' && state === 'face-down') return 'bill:face-down';
  if (kind === 'plate') return isWare(`plate:${state}`) ? `plate:${state}` as WareName : 'plate';
  return isWare(kind) ? kind : undefined;
}
