/** What a whole picture of plain shading costs here, ms. */
const WIDTH = 1280;
const HEIGHT = 720;
const PASSES = 6;

const CORNERS = `#version 300 es
void main() { gl_Position = vec4(vec2(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0), 0.0, 1.0); }`;
/** About the arithmetic of a lit, textured surface. */
const SHADE = `#version 300 es
precision highp float;
uniform float turn;
out vec4 colour;
void main() {
  vec3 sum = vec3(gl_FragCoord.xy * 0.001, turn);
  for (int i = 0; i < 24; i += 1) sum = normalize(sum.yzx * 1.3 + vec3(0.1, 0.2, 0.3)) * max(0.2, dot(sum, vec3(0.3, 0.5, 0.7)));
  colour = vec4(sum, 1.0);
}`;

function shader(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader | null {
  const made = gl.createShader(kind);
  if (made === null) return null;
  gl.shaderSource(made, source);
  gl.compileShader(made);
  return made;
}

/** A picture that is read back has been drawn: so long it took. */
export function passMs(gl: WebGL2RenderingContext): number {
  [gl.canvas.width, gl.canvas.height] = [WIDTH, HEIGHT];
  gl.viewport(0, 0, WIDTH, HEIGHT);
  const program = gl.createProgram();
  for (const [kind, source] of [[gl.VERTEX_SHADER, CORNERS], [gl.FRAGMENT_SHADER, SHADE]] as const) {
    const made = shader(gl, kind, source);
    if (made !== null) gl.attachShader(program, made);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  const turn = gl.getUniformLocation(program, 'turn');
  const pixel = new Uint8Array(4);
  const draw = (passes: number): number => {
    const began = performance.now();
    for (let pass = 0; pass < passes; pass += 1) {
      gl.uniform1f(turn, pass / passes);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
    }
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return (performance.now() - began) / passes;
  };
  // The first is for the compiler.
  draw(1);
  return Math.min(draw(PASSES), draw(PASSES));
}
