/** What a figure wears. */
import type { Pose } from '../body/bones';
import type { Proportions } from '../body/proportions';
import type { MeshBuilder } from '../geometry/mesh-builder';
import { type Trunk, addJacket, addPiece } from './jacket';
import { addShoes, addSkirt, addTrousers } from './legs';
import { type Look, rgb } from './looks';

export function addDress(builder: MeshBuilder, bind: Pose, p: Proportions, look: Look): void {
  const trunk = addJacket(builder, p, look);
  if (look.dress === 'suit') {
    addTrousers(builder, p, look);
    addSuitFront(builder, p, trunk, look);
  } else {
    addSkirt(builder, p, look);
    addUniformFront(builder, p, trunk, look);
  }
  addShoes(builder, bind, p, look);
}

/** Rows are: height above the hips as a share of the trunk line, then from x to x (m), seen from the front: + is the person's left. */
function addSuitFront(builder: MeshBuilder, p: Proportions, trunk: Trunk, look: Look): void {
  const shirt = rgb(look.shirt);
  const lapel = rgb(look.jacket, 1.22);
  addPiece(builder, p, trunk, [[1.0, -0.045, 0.045], [0.95, -0.052, 0.052], [0.88, -0.05, 0.05], [0.74, -0.036, 0.036], [0.6, -0.02, 0.02], [0.47, -0.002, 0.002]], 0.008, shirt, 8);
  addPiece(builder, p, trunk, [[0.965, -0.016, 0.016], [0.93, -0.0125, 0.0125], [0.92, -0.014, 0.014], [0.78, -0.022, 0.022], [0.62, -0.027, 0.027], [0.5, -0.022, 0.022], [0.475, -0.002, 0.002]], 0.0125, rgb(look.tie), 6);
  for (const s of [1, -1]) {
    const pair = (share: number, inner: number, outer: number): readonly [number, number, number] => (s > 0 ? [share, inner, outer] : [share, -outer, -inner]);
    addPiece(builder, p, trunk, [pair(0.99, 0.04, 0.066), pair(0.93, 0.047, 0.085), pair(0.85, 0.045, 0.094), pair(0.83, 0.044, 0.078), pair(0.7, 0.03, 0.062), pair(0.56, 0.013, 0.034), pair(0.46, -0.002, 0.006)], 0.0105, lapel, 5);
    // Collar points of the shirt.
    addPiece(builder, p, trunk, [pair(1.005, 0.006, 0.05), pair(0.975, 0.01, 0.053), pair(0.93, 0.03, 0.046)], 0.0135, rgb(look.shirt, 1.1), 4);
  }
  addPiece(builder, p, trunk, [[0.46, -0.003, 0.001], [0.2, -0.003, 0.001], [0, -0.003, 0.001], [-0.15, -0.01, -0.006]], 0.006, rgb(look.jacket, 0.5), 1);
  for (const share of [0.43, 0.24]) addPiece(builder, p, trunk, [[share + 0.012, -0.006, 0.006], [share - 0.012, -0.006, 0.006]], 0.009, rgb(look.jacket, 0.45), 2);
}

/** A receptionist's uniform: a collarless jacket with a pale edge, and a scarf. */
function addUniformFront(builder: MeshBuilder, p: Proportions, trunk: Trunk, look: Look): void {
  const shirt = rgb(look.shirt);
  addPiece(builder, p, trunk, [[1.0, -0.042, 0.042], [0.95, -0.046, 0.046], [0.88, -0.038, 0.038], [0.78, -0.022, 0.022], [0.7, -0.002, 0.002]], 0.008, shirt, 8);
  for (const s of [1, -1]) {
    const pair = (share: number, inner: number, outer: number): readonly [number, number, number] => (s > 0 ? [share, inner, outer] : [share, -outer, -inner]);
    addPiece(builder, p, trunk, [pair(0.99, 0.042, 0.05), pair(0.93, 0.046, 0.053), pair(0.87, 0.037, 0.044), pair(0.78, 0.021, 0.028), pair(0.7, 0, 0.007), pair(0.4, 0, 0.006), pair(0, 0, 0.006)], 0.0095, rgb(look.shirt, 0.82), 2);
    addPiece(builder, p, trunk, [pair(0.985, 0, 0.03), pair(0.955, 0, 0.034), pair(0.93, 0.002, 0.03), pair(0.86, 0.012, 0.034)], 0.0135, rgb(look.tie, s > 0 ? 1 : 0.88), 4);
  }
}
