import { BufferGeometry, Color, DoubleSide, Mesh, ShaderMaterial } from 'three'
import type { CreateActor } from '#src/scene/actor.ts'
import { headTriangles } from '#src/scene/first-outline/head-triangles.ts'
import fragment from '#src/scene/first-outline/outline.frag.glsl?raw'
import vertex from '#src/scene/first-outline/outline.vert.glsl?raw'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'

/** Half the line's width in a picture 900 pixels high. */
const halfWidth = 0.9

/** The outline that the hero's head had at first, drawn over the head that it has now: growth can be measured on it. */
export const createFirstOutline: CreateActor = (context) => {
  const dendrite = requireMesh(context.meshes, context.quality === 'low' ? 'dendrite-lite' : 'dendrite')
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', dendrite.getAttribute('position'))
  geometry.setAttribute('normal', dendrite.getAttribute('normal'))
  geometry.setIndex(headTriangles(dendrite))
  const material = new ShaderMaterial({
    uniforms: {
      uColor: { value: new Color('#d9f1f5') },
      uStrength: { value: 0 },
      uHalfWidth: { value: halfWidth },
    },
    vertexShader: vertex,
    fragmentShader: fragment,
    side: DoubleSide,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  object.renderOrder = 40

  return {
    object,
    update(moment) {
      const strength = 0.85 * Math.max(0, 2 * moment.shots.growth - 1)
      material.uniforms.uStrength!.value = strength
      material.uniforms.uHalfWidth!.value = 0.3 + (halfWidth * lightUniforms.uResolution.value.y) / 900
      object.visible = strength > 0.01
    },
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}
