import { Mesh, PlaneGeometry, ShaderMaterial } from 'three'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import fragment from '#src/scene/materials/shaders/sky.frag.glsl?raw'

/** The water behind everything: one full-screen quad of the same function that the fog uses. */
export function createSky(lite: boolean): Mesh {
  const material = new ShaderMaterial({
    uniforms: lightUniforms,
    defines: lite ? { LITE: 1 } : {},
    depthTest: false,
    depthWrite: false,
    vertexShader: 'void main() { gl_Position = vec4(position.xy, 1.0, 1.0); }',
    fragmentShader: [background, develop, fragment].join('\n'),
  })
  const sky = new Mesh(new PlaneGeometry(2, 2), material)
  sky.frustumCulled = false
  sky.renderOrder = -100
  return sky
}
