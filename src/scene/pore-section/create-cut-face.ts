import { Color, Mesh, PlaneGeometry, ShaderMaterial, Vector2 } from 'three'
import { lightUniforms, materialTier } from '#src/scene/materials/light-rig.ts'
import background from '#src/scene/materials/shaders/background.glsl?raw'
import develop from '#src/scene/materials/shaders/develop.glsl?raw'
import developVertex from '#src/scene/materials/shaders/develop-vertex.glsl?raw'
import fade from '#src/scene/materials/shaders/fade.glsl?raw'
import lighting from '#src/scene/materials/shaders/lighting.glsl?raw'
import fragment from '#src/scene/pore-section/cut-face.frag.glsl?raw'
import vertex from '#src/scene/pore-section/cut-face.vert.glsl?raw'
import { createSectionTexture, distanceRange, sectionArea } from '#src/scene/pore-section/section-texture.ts'

/** The flat face of the cut NMDA receptor, in nm around its foot. A real face, so nothing behind shows through it. */
export interface CutFace {
  readonly object: Mesh
  setFade(fade: number): void
  dispose(): void
}

export function createCutFace(isLite: boolean): CutFace {
  const { minX, maxX, minY, maxY } = sectionArea
  const { isVertexLit } = materialTier
  // Lit at its corners, the face needs some near the lamp in its pore.
  const fields: [number, number] = isVertexLit ? [10, 14] : [1, 1]
  const geometry = new PlaneGeometry(maxX - minX, maxY - minY, ...fields)
  geometry.translate((minX + maxX) / 2, (minY + maxY) / 2, 0)
  const texture = createSectionTexture()
  const uFade = { value: 1 }
  const light = [background, develop, lighting]
  const material = new ShaderMaterial({
    uniforms: {
      ...lightUniforms,
      tSection: { value: texture },
      uRange: { value: distanceRange },
      uTexel: { value: new Vector2(1 / texture.image.width, 1 / texture.image.height) },
      uFlesh: { value: new Color('#a9528c') },
      uSeam: { value: new Color('#6d2f66') },
      uSkin: { value: new Color('#e79ac9') },
      uFade,
    },
    defines: {
      POINT_LIGHTS: isLite ? 3 : 6,
      ...(isLite && { LITE: 1 }),
      ...(isVertexLit && { VERTEX_LIT: 1 }),
    },
    vertexShader: [...(isVertexLit ? [...light, 'uniform vec2 uGrade;', developVertex] : []), vertex].join(
      '\n',
    ),
    fragmentShader: [fade, ...(isVertexLit ? [] : light), fragment].join('\n'),
  })
  return {
    object: new Mesh(geometry, material),
    setFade(value) {
      uFade.value = value
    },
    dispose() {
      geometry.dispose()
      texture.dispose()
      material.dispose()
    },
  }
}
