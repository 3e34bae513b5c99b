import { waitForPixels } from '#src/cli/bench/pages/wait-for-pixels.ts'
import { wallNow } from '#src/session/wall-clock.ts'

const vertex = `#version 300 es
out vec2 place;
void main() {
  vec2 corner = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  place = 2.0 * corner - 1.0;
  gl_Position = vec4(place, 0.0, 1.0);
}`

/** The cheapest material that still looks like a body: light that wraps around it, and a brighter edge. */
const fragment = `#version 300 es
precision highp float;
in vec2 place;
uniform float turn;
out vec4 color;
void main() {
  vec3 normal = normalize(vec3(sin(9.0 * place + turn), 0.6));
  float wrap = max(0.0, 0.6 * dot(normal, vec3(0.4, 0.8, 0.45)) + 0.4);
  float away = 1.0 - normal.z;
  float edge = away * away * away;
  color = vec4(vec3(0.5, 0.3, 0.7) * wrap + vec3(0.3, 0.7, 0.9) * edge, 1.0);
}`

/** A canvas that a cheap shader fills from edge to edge: what a picture costs at the very least. */
export function createPlainShader(width: number, height: number): { drawMs(): number } {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const gl = canvas.getContext('webgl2', { antialias: false })
  if (!gl) throw new Error('There is no second WebGL2 context for the plain shader.')
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind)!
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  // biome-ignore lint/correctness/useHookAtTopLevel: no hook of React, but a word of WebGL
  gl.useProgram(program)
  const turn = gl.getUniformLocation(program, 'turn')
  let drawn = 0
  return {
    drawMs() {
      const start = wallNow()
      gl.uniform1f(turn, drawn++)
      gl.drawArrays(gl.TRIANGLES, 0, 3)
      waitForPixels(gl)
      return 1000 * (wallNow() - start)
    },
  }
}
