/**
 * The bare page with people in it: the same files that the app opens its first scene with, read by three.js's own loader and drawn in
 * the kind of material that the app draws them in.
 */
import { type Material, Mesh, MeshLambertMaterial, type MeshStandardMaterial } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { bareScene, type BareWish } from './bare-page';

/** Draws so many pictures once everybody is there; from `seen` on they wait in another room. */
export async function peopledPage(wish: BareWish, files: readonly string[], seen: number, pictures: number): Promise<void> {
  const { scene, draw } = bareScene(wish);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const people = await Promise.all(files.map((file) => loader.loadAsync(file)));
  people.forEach(({ scene: person }, i) => {
    person.position.set((i - 1) * 0.8, -0.9, 2);
    person.traverse((part) => {
      if (part instanceof Mesh) part.material = lambert(part.material as Material);
    });
    person.visible = i < seen;
    scene.add(person);
  });
  await draw(pictures);
}

function lambert(made: Material): MeshLambertMaterial {
  const { map, side, alphaTest, transparent, depthWrite } = made as MeshStandardMaterial;
  return new MeshLambertMaterial({ map, side, alphaTest, transparent, depthWrite });
}
