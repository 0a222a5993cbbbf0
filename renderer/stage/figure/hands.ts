/** Puts the modelled hand on a figure's wrists: skin, then nails. */
import { Matrix4, Vector3 } from 'three';
import { ARM, BODY_SIDES, type Pose, armOf, placeOf, sign, turnOf } from '../body/bones';
import type { Proportions } from '../body/proportions';
import type { Influences, MeshBuilder, Rgb } from '../geometry/mesh-builder';
import { handSkin } from '../hand/hand-geometry';
import { NAILS, NAIL_COLUMNS, NAIL_ROWS } from '../hand/nails';
import { type Look, rgb } from './looks';

const at = new Vector3();
const normal = new Vector3();

export function addHands(builder: MeshBuilder, bind: Pose, p: Proportions, look: Look, cell: number): void {
  for (const side of BODY_SIDES) {
    const first = armOf(side);
    const mirror = sign(side) > 0 ? -1 : 1;
    builder.transform = new Matrix4().compose(
      placeOf(bind, first + ARM.hand), turnOf(bind, first + ARM.hand), new Vector3(1, 1, 1).multiplyScalar(p.handScale),
    );
    addSkin(builder, first, mirror, look, cell);
    addNails(builder, first, mirror, look);
    builder.transform = undefined;
  }
}

/** Finger ends, knuckles and palm are a little redder; the back of the hand is plain skin. */
function tint(skin: Rgb, x: number, y: number, z: number, facingPalm: number): Rgb {
  const tip = Math.min(1, Math.max(0, (z - 0.125) / 0.05));
  const palm = Math.max(0, facingPalm) * 0.6;
  const red = Math.min(0.6, 0.22 * tip + 0.3 * palm + (Math.abs(x - 0.06) < 0.03 && z > 0.06 && y < 0 ? 0.08 : 0));
  return [skin[0] * (1 + red * 0.1), skin[1] * (1 - red * 0.16), skin[2] * (1 - red * 0.2)];
}

function addSkin(builder: MeshBuilder, first: number, mirror: number, look: Look, cell: number): void {
  const skin = handSkin(cell);
  const colour = rgb(look.skin);
  const start = builder.count;
  for (let v = 0; v < skin.positions.length / 3; v += 1) {
    at.fromArray(skin.positions, v * 3);
    normal.fromArray(skin.normals, v * 3);
    const own = tint(colour, at.x, at.y, at.z, -normal.y);
    at.x *= mirror;
    normal.x *= mirror;
    const influences: [number, number][] = [];
    for (let i = 0; i < 4; i += 1) {
      const bone = skin.bones[v * 4 + i] ?? 0;
      influences.push([bone < 0 ? first + ARM.cuff : first + ARM.hand + bone, skin.weights[v * 4 + i] ?? 0]);
    }
    builder.vertex(at, own, influences, normal);
  }
  for (let i = 0; i < skin.indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [skin.indices[i], skin.indices[i + 1], skin.indices[i + 2]];
    if (mirror > 0) builder.triangle(start + a, start + b, start + c);
    else builder.triangle(start + a, start + c, start + b);
  }
}

function addNails(builder: MeshBuilder, first: number, mirror: number, look: Look): void {
  const skin = rgb(look.skin);
  const plate: Rgb = [Math.min(1, skin[0] * 1.16), Math.min(1, skin[1] * 1.03), Math.min(1, skin[2] * 1.1)];
  const edge: Rgb = [Math.min(1, skin[0] * 1.22), Math.min(1, skin[1] * 1.3), Math.min(1, skin[2] * 1.42)];
  for (const nail of NAILS) {
    const influences: Influences = [[first + ARM.hand + nail.bone, 1]];
    const start = builder.count;
    nail.points.forEach((point, i) => {
      at.copy(point).setX(point.x * mirror);
      normal.copy(nail.normals[i] ?? point).setX((nail.normals[i]?.x ?? 0) * mirror);
      builder.vertex(at, i >= NAIL_COLUMNS * (NAIL_ROWS - 1) ? edge : plate, influences, normal);
    });
    for (let row = 0; row < NAIL_ROWS - 1; row += 1) {
      for (let column = 0; column < NAIL_COLUMNS - 1; column += 1) {
        const a = start + row * NAIL_COLUMNS + column;
        if (mirror > 0) builder.quad(a, a + NAIL_COLUMNS, a + NAIL_COLUMNS + 1, a + 1);
        else builder.quad(a, a + 1, a + NAIL_COLUMNS + 1, a + NAIL_COLUMNS);
      }
    }
  }
}
