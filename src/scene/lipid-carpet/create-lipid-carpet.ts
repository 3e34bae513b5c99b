import { BackSide, Color, Group, Mesh, SphereGeometry, Vector3, Vector4 } from 'three'
import {
  cleftHeight,
  membraneThickness,
  psdCentreY,
  psdHeight,
  vesicleDiameter,
} from '#src/anatomy/landmarks.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { closeUpFade } from '#src/scene/lipid-carpet/close-up-fade.ts'
import { createLeaflet } from '#src/scene/lipid-carpet/create-leaflet.ts'
import { createMouthHaze } from '#src/scene/lipid-carpet/create-mouth-haze.ts'
import { createSheetGeometry } from '#src/scene/lipid-carpet/create-sheet.ts'
import { createFusionPore, updateFusionPore } from '#src/scene/lipid-carpet/fusion-pore.ts'
import { cutHoles, headFade, placePatch } from '#src/scene/lipid-carpet/update-leaflet.ts'
import { setLamp } from '#src/scene/materials/light-rig.ts'
import { createTissueMaterial } from '#src/scene/materials/tissue-material.ts'
import { limitRise } from '#src/scene/membranes/limit-rise.ts'
import { sectionMiddle } from '#src/scene/pore-section/hero-receptor.ts'

const ringsOfTier = { low: 38, medium: 66, high: 96 } as const
/** Open fusion pore, µm, seen from below: an exaggeration that is told, `opening`. */
const openRadius = 0.0145
const lipRadius = 0.005
/** The sheet lies this far under the middle of its heads, µm. */
const sheetDepth = 0.0004
const releaseLight = new Color('#ffd95a')
/** Light of the vesicle's wall while glutamate leaves it. */
const wallLight = new Color('#ffc83c')

/**
 * Floor and ceiling of the close-ups: lipid heads of the postsynaptic membrane with holes where receptors stand, those
 * of the presynaptic membrane with a pore where a vesicle fuses, and a smooth sheet behind each, on into the fog.
 */
export const createLipidCarpet: CreateActor = (context) => {
  const isLow = context.quality === 'low'
  const shared = { rings: ringsOfTier[context.quality], lite: isLow, roundDepth: !isLow }
  const floor = createLeaflet({
    ...shared,
    side: 1,
    rim: 0.55,
    headSize: 0.53,
    disorder: 1,
    tints: ['#8b66ae', '#7b5b9f', '#9b78b8', '#705697', '#98769f'],
  })
  const ceiling = createLeaflet({
    ...shared,
    side: -1,
    rim: 0.34,
    headSize: 0.54,
    // Seen at a grazing angle heads lie like scales, one before the other: out of place they would be gravel.
    disorder: 0.4,
    water: 0.6,
    tints: ['#4c8c9c', '#3f7f92', '#5a9aa6', '#386f88', '#4d8f98'],
  })
  // At that angle highlights would glitter.
  ceiling.uniforms.uSpecular.value = 0.12
  const floorGeometry = createSheetGeometry(1, isLow ? 'coarse' : 'fine')
  const ceilingGeometry = createSheetGeometry(-1, isLow ? 'coarse' : 'fine')
  const bumps = { bump: 0.6, bumpScale: 46, mottle: 0.4, mottleScale: 9, specular: 0.3, rim: 0.35 }
  // Where heads are too far away to be drawn, sheets stand for them, nearly as light.
  const floorMaterial = createTissueMaterial({ ...bumps, color: '#64498f', lite: isLow })
  const ceilingMaterial = createTissueMaterial({ ...bumps, color: '#4a9fb2', lite: isLow, clearing: true })
  const clearing = new Vector4(0, 0, 0, -1)
  ceilingMaterial.uniforms.uClearing = { value: clearing }
  const vesicleGeometry = new SphereGeometry(1, 40, 28)
  const vesicleMaterial = createTissueMaterial({
    color: '#c9a96a',
    cutColor: '#e8b44e',
    bump: 0.3,
    bumpScale: 1.3,
    specular: 0.2,
    rim: 0.05,
    lite: isLow,
    side: BackSide,
    clearing: true,
  })
  const lumenClearing = new Vector4(0, 0, 0, -1)
  vesicleMaterial.uniforms.uClearing = { value: lumenClearing }

  const object = new Group()
  const floorSheet = new Mesh(floorGeometry, floorMaterial)
  const ceilingSheet = new Mesh(ceilingGeometry, ceilingMaterial)
  const vesicle = new Mesh(vesicleGeometry, vesicleMaterial)
  const haze = createMouthHaze(context.quality)
  object.add(floor.object, ceiling.object, floorSheet, ceilingSheet, vesicle, haze.object)
  const pore = createFusionPore()
  const middle = new Vector3()
  let light = 0

  return {
    object,
    update(moment) {
      const fade = closeUpFade(moment)
      object.visible = fade > 0.01
      if (!object.visible) return
      sectionMiddle(moment.frame, middle)
      const halfThickness = (membraneThickness / 2) * moment.exaggeration.receptor
      const ceilingLevel = halfThickness + cleftHeight * moment.exaggeration.cleft

      placePatch(floor, moment, middle.x, middle.z, halfThickness - 0.00015)
      cutHoles(floor.uniforms, moment)
      const section = moment.shots.pore
      // The front of the pore shot is cut away from the eye's side as the camera arrives.
      floor.uniforms.uSectionZ.value = section > 0.02 ? middle.z + 0.0004 + 0.12 * (1 - section) ** 2 : 1
      floorSheet.position.y = psdCentreY + halfThickness - sheetDepth
      floorMaterial.uniforms.uFade.value = fade * (1 - section)
      floorSheet.visible = section < 0.99
      floor.uniforms.uFade.value = fade * Math.max(section, headFade(floor, moment))

      placePatch(ceiling, moment, middle.x, middle.z, ceilingLevel + 0.0003)
      ceilingSheet.position.y = psdCentreY + ceilingLevel + sheetDepth
      ceiling.uniforms.uFade.value = fade * (1 - section) * headFade(ceiling, moment)
      ceiling.object.visible = ceilingSheet.visible = section < 0.99
      ceilingMaterial.uniforms.uFade.value = fade * (1 - section)

      updateFusionPore(pore, moment)
      light = limitRise(light, Math.min(1, pore.open) * pore.hollow ** 3, moment.stageDelta)
      const radius = openRadius * pore.open
      const lip = lipRadius * Math.min(1, 4 * pore.open)
      ceiling.uniforms.uFusion.value.set(pore.x, pore.z, pore.open > 0 ? radius : -1, lip)
      const poreY = psdCentreY + psdHeight(pore.x, pore.z) + ceilingLevel
      clearing.set(pore.x, poreY, pore.z, pore.open > 0 ? radius + lip : -1)
      vesicle.visible = pore.open > 0 && section < 0.99
      const vesicleRadius = vesicleDiameter / 2
      vesicle.scale.setScalar(vesicleRadius)
      // Its wall begins where the sheet ends, behind the heads of the lip: else the water would show between them.
      const mouth = Math.min(radius + lip, 0.98 * vesicleRadius)
      vesicle.position.set(pore.x, poreY + Math.sqrt(vesicleRadius ** 2 - mouth ** 2), pore.z)
      lumenClearing.set(pore.x, poreY, pore.z, 1.03 * mouth)
      vesicleMaterial.uniforms.uFade.value = fade * (1 - section)
      const shine = light * fade * (1 - section)
      vesicleMaterial.uniforms.uEmission.value.copy(wallLight).multiplyScalar(light)
      haze.show(pore.x, poreY, pore.z, radius, shine)
      setLamp('fusion', pore.x, poreY - 0.002, pore.z, 0.042, releaseLight, 3.4 * shine)
    },
    dispose() {
      haze.dispose()
      floor.dispose()
      ceiling.dispose()
      for (const each of [floorGeometry, ceilingGeometry, vesicleGeometry]) each.dispose()
      for (const each of [floorMaterial, ceilingMaterial, vesicleMaterial]) each.dispose()
    },
  }
}
