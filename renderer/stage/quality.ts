/** How much the machine can draw. */
import type { StageQuality } from './stage-props';

export type Tier = 'low' | 'high';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let known: Tier | undefined;

/** Asks a throw-away context who draws; software renderers get the low tier. */
function detect(): Tier {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  if (gl === null) return 'low';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'low' : 'high';
}

export function tierOf(quality: StageQuality): Tier {
  if (quality !== 'auto') return quality;
  known ??= detect();
  return known;
}

/** Device pixels per CSS pixel of a tier. */
export function pixelRatioOf(tier: Tier): number {
  return tier === 'low' ? 0.75 : Math.min(2, window.devicePixelRatio);
}
