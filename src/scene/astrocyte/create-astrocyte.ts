import { Group, Mesh } from 'three'
import { psdCentreY } from '#src/anatomy/landmarks.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { lightUniforms } from '#src/scene/materials/light-rig.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { createStuds } from '#src/scene/membranes/create-studs.ts'

/** Transporters are looked for where they matter, around the synapse: µm from its middle. */
const transporterReach = 0.8
/** After both membranes, whose depth hides what of it is behind them. */
const renderOrder = 14

/**
 * A process of an astrocyte that hugs the synapse, studded with the transporters that take glutamate up. It is drawn where
 * bodies are seen whole; a section through it would hide the cleft.
 */
export const createAstrocyte: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const geometry = requireMesh(context.meshes, isLow ? 'astrocyte-lite' : 'astrocyte')
  const material = createTissueMaterial({
    lite: isLow,
    color: '#4c6b3a',
    specular: 0.3,
    gloss: 30,
    scatter: 0.9,
    rim: 0.85,
    bump: 0.25,
    bumpScale: 7,
    mottle: 0.6,
    jelly: 1,
    translucent: { facing: 0.5, edge: 0.95, power: 1.1 },
  })
  material.depthWrite = false
  const body = new Mesh(geometry, material)
  body.renderOrder = renderOrder
  const transporters = createStuds(context, {
    geometry,
    count: 620,
    colors: ['#9db36a', '#86a35c', '#b7c47e'],
    stream: 7121,
    body: 'bouton',
    growth: false,
    accepts: ({ x, y, z }) => Math.hypot(x, y - psdCentreY, z) < transporterReach,
  })
  const grown = new Group()
  grown.add(body, transporters.object)
  const object = new Group()
  object.add(grown)
  body.position.y = -psdCentreY
  transporters.object.position.y = -psdCentreY
  grown.position.y = psdCentreY

  return {
    object,
    update({ shots }) {
      const fade = shots.overview + shots.nucleus
      object.visible = fade > 0.01
      material.uniforms.uFade.value = fade
      transporters.setFade(fade)
      // The head swells about the middle of the PSD, and the leaf makes room.
      grown.scale.setScalar(1 + lightUniforms.uSpineGrowth.value)
    },
    dispose() {
      material.dispose()
      transporters.dispose()
    },
  }
}
