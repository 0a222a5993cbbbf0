/** Runs in a page before anything else: counts what WebGL is asked to draw, whoever asks. */
export interface DrawCount {
  calls: number;
  triangles: number;
}

declare global {
  interface Window {
    drawCount?: DrawCount;
  }
}

export function countDraws(): void {
  const count: DrawCount = { calls: 0, triangles: 0 };
  window.drawCount = count;
  const add = (mode: number, vertices: number, instances: number): void => {
    count.calls += 1;
    // Triangles only; strips and fans have two vertices less than triangles, lines and points none.
    if (mode === 4) count.triangles += Math.floor(vertices / 3) * instances;
    else if (mode === 5 || mode === 6) count.triangles += Math.max(0, vertices - 2) * instances;
  };
  const gl = WebGL2RenderingContext.prototype;
  const { drawArrays, drawElements, drawArraysInstanced, drawElementsInstanced } = gl;
  gl.drawArrays = function counted(mode, first, vertices) {
    add(mode, vertices, 1);
    drawArrays.call(this, mode, first, vertices);
  };
  gl.drawElements = function counted(mode, vertices, type, offset) {
    add(mode, vertices, 1);
    drawElements.call(this, mode, vertices, type, offset);
  };
  gl.drawArraysInstanced = function counted(mode, first, vertices, instances) {
    add(mode, vertices, instances);
    drawArraysInstanced.call(this, mode, first, vertices, instances);
  };
  gl.drawElementsInstanced = function counted(mode, vertices, type, offset, instances) {
    add(mode, vertices, instances);
    drawElementsInstanced.call(this, mode, vertices, type, offset, instances);
  };
}
