/** A canvas, its renderer, and the programs of a first picture on their way: made when a stage opens, or before, while the graphics process has nothing else to do. */
import { PCFShadowMap, type ShadowMapType, WebGLRenderer } from 'three';
import { drawingFor, type Drawing, type Tier } from './quality';
import { rehearse, type Rehearsal } from './rehearse';
import { quickenCurve, takeNearestMips } from './thrift';
import { freshCanvas, hasWebGl } from './webgl';

export interface PreparedRenderer {
  readonly gl: WebGLRenderer;
  readonly rehearsal: Rehearsal;
  readonly drawing: Drawing;
}

/** Set here and by the library in the same way: programs depend on both, even where there are no shadows. */
export const SHADOWS: Readonly<Record<Tier, { readonly enabled: boolean; readonly type: ShadowMapType }>> = {
  low: { enabled: false, type: PCFShadowMap },
  high: { enabled: true, type: PCFShadowMap },
};

let waiting: PreparedRenderer | undefined;

/** For the next stage. Nothing where nothing can be drawn, or when one waits already. */
export function prepareRenderer(): void {
  if (waiting !== undefined || !hasWebGl()) return;
  waiting = madeFor(drawingFor('auto'));
}

/** The one that waits, if it draws what is wanted and its graphics process still lives; or a new one. It belongs to who takes it. */
export function takeRenderer(drawing: Drawing): PreparedRenderer {
  const kept = waiting;
  waiting = undefined;
  if (kept === undefined) return madeFor(drawing);
  if (isSame(kept.drawing, drawing) && !kept.gl.getContext().isContextLost()) return kept;
  kept.gl.dispose();
  kept.gl.forceContextLoss();
  return madeFor(drawing);
}

function isSame(one: Drawing, other: Drawing): boolean {
  return one.tier === other.tier && one.antialias === other.antialias && one.isOnProcessor === other.isOnProcessor && one.anisotropy === other.anisotropy;
}

function madeFor(drawing: Drawing): PreparedRenderer {
  const { tier, pixelRatio, antialias, anisotropy, isOnProcessor } = drawing;
  if (isOnProcessor) quickenCurve();
  const gl = new WebGLRenderer({ canvas: freshCanvas(antialias), antialias, alpha: false, stencil: false, powerPreference: 'high-performance' });
  capAnisotropy(gl, anisotropy);
  // A context that comes back is asked anew what it can do.
  gl.domElement.addEventListener('webglcontextrestored', () => capAnisotropy(gl, anisotropy));
  if (isOnProcessor) takeNearestMips(gl.getContext());
  Object.assign(gl.shadowMap, SHADOWS[tier]);
  // Before any program is asked for: a canvas that changes its size waits until they all are compiled.
  gl.setPixelRatio(pixelRatio);
  gl.setSize(window.innerWidth, window.innerHeight, false);
  return { gl, drawing, rehearsal: rehearse(gl, tier) };
}

/** For every texture at once, whatever each of them asks for. */
function capAnisotropy({ capabilities }: WebGLRenderer, most: number): void {
  const offered = capabilities.getMaxAnisotropy();
  capabilities.getMaxAnisotropy = () => Math.min(offered, most);
}
