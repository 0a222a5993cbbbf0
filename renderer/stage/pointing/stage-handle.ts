/** The questions of `StageHandle`, answered from the camera of the last picture. */
import { type PerspectiveCamera, Ray, Vector2, Vector3, type WebGLRenderer } from 'three';
import { eyesOf } from '../body/solve-head';
import { physiqueIn, type StageShared } from '../stage-context';
import type { BodyZones, ScreenPoint, StageHandle, StageHit, WorldPoint } from '../stage-props';
import { hitLevel } from './ray';
import { type Found, findTarget } from './targets';

/** The own body's two places: strips at the lower rim of the view, left and right of the hands. */
export const ZONE = { top: 0.88, left: 0.36, right: 0.64 } as const;

export interface HandleNeeds {
  readonly shared: StageShared;
  readonly gl: WebGLRenderer;
  readonly camera: () => PerspectiveCamera;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly zones: () => BodyZones | undefined;
  readonly pointable: () => ReadonlySet<string> | undefined;
  /** Whose eyes the camera stands in, '' = nobody's. */
  readonly eyes: () => string;
}

const ndc = new Vector2();
const place = new Vector3();
const ray = new Ray();
const found: Found = { id: '', along: 0, rank: 0 };

function aim(camera: PerspectiveCamera, size: { width: number; height: number }, screen: ScreenPoint): void {
  ndc.set((screen.x / size.width) * 2 - 1, 1 - (screen.y / size.height) * 2);
  ray.origin.setFromMatrixPosition(camera.matrixWorld);
  ray.direction.set(ndc.x, ndc.y, 0.5).unproject(camera).sub(ray.origin).normalize();
}

function pointAt(along: number): WorldPoint {
  ray.at(along, place);
  return { x: Math.round(place.x * 1000), y: Math.round(place.y * 1000), z: Math.round(place.z * 1000) };
}

/** The body zone under a screen point, '' = none. */
export function zoneAt(screen: ScreenPoint, size: { width: number; height: number }, zones: BodyZones | undefined): string {
  if (zones === undefined || screen.y < size.height * ZONE.top) return '';
  if (screen.x < size.width * ZONE.left) return zones.left;
  return screen.x > size.width * ZONE.right ? zones.right : '';
}

export function makeHandle(needs: HandleNeeds): StageHandle {
  return {
    project(point) {
      place.set(point.x, point.y, point.z).multiplyScalar(0.001).project(needs.camera());
      if (place.z > 1) return undefined;
      const { width, height } = needs.size();
      return { x: ((place.x + 1) / 2) * width, y: ((1 - place.y) / 2) * height };
    },
    eyesOf(person) {
      const pose = needs.shared.poses.get(person);
      if (pose === undefined || needs.shared.view.people.get(person) === undefined) return undefined;
      eyesOf(pose, physiqueIn(needs.shared, person), place).multiplyScalar(1000);
      return { x: place.x, y: place.y, z: place.z };
    },
    onPlane(screen, planeYmm) {
      aim(needs.camera(), needs.size(), screen);
      const along = hitLevel(ray, planeYmm / 1000);
      return along === undefined ? undefined : pointAt(along);
    },
    pick(screen): StageHit | undefined {
      const eyes = needs.eyes();
      aim(needs.camera(), needs.size(), screen);
      const pointable = needs.pointable();
      const zone = eyes === '' ? '' : zoneAt(screen, needs.size(), needs.zones());
      if (zone !== '' && (pointable === undefined || pointable.has(zone))) return { id: zone, point: pointAt(0.4) };
      findTarget(needs.shared, ray, (id) => pointable === undefined || pointable.has(id), eyes, found);
      return found.id === '' ? undefined : { id: found.id, point: pointAt(Math.max(0, found.along)) };
    },
    redraw: () => needs.shared.view.touch(),
    cost: () => ({ triangles: needs.gl.info.render.triangles, drawCalls: needs.gl.info.render.calls }),
  };
}
