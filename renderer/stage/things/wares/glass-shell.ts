/** Drinking glasses: thin walls that show at their rims and edges, a thick clear foot. */
import { BufferGeometry, LatheGeometry, MeshBasicMaterial, Vector2 } from 'three';
import { VESSELS, depthMm, type VesselName } from '../../../../scenarios/body/vessels';

const WALL = 0.0016;

/** Outer profile from the foot to the rim and a little way down inside it. */
export function glassShell(name: Extract<VesselName, 'glass' | 'tumbler'>): BufferGeometry {
  const vessel = VESSELS[name];
  const foot = vessel.footMm / 1000;
  const [bottom, top] = [(vessel.inside[0]?.[1] ?? 20) / 1000, (vessel.inside[1]?.[1] ?? 25) / 1000];
  const rim = foot + depthMm(vessel) / 1000;
  const points = [[0, 0], [bottom + WALL - 0.002, 0], [bottom + WALL, 0.002], [bottom + WALL, foot], [(bottom + top) / 2 + WALL, (foot + rim) / 2], [top + WALL, rim - 0.001], [top + WALL / 2, rim], [top, rim - 0.001], [top, rim - 0.006]] as const;
  return new LatheGeometry(points.map(([x, y]) => new Vector2(x, y)), 28);
}

/**
 * Glass as it is seen, not as it is: almost nothing where one looks through it, bright where one looks along it. An
 * ordinary see-through material, so that what is in the glass stays to be seen.
 */
export function glassMaterial(): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ color: '#f3f7f6', transparent: true, opacity: 1, depthWrite: false, side: 2 });
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vAcross;\nvarying vec3 vToEye;')
      .replace('#include <project_vertex>', `#include <project_vertex>
        vec3 across = normal;
        #ifdef USE_INSTANCING
          across = mat3(instanceMatrix) * across;
        #endif
        vAcross = normalMatrix * across;
        vToEye = -mvPosition.xyz;`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vAcross;\nvarying vec3 vToEye;')
      .replace('#include <color_fragment>', `#include <color_fragment>
        float facing = abs(dot(normalize(vAcross), normalize(vToEye)));
        diffuseColor.a = mix(0.07, 0.62, pow(1.0 - facing, 2.6));`);
  };
  return material;
}
