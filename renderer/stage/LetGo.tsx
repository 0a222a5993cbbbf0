import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import { Material, Mesh, Texture } from 'three';

/**
 * What many stages share outlives each of them, and the renderer of each listens to it: unless it is let go, a stage that
 * was left stays in memory with its whole screen. Stands before everything else in the scene, so that all of it is still there.
 */
export function LetGo() {
  const scene = useThree((state) => state.scene);
  useLayoutEffect(() => () => {
    scene.traverse((one) => {
      if (!(one instanceof Mesh)) return;
      one.geometry.dispose();
      for (const material of [one.material].flat()) if (material instanceof Material) letGo(material);
    });
  }, [scene]);
  return null;
}

function letGo(material: Material): void {
  for (const value of Object.values(material)) if (value instanceof Texture) value.dispose();
  material.dispose();
}
