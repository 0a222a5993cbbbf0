/** How much the machine can draw: asked of the renderer's name, and where that says nothing measured at the first start. */
import { rendererName } from './webgl';
import { passMs } from './measure';
import type { StageQuality } from './stage-props';

export type Tier = 'low' | 'high';

/** gentle: for software; plain: light baked in, smooth edges; full: shadows as well. */
export type Preset = 'gentle' | 'plain' | 'full';

export interface Drawing {
  readonly tier: Tier;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly antialias: boolean;
  /** The machine's processor draws: what it is slow at is spared it (thrift.ts). */
  readonly isOnProcessor: boolean;
  /** Most samples along a slanted texture. */
  readonly anisotropy: number;
}

/**
 * Mesa's llvmpipe (22.3, measured) walks the whole footprint of a slanted texel. Where a surface runs edge-on past the
 * eye that footprint has no end: one picture then takes the drawing process seconds, and Chromium's watchdog ends it.
 */
const NO_ANISOTROPY = 1;
const MOST_ANISOTROPY = 16;

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** Up to this many ms for a whole picture of plain shading (1280 x 720), a preset keeps 60 pictures a second with room to spare. */
const FULL_MS = 0.9;
const PLAIN_MS = 4;
const KEY = 'reigi.drawing';

export function presetFor(renderer: string, measure: () => number): Preset {
  if (SOFTWARE.test(renderer)) return 'gentle';
  const ms = measure();
  return ms <= FULL_MS ? 'full' : ms <= PLAIN_MS ? 'plain' : 'gentle';
}

function detect(): Preset {
  const name = rendererName();
  if (name === '') return 'gentle';
  // Measured once on this machine, and anew when something else draws.
  const [knownName, knownPreset] = (localStorage.getItem(KEY) ?? '').split('|');
  const known = (['gentle', 'plain', 'full'] as const).find((preset) => preset === knownPreset);
  const preset = known !== undefined && knownName === name ? known : presetFor(name, measured);
  localStorage.setItem(KEY, `${name}|${preset}`);
  return preset;
}

/** On a throw-away context; without one it is as slow as can be. */
function measured(): number {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return Infinity;
  const ms = passMs(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return ms;
}

let found: Preset | undefined;

export function drawingFor(quality: StageQuality): Drawing {
  const preset = quality === 'low' ? 'gentle' : quality === 'high' ? 'full' : (found ??= detect());
  switch (preset) {
    case 'gentle': return { tier: 'low', pixelRatio: 0.75, antialias: false, isOnProcessor: true, anisotropy: NO_ANISOTROPY };
    case 'plain': return { tier: 'low', pixelRatio: 1, antialias: true, isOnProcessor: false, anisotropy: MOST_ANISOTROPY };
    case 'full': return { tier: 'high', pixelRatio: Math.min(2, window.devicePixelRatio), antialias: true, isOnProcessor: false, anisotropy: MOST_ANISOTROPY };
  }
}
