import {
  ACESFilmicToneMapping, BoxGeometry, CircleGeometry, Color, DirectionalLight, Mesh, MeshStandardMaterial, PCFShadowMap, PerspectiveCamera,
  PMREMGenerator, Scene, SkinnedMesh, WebGLRenderer, type Group,
} from 'three';
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { POSES } from './poses';
import { Puppet } from './puppet';

interface Sitter { readonly id: string; readonly pose: string; readonly skirt: boolean; readonly x?: number; readonly turn?: number; readonly morph?: Record<string, number>; readonly headless?: boolean }
interface Shot { readonly w: number; readonly h: number; readonly eye: readonly [number, number, number]; readonly at: readonly [number, number, number]; readonly fov?: number; readonly people: readonly Sitter[]; readonly headOf?: string }

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
document.body.append(renderer.domElement);
renderer.toneMapping = ACESFilmicToneMapping;
renderer.toneMappingExposure = 0.95;
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFShadowMap;
const scene = new Scene();
scene.background = new Color('#cfd4d6');
scene.environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.04).texture;
scene.environmentIntensity = 0.5;
const key = new DirectionalLight('#fff2e2', 1.55);
key.position.set(1.6, 3.2, 2.8);
key.castShadow = true;
key.shadow.mapSize.set(1024, 1024);
Object.assign(key.shadow.camera, { left: -3, right: 3, top: 2.2, bottom: -0.6, near: 0.5, far: 9 });
key.shadow.bias = -0.0004;
key.shadow.normalBias = 0.012;
const fill = new DirectionalLight('#dfeaff', 0.6);
fill.position.set(-2.5, 1.8, 1.5);
const rim = new DirectionalLight('#ffffff', 0.6);
rim.position.set(-1, 2.5, -2.5);
const floor = new Mesh(new CircleGeometry(9, 48).rotateX(-Math.PI / 2), new MeshStandardMaterial({ color: '#b9b2a6', roughness: 0.9 }));
floor.receiveShadow = true;
const card = new Mesh(new BoxGeometry(0.091, 0.0008, 0.055), new MeshStandardMaterial({ color: '#fdfdfb', roughness: 0.7 }));
const chair = new Mesh(new BoxGeometry(0.44, 0.05, 0.42), new MeshStandardMaterial({ color: '#5a4a3c' }));
scene.add(key, fill, rim, floor, card, chair);

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
const loaded = new Map<string, { group: Group; puppet: Puppet }>();

async function person(id: string): Promise<{ group: Group; puppet: Puppet }> {
  const known = loaded.get(id);
  if (known) return known;
  const { scene: group } = await loader.loadAsync(`people/${id}.glb`);
  group.traverse((o) => {
    if (!(o instanceof SkinnedMesh)) return;
    o.castShadow = o.name !== 'soft';
    o.receiveShadow = true;
    o.frustumCulled = false;
    const { material } = o;
    if (!(material instanceof MeshStandardMaterial)) return;
    // Coverage leaves alpha below 1 in the canvas: the page behind must be black, or edges glitter.
    if (material.name === 'hair') material.alphaToCoverage = true;
    if (material.name === 'soft') Object.assign(material, { depthWrite: false, polygonOffset: true, polygonOffsetFactor: -3, polygonOffsetUnits: -6 });
    if (material.map) material.map.anisotropy = 4;
  });
  const made = { group, puppet: new Puppet(group) };
  loaded.set(id, made);
  scene.add(group);
  return made;
}

async function shoot({ w, h, eye, at, fov = 28, people, headOf }: Shot): Promise<string> {
  renderer.setSize(w, h);
  for (const { group } of loaded.values()) group.visible = false;
  card.visible = false;
  chair.visible = false;
  for (const one of people) {
    const { group, puppet } = await person(one.id);
    group.visible = true;
    group.position.set(0, 0, 0);
    group.rotation.set(0, 0, 0);
    puppet.reset();
    for (const o of group.getObjectsByProperty('isSkinnedMesh', true)) o.visible = !(one.headless && o.name !== 'body');
    group.traverse((o) => {
      if (!(o instanceof SkinnedMesh) || !o.morphTargetDictionary || !o.morphTargetInfluences) return;
      for (const [name, i] of Object.entries(o.morphTargetDictionary)) o.morphTargetInfluences[i] = one.morph?.[name] ?? 0;
    });
    const held = POSES[one.pose]?.(puppet, one.skirt);
    if (held) {
      card.visible = true;
      card.position.copy(held);
      card.rotation.set(0.2, 0, 0);
    }
    if (one.pose === 'sit') {
      chair.visible = true;
      chair.position.set(one.x ?? 0, puppet.at('upperLegL').y - 0.125, 0);
    }
    group.position.x = one.x ?? 0;
    group.rotation.y = ((one.turn ?? 0) * Math.PI) / 180;
    group.updateMatrixWorld(true);
  }
  const camera = new PerspectiveCamera(fov, w / h, 0.02, 50);
  const offset = headOf ? (await person(headOf)).puppet.at('head') : { x: 0, y: 0, z: 0 };
  camera.position.set(eye[0] + offset.x, eye[1] + offset.y, eye[2] + offset.z);
  camera.lookAt(at[0] + offset.x, at[1] + offset.y, at[2] + offset.z);
  renderer.render(scene, camera);
  return renderer.domElement.toDataURL();
}
let isLost = false;
renderer.domElement.addEventListener('webglcontextlost', () => (isLost = true));
Object.assign(window, { shoot, ready: true, isLost: () => isLost });
