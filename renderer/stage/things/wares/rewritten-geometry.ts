/** A geometry of so many points whose places, normals and colours are written anew in every picture. */
import { BufferGeometry, DynamicDrawUsage, Float32BufferAttribute } from 'three';

export class RewrittenGeometry extends BufferGeometry {
  readonly positions: Float32BufferAttribute;
  readonly normals: Float32BufferAttribute;
  readonly colours: Float32BufferAttribute;

  constructor(points: number) {
    super();
    const attribute = (name: string): Float32BufferAttribute => {
      const made = new Float32BufferAttribute(new Float32Array(points * 3), 3);
      made.setUsage(DynamicDrawUsage);
      this.setAttribute(name, made);
      return made;
    };
    this.positions = attribute('position');
    this.normals = attribute('normal');
    this.colours = attribute('color');
  }
}
