import { Matrix4, type Quaternion, Vector3 } from 'three';

const x = new Vector3();
const y = new Vector3();
const z = new Vector3();
const basis = new Matrix4();

/** The rotation whose z axis points along `forward` and whose y axis lies as near to `upHint` as it can. */
export function frameFrom(forward: Vector3, upHint: Vector3, out: Quaternion): Quaternion {
  z.copy(forward).normalize();
  y.copy(upHint).addScaledVector(z, -upHint.dot(z));
  if (y.lengthSq() < 1e-10) y.set(z.y, z.z, z.x).addScaledVector(z, -(z.y * z.x + z.z * z.y + z.x * z.z));
  y.normalize();
  x.crossVectors(y, z);
  return out.setFromRotationMatrix(basis.makeBasis(x, y, z));
}
