import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { MeshBuilder } from './geometry/mesh-builder';
import { bakeLight, sunFrom } from './lights';

describe('bakeLight', () => {
  it('makes floors brighter than walls that face away from the sun, and leaves black black', () => {
    const builder = new MeshBuilder();
    builder.vertex(new Vector3(), [0.5, 0.5, 0.5], [], new Vector3(0, 1, 0));
    builder.vertex(new Vector3(), [0.5, 0.5, 0.5], [], new Vector3(1, 0, 0));
    builder.vertex(new Vector3(), [0, 0, 0], [], new Vector3(0, 1, 0));
    bakeLight(builder, sunFrom(true));
    expect(builder.colours[0]).toBeGreaterThan(builder.colours[3] ?? 1);
    expect(builder.colours[3]).toBeGreaterThan(0.2);
    expect(builder.colours.slice(6)).toEqual([0, 0, 0]);
  });
});
