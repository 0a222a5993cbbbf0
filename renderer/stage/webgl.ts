/** Whether this machine can draw the scene now, and who draws. Asked once: each question costs a drawing context, so the one that answers is kept to be drawn in. */
const ATTRIBUTES: WebGLContextAttributes = { antialias: false, stencil: false, powerPreference: 'high-performance' };

let answer: boolean | undefined;
let artist: string | undefined;
let asked: HTMLCanvasElement | undefined;

/** From now on nothing is drawn, as on a machine that cannot: drawing may be what crashes. */
export function drawNothing(): void {
  answer = false;
}

export function hasWebGl(): boolean {
  answer ??= probe();
  return answer;
}

/** The renderer by its name, '' where nothing can be drawn. */
export function rendererName(): string {
  if (artist === undefined) probe();
  return artist ?? '';
}

/** A canvas that nobody draws on yet: the one that was asked, if it draws edges as wanted and is still there. */
export function freshCanvas(antialias: boolean): HTMLCanvasElement {
  const kept = asked;
  asked = undefined;
  const context = kept?.getContext('webgl2', ATTRIBUTES) ?? null;
  if (kept !== undefined && context !== null && !antialias && !context.isContextLost()) return kept;
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return document.createElement('canvas');
}

function probe(): boolean {
  artist = '';
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2', ATTRIBUTES);
    if (context === null) return false;
    const info = context.getExtension('WEBGL_debug_renderer_info');
    artist = String(context.getParameter(info === null ? context.RENDERER : info.UNMASKED_RENDERER_WEBGL));
    asked = canvas;
    return true;
  } catch {
    return false;
  }
}
