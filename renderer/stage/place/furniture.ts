/** Furniture as solids in its own frame: origin on the floor below its centre, front toward +z. */
import { Matrix4, Quaternion, Vector3 } from 'three';
import type { Furniture } from '../../../scenarios/body/layout';
import { rgb } from '../colour';
import type { MeshBuilder } from '../geometry/mesh-builder';
import { addBox, addCushion, addPost, addSheet } from '../geometry/solids';

const MM = 0.001;
const UP = new Vector3(0, 1, 0);

const WOOD = rgb('#b79b78');
const WOOD_SIDE = rgb('#a08464');
const STEEL = rgb('#8d9094');
const DARK = rgb('#4b4238');
const CLOTH = rgb('#6f6a60');
const PALE = rgb('#e8e2d6');

const place = new Vector3();
const turn = new Quaternion();
const ONE = new Vector3(1, 1, 1);

export function furnitureMatrix(thing: Pick<Furniture, 'x' | 'z' | 'yaw10'>, out: Matrix4): Matrix4 {
  return out.compose(place.set(thing.x * MM, 0, thing.z * MM), turn.setFromAxisAngle(UP, (thing.yaw10 * Math.PI) / 1800), ONE);
}

type Make = (builder: MeshBuilder, w: number, d: number, h: number) => void;

const table: Make = (builder, w, d, h) => {
  addBox(builder, [0, h - 0.015, 0], [w, 0.03, d], WOOD);
  addBox(builder, [0, h - 0.06, 0], [w - 0.16, 0.06, d - 0.16], WOOD_SIDE);
  for (const x of [-1, 1]) for (const z of [-1, 1]) addBox(builder, [x * (w / 2 - 0.09), (h - 0.03) / 2, z * (d / 2 - 0.08)], [0.05, h - 0.03, 0.05], STEEL, 0.75);
};

/** Chairs are drawn by themselves: they move with those who sit down. */
export const chair: Make = (builder, w, d, h) => {
  addCushion(builder, [0, h - 0.035, 0.01], [w, 0.07, d], CLOTH, 5);
  addCushion(builder, [0, h + 0.27, -d / 2 - 0.005], [w * 0.94, 0.36, 0.055], CLOTH, 7);
  for (const x of [-1, 1]) {
    addPost(builder, x * (w / 2 - 0.03), d / 2 - 0.04, 0, h - 0.05, 0.012, 0.012, STEEL, 8);
    addPost(builder, x * (w / 2 - 0.03), -d / 2 + 0.02, 0, h + 0.2, 0.012, 0.012, STEEL, 8);
    addBox(builder, [x * (w / 2 + 0.005), h + 0.19, -0.02], [0.035, 0.025, d * 0.8], DARK);
    addPost(builder, x * (w / 2 + 0.005), d * 0.3, h - 0.03, h + 0.19, 0.01, 0.01, STEEL, 6);
  }
};

const desk: Make = (builder, w, d, h) => {
  addBox(builder, [0, h - 0.02, 0.04], [w + 0.06, 0.04, d * 0.6], rgb('#ece6da'));
  addBox(builder, [0, (h - 0.04) / 2, d / 2 - 0.1], [w, h - 0.04, 0.06], rgb('#7d6145'), 0.8);
  addBox(builder, [0, 0.05, d / 2 - 0.11], [w - 0.06, 0.1, 0.06], DARK);
  for (const x of [-1, 1]) addBox(builder, [x * (w / 2 - 0.03), (h - 0.04) / 2, 0], [0.06, h - 0.04, d - 0.1], rgb('#7d6145'), 0.8);
  addBox(builder, [0, h - 0.28, -d / 2 + 0.2], [w - 0.1, 0.03, d * 0.6], WOOD);
  // A visitors' book and a small vase.
  addBox(builder, [-0.55, h + 0.012, 0.06], [0.3, 0.022, 0.21], rgb('#5c4a3a'));
  addBox(builder, [-0.55, h + 0.026, 0.06], [0.28, 0.006, 0.19], PALE);
  addPost(builder, 0.85, 0.02, h, h + 0.16, 0.05, 0.03, rgb('#a9b3ae'), 14);
  for (const [x, y, z] of [[0, 0.3, 0], [-0.05, 0.26, 0.03], [0.06, 0.27, -0.02]] as const) addCushion(builder, [0.85 + x, h + y, 0.02 + z], [0.07, 0.06, 0.07], rgb('#c9a2a0'), 2.2, 8);
  addPost(builder, 0.85, 0.02, h + 0.15, h + 0.28, 0.004, 0.003, rgb('#5f7550'), 5);
};

const sofa: Make = (builder, w, d, h) => {
  const cloth = rgb('#87796a');
  addBox(builder, [0, 0.07, 0], [w - 0.1, 0.06, d - 0.12], DARK);
  for (const x of [-1, 1]) addCushion(builder, [(x * (w - 0.24)) / 4, h - 0.1, 0.05], [(w - 0.24) / 2 - 0.01, 0.22, d - 0.16], cloth, 6);
  addCushion(builder, [0, h + 0.12, -d / 2 + 0.1], [w - 0.2, 0.5, 0.2], cloth, 6);
  for (const x of [-1, 1]) addCushion(builder, [x * (w / 2 - 0.07), h - 0.03, 0], [0.14, 0.42, d], rgb('#7a6d5f'), 6);
};

const plant: Make = (builder, w, _d, h) => {
  addPost(builder, 0, 0, 0, 0.38, w * 0.26, w * 0.34, rgb('#d8d2c6'), 18);
  addPost(builder, 0, 0, 0.37, 0.385, w * 0.3, w * 0.3, rgb('#4a3b2e'), 14);
  for (let i = 0; i < 22; i += 1) {
    const turn = i * 2.4;
    const lean = 0.25 + ((i * 37) % 10) * 0.045;
    const long = (h - 0.4) * (0.62 + ((i * 53) % 10) * 0.04);
    const [sx, sz] = [Math.cos(turn), Math.sin(turn)];
    const green = rgb(i % 3 === 0 ? '#5d7a53' : i % 3 === 1 ? '#4c6a48' : '#6d8a5c');
    let before: readonly [number, number, number, number] = [sx * 0.03, 0.38, sz * 0.03, 0.008];
    for (const [share, wide] of [[0.45, 0.03], [0.8, 0.032], [1, 0.004]] as const) {
      const out = long * lean * share * share * 1.1;
      const here: readonly [number, number, number, number] = [sx * (0.03 + out), 0.38 + long * share * (1 - lean * 0.35 * share), sz * (0.03 + out), wide];
      const side = (p: typeof here, s: number): readonly [number, number, number] => [p[0] - sz * p[3] * s, p[1], p[2] + sx * p[3] * s];
      const facing = [sx * -0.3, 0.95, sz * -0.3] as const;
      addSheet(builder, [side(before, -1), side(before, 1), side(here, 1), side(here, -1)], facing, [green]);
      addSheet(builder, [side(before, 1), side(before, -1), side(here, -1), side(here, 1)], facing, [green]);
      before = here;
    }
  }
};

const board: Make = (builder, w, _d, h) => {
  addBox(builder, [0, 1.45, 0], [w, h, 0.025], rgb('#c9c8c4'));
  addBox(builder, [0, 1.45, 0.008], [w - 0.04, h - 0.04, 0.02], rgb('#f4f3ef'));
  addBox(builder, [0, 1.45 - h / 2 - 0.01, 0.05], [w * 0.5, 0.015, 0.07], rgb('#b9b8b4'));
  for (const [x, colour] of [[-0.1, '#c8391f'], [0, '#2f4a6b'], [0.1, '#24211d']] as const) addBox(builder, [x, 1.45 - h / 2 + 0.006, 0.055], [0.09, 0.014, 0.014], rgb(colour));
};

const cabinet: Make = (builder, w, d, h) => {
  addBox(builder, [0, h / 2, 0], [w, h, d], PALE, 0.85);
  addBox(builder, [0, h / 2, d / 2], [0.006, h - 0.06, 0.004], DARK);
  for (const x of [-1, 1]) addBox(builder, [x * 0.04, h * 0.6, d / 2 + 0.012], [0.012, 0.12, 0.02], STEEL);
};

const MAKERS: Readonly<Partial<Record<Furniture['kind'], Make>>> = { table, chair, desk, sofa, plant, board, cabinet };

export function addFurniture(builder: MeshBuilder, thing: Furniture): void {
  builder.transform = furnitureMatrix(thing, new Matrix4());
  MAKERS[thing.kind]?.(builder, thing.widthMm * MM, thing.depthMm * MM, thing.heightMm * MM);
  builder.transform = undefined;
}
