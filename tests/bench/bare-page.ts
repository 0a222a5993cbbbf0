/**
 * A three.js page with nothing but the asked number of triangles and draw calls, in the kind of material that the app uses
 * most, lit by one lamp, filling the picture.
 */
import { BufferGeometry, DirectionalLight, HemisphereLight, Mesh, MeshLambertMaterial, PerspectiveCamera, PlaneGeometry, Scene, SphereGeometry, WebGLRenderer } from 'three';

export interface BareWish {
  readonly triangles: number;
  readonly drawCalls: number;
  readonly width: number;
  readonly height: number;
  readonly antialias: boolean;
}

/** A wall behind everything, so that every pixel is shaded, and balls in front of it. */
function furnish(scene: Scene, { triangles, drawCalls }: BareWish): void {
  const material = new MeshLambertMaterial({ color: 0xb0a898 });
  const wall = new Mesh(new PlaneGeometry(40, 24), material);
  wall.position.z = -6;
  scene.add(wall, new HemisphereLight(0xffffff, 0x666666, 1));
  const lamp = new DirectionalLight(0xffffff, 2);
  lamp.position.set(2, 4, 5);
  scene.add(lamp);
  const balls = Math.max(1, drawCalls - 1);
  const across = Math.ceil(Math.sqrt(balls * 1.6));
  for (let n = 0; n < balls; n += 1) {
    const ball = new Mesh(ofTriangles(Math.round((triangles - 2) / balls)), material);
    ball.frustumCulled = false;
    ball.position.set(((n % across) / across - 0.5) * 9, (Math.floor(n / across) / Math.ceil(balls / across) - 0.5) * 5, -2);
    scene.add(ball);
  }
}

/** A sphere cut to exactly so many triangles. */
function ofTriangles(count: number): BufferGeometry {
  const rings = Math.max(2, Math.ceil(Math.sqrt(count)));
  const sphere = new SphereGeometry(0.35, rings, rings);
  sphere.setDrawRange(0, count * 3);
  return sphere;
}

export interface BareScene {
  readonly scene: Scene;
  /** Draws so many pictures and says how many ms lay between them. */
  readonly draw: (pictures: number) => Promise<number[]>;
}

export function bareScene(wish: BareWish): BareScene {
  const canvas = document.createElement('canvas');
  document.body.style.margin = '0';
  Object.assign(canvas.style, { width: '100vw', height: '100vh', display: 'block' });
  document.body.append(canvas);
  const renderer = new WebGLRenderer({ canvas, antialias: wish.antialias });
  renderer.setSize(wish.width, wish.height, false);
  const scene = new Scene();
  furnish(scene, wish);
  const camera = new PerspectiveCamera(50, wish.width / wish.height, 0.1, 100);
  camera.position.z = 5;
  let turn = 0;
  const draw = async (pictures: number): Promise<number[]> => {
    const between: number[] = [];
    let last = await new Promise<number>((drawn) => requestAnimationFrame(drawn));
    for (let n = 0; n < pictures; n += 1) {
      turn += 0.01;
      camera.position.x = Math.sin(turn) * 0.2;
      renderer.render(scene, camera);
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = performance.now();
      between.push(now - last);
      last = now;
    }
    return between.slice(1);
  };
  return { scene, draw };
}

/** Builds the page; the answer draws so many pictures and says how many ms lay between them. */
export function barePage(wish: BareWish): (pictures: number) => Promise<number[]> {
  return bareScene(wish).draw;
}
