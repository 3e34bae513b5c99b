import { Color, Group } from 'three'
import { boutonCleftFactor } from '#src/anatomy/bouton-field.ts'
import { cleftHeight } from '#src/anatomy/landmarks.ts'
import type { CreateActor, SceneMoment } from '#src/scene/actor.ts'
import { requireMesh } from '#src/scene/load-meshes.ts'
import { setBodyGlow } from '#src/scene/materials/light-rig.ts'
import { createMembrane } from '#src/scene/membranes/create-membrane.ts'
import { createStuds } from '#src/scene/membranes/create-studs.ts'
import { ghostShare, outsideFade } from '#src/scene/membranes/fade-membranes.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'
import { scalarIndex } from '#src/wire/frame-view.ts'

const releaseLight = new Color('#ffe27a')

/** How far, µm, everything presynaptic moves up from where its fields put it: the drawn cleft is wider or narrower. */
export function presynapticShift(moment: SceneMoment): number {
  return (moment.exaggeration.cleft - boutonCleftFactor) * cleftHeight
}

/** The bouton and its axon: clear teal jelly. It lights up a little where glutamate leaves it. */
export const createBouton: CreateActor = (context) => {
  const geometry = requireMesh(context.meshes, context.quality === 'low' ? 'bouton-lite' : 'bouton')
  const membrane = createMembrane({
    quality: context.quality,
    geometry,
    color: '#17738b',
    closedWall: '#146d84',
    openWall: '#13607c',
    facingAlpha: 0.34,
    body: 'bouton',
    renderOrder: 12,
  })
  const studs = createStuds(context, {
    geometry,
    count: 2600,
    colors: ['#3fa0b4', '#2f84a4', '#63b8ba'],
    stream: 7111,
    body: 'bouton',
    growth: false,
    accepts: (p) => !(p.y < 0.4 && Math.hypot(p.x, p.z) < 0.34) && p.x < 4,
  })
  const object = new Group()
  object.add(membrane.object, studs.object)
  let glow = 0

  return {
    object,
    update(moment) {
      const fade = outsideFade(moment)
      object.visible = fade > 0.01
      object.position.y = presynapticShift(moment)
      const glutamate = Math.min(1, (moment.frame.hero[scalarIndex.glutamateMM]! / 1.5) ** 0.6)
      glow = limitRise(glow, glutamate, moment.stageDelta)
      setBodyGlow('bouton', 0, 0.36 + object.position.y, 0.08, 0.24, releaseLight, 0.5 * glow)
      const ghost = ghostShare(moment)
      membrane.update(moment, fade, ghost)
      studs.setFade(fade * (wholeShare(moment) - moment.shots.inside) * (1 - ghost))
    },
    dispose() {
      membrane.dispose()
      studs.dispose()
    },
  }
}
