import type { Part } from '../mesh/part';
import { OPAQUE, type Tile } from './layout';

/** What of the body lies under each texel of a tile: its place in space, so that one can paint where things are. */
export interface Raster {
  readonly tile: Tile;
  readonly covered: Uint8Array;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly sources: Float32Array;
}

/** Fills the tile with the part's geometry; `source` gives each vertex its place in the source picture. */
export function rasterise(tile: Tile, part: Part, source: (vertex: number) => readonly [number, number]): Raster {
  const size = tile.w * tile.h;
  const raster: Raster = {
    tile, covered: new Uint8Array(size), positions: new Float32Array(size * 3), normals: new Float32Array(size * 3), sources: new Float32Array(size * 2),
  };
  const corner = (i: number) => ({
    x: (part.uvs[i * 2] ?? 0) * OPAQUE.w - tile.x,
    y: (part.uvs[i * 2 + 1] ?? 0) * OPAQUE.h - tile.y,
    s: source(i),
    i,
  });
  for (let f = 0; f < part.indices.length; f += 3) {
    const a = corner(part.indices[f] ?? 0);
    const b = corner(part.indices[f + 1] ?? 0);
    const c = corner(part.indices[f + 2] ?? 0);
    const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
    if (Math.abs(area) < 1e-9) continue;
    // Half a texel more than the triangle, so that no gap is left between neighbours.
    const slack = 0.75;
    const x0 = Math.max(0, Math.floor(Math.min(a.x, b.x, c.x) - slack));
    const x1 = Math.min(tile.w - 1, Math.ceil(Math.max(a.x, b.x, c.x) + slack));
    const y0 = Math.max(0, Math.floor(Math.min(a.y, b.y, c.y) - slack));
    const y1 = Math.min(tile.h - 1, Math.ceil(Math.max(a.y, b.y, c.y) + slack));
    const longest = Math.max(Math.hypot(b.x - a.x, b.y - a.y), Math.hypot(c.x - b.x, c.y - b.y), Math.hypot(a.x - c.x, a.y - c.y));
    const edge = -(slack * longest) / Math.abs(area);
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5;
        const py = y + 0.5;
        const wb = ((px - a.x) * (c.y - a.y) - (c.x - a.x) * (py - a.y)) / area;
        const wc = ((b.x - a.x) * (py - a.y) - (px - a.x) * (b.y - a.y)) / area;
        const wa = 1 - wb - wc;
        const within = wa >= 0 && wb >= 0 && wc >= 0;
        const at = y * tile.w + x;
        if (!within && (raster.covered[at] || wa < edge || wb < edge || wc < edge)) continue;
        raster.covered[at] = within ? 2 : 1;
        for (let k = 0; k < 3; k++) {
          const three = (list: Float32Array): number =>
            wa * (list[a.i * 3 + k] ?? 0) + wb * (list[b.i * 3 + k] ?? 0) + wc * (list[c.i * 3 + k] ?? 0);
          raster.positions[at * 3 + k] = three(part.positions);
          raster.normals[at * 3 + k] = three(part.normals);
        }
        raster.sources[at * 2] = wa * a.s[0] + wb * b.s[0] + wc * c.s[0];
        raster.sources[at * 2 + 1] = wa * a.s[1] + wb * b.s[1] + wc * c.s[1];
      }
    }
  }
  return raster;
}
