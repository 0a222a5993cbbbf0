/** Whether this machine can draw the scene now, and who draws. Asked once: each question costs a drawing context. */
let answer: boolean | undefined;
let artist: string | undefined;

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

function probe(): boolean {
  artist = '';
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (context === null) return false;
    const info = context.getExtension('WEBGL_debug_renderer_info');
    artist = String(context.getParameter(info === null ? context.RENDERER : info.UNMASKED_RENDERER_WEBGL));
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return true;
  } catch {
    return false;
  }
}
