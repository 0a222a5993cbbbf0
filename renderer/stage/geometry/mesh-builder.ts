import { BufferGeometry, Float32BufferAttribute, type Matrix4, Vector3 } from 'three';

export type Rgb = readonly [number, number, number];

const place = new Vector3();
const side = new Vector3();
const other = new Vector3();

/** Collects coloured triangles of many parts into one geometry, so that all of them are one draw call. */
export class MeshBuilder {
  readonly positions: number[] = [];
  readonly normals: number[] = [];
  readonly colours: number[] = [];
  readonly indices: number[] = [];
  readonly uvs: number[] = [];
  /** Edge of one tile of the surface's picture, m; 0 = without picture. */
  tileM = 0;
  /** Turns the grain of upright faces upright. */
  isUpright = false;
  /** Applied to every vertex added from now on. */
  transform: Matrix4 | undefined;

  get count(): number {
    return this.positions.length / 3;
  }

  vertex(at: Vector3, colour: Rgb, normal?: Vector3): number {
    const index = this.count;
    place.copy(at);
    if (this.transform !== undefined) place.applyMatrix4(this.transform);
    this.positions.push(place.x, place.y, place.z);
    if (normal === undefined) this.normals.push(0, 0, 0);
    else {
      place.copy(normal);
      if (this.transform !== undefined) place.transformDirection(this.transform);
      this.normals.push(place.x, place.y, place.z);
    }
    this.colours.push(colour[0], colour[1], colour[2]);
    if (this.tileM > 0) this.lay(at, normal);
    return index;
  }

  /** Lays the picture flat upon the face, in the frame of what is being made, so that grain follows length. */
  private lay(at: Vector3, normal: Vector3 | undefined): void {
    const [nx, ny, nz] = normal === undefined ? [0, 0, 1] : [Math.abs(normal.x), Math.abs(normal.y), Math.abs(normal.z)];
    const isLevel = ny >= nx && ny >= nz;
    const u = (nx > nz && !isLevel ? at.z : at.x) / this.tileM;
    const v = (isLevel ? at.z : at.y) / this.tileM;
    if (this.isUpright && !isLevel) this.uvs.push(v, u);
    else this.uvs.push(u, v);
  }

  triangle(a: number, b: number, c: number): void {
    this.indices.push(a, b, c);
  }

  quad(a: number, b: number, c: number, d: number): void {
    this.indices.push(a, b, c, a, c, d);
  }

  /** Normals of the vertices from `first` on, from the triangles from `firstIndex` on. */
  smooth(first: number, firstIndex: number): void {
    for (let i = firstIndex; i < this.indices.length; i += 3) {
      const [a, b, c] = [this.indices[i] ?? 0, this.indices[i + 1] ?? 0, this.indices[i + 2] ?? 0];
      this.corner(b, side);
      this.corner(a, place);
      side.sub(place);
      this.corner(c, other);
      other.sub(place);
      side.cross(other);
      for (const v of [a, b, c]) {
        if (v < first) continue;
        this.normals[v * 3] = (this.normals[v * 3] ?? 0) + side.x;
        this.normals[v * 3 + 1] = (this.normals[v * 3 + 1] ?? 0) + side.y;
        this.normals[v * 3 + 2] = (this.normals[v * 3 + 2] ?? 0) + side.z;
      }
    }
    for (let v = first; v < this.count; v += 1) {
      side.set(this.normals[v * 3] ?? 0, this.normals[v * 3 + 1] ?? 0, this.normals[v * 3 + 2] ?? 0).normalize();
      this.normals[v * 3] = side.x;
      this.normals[v * 3 + 1] = side.y;
      this.normals[v * 3 + 2] = side.z;
    }
  }

  corner(v: number, out: Vector3): Vector3 {
    return out.set(this.positions[v * 3] ?? 0, this.positions[v * 3 + 1] ?? 0, this.positions[v * 3 + 2] ?? 0);
  }

  build(): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute(this.positions, 3));
    geometry.setAttribute('normal', new Float32BufferAttribute(this.normals, 3));
    geometry.setAttribute('color', new Float32BufferAttribute(this.colours, 3));
    if (this.uvs.length > 0) geometry.setAttribute('uv', new Float32BufferAttribute(this.uvs, 2));
    geometry.setIndex(this.indices);
    return geometry;
  }
}
