/** Whether this machine can draw the scene now. Asked once: each question costs a drawing context. */
let answer: boolean | undefined;

/** From now on nothing is drawn, as on a machine that cannot: drawing may be what crashes. */
export function drawNothing(): void {
  answer = false;
}

export function hasWebGl(): boolean {
  answer ??= probe();
  return answer;
}

function probe(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
