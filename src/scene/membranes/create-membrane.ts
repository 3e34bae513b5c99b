import { BackSide, type BufferGeometry, Color, FrontSide, Group, Mesh } from 'three'
import type { Quality, SceneMoment } from '#src/scene/actor.ts'
import type { BodyWithGlow } from '#src/scene/materials/light-rig.ts'
import { createTissueMaterial, type TissueOptions } from '#src/scene/materials/tissue-material.ts'
import { skinFade } from '#src/scene/membranes/fade-membranes.ts'
import { firstPart } from '#src/scene/stage/first-bodies.ts'
import { wholeShare } from '#src/scene/stage/shot-groups.ts'

export interface MembraneOptions {
  readonly quality: Quality
  readonly geometry: BufferGeometry
  readonly color: string
  /** The inner wall as it looms through the closed body: dark, so that what lies behind does not show as a crease. */
  readonly closedWall: string
  /** The inner wall once the body is cut open: another colour than the outside. */
  readonly openWall: string
  /** The inner wall to an eye within: blue, so that orange light dies on it. The open wall where left out. */
  readonly insideWall?: string
  /** Opacity where one looks straight in. */
  readonly facingAlpha: number
  readonly growth?: boolean
  /** Whose glows it shows. */
  readonly body: BodyWithGlow
  /** Draw order; a membrane takes two places. */
  readonly renderOrder: number
}

/** A translucent body with an inner wall, which a plane can cut open. */
export interface Membrane {
  readonly object: Group
  /**
   * `fade` 0 gone … 1 there; `ghost` 1 leaves no more than a breath of its edge; `clearer` 1 shows what is inside best.
   */
  update(moment: SceneMoment, fade: number, ghost?: number, clearer?: number): void
  dispose(): void
}

const specular = 0.32
const edgePower = 1.2
/** A ghost's edge: how opaque, and how narrow. */
const ghostEdge = 0.34
const ghostPower = 2.6
/** By what part opacity goes back where contents matter most. */
const clearest = 0.45

/**
 * Jelly in three draws: the inner wall, dark and nearly flat; the depth of the front faces, so that a body never shows
 * its own far side twice; the front faces, clear in the middle and bright at the edge. Contents are drawn before, and
 * shine through.
 */
export function createMembrane(options: MembraneOptions): Membrane {
  const { geometry, quality, facingAlpha } = options
  const look: TissueOptions = {
    lite: quality === 'low',
    color: options.color,
    specular,
    gloss: 34,
    scatter: 0.85,
    rim: 1,
    bump: 0.3,
    bumpScale: 8,
    mottle: 0.55,
    mottleScale: 1.1,
    cut: true,
    bodyGlow: options.body,
    ...(options.growth && { growth: true }),
  }
  const front: TissueOptions = {
    ...look,
    jelly: 1,
    translucent: { facing: facingAlpha, edge: 1, power: edgePower },
  }
  const wallMaterial = createTissueMaterial({ ...look, specular: 0, bump: 0.05, rim: 0.12, side: BackSide })
  const depthMaterial = createTissueMaterial({ ...look, depthOnly: true, side: FrontSide })
  depthMaterial.transparent = true
  const frontMaterial = createTissueMaterial({ ...front, side: FrontSide })
  frontMaterial.depthWrite = false

  const object = new Group()
  object.name = firstPart
  const wall = new Mesh(geometry, wallMaterial)
  const depth = new Mesh(geometry, depthMaterial)
  const skin = new Mesh(geometry, frontMaterial)
  // The prepass is transparent only in name: it must come after the contents, right before the skin.
  depth.renderOrder = options.renderOrder
  skin.renderOrder = options.renderOrder + 1
  object.add(wall, depth, skin)
  const closedWall = new Color(options.closedWall)
  const openWall = new Color(options.openWall)
  const insideWall = new Color(options.insideWall ?? options.openWall)

  return {
    object,
    update(moment, fade, ghost = 0, clearer = 0) {
      object.visible = fade > 0.01
      if (!object.visible) return
      const open = 1 - wholeShare(moment)
      const { inside } = moment.shots
      wallMaterial.uniforms.uCutColor.value.lerpColors(closedWall, openWall, open).lerp(insideWall, inside)
      // Closed, the wall is kept nearly flat; open or around the eye, it is lit so that it reads as round.
      wallMaterial.uniforms.uFlat.value = 0.55 - 0.3 * open - 0.5 * inside
      wallMaterial.uniforms.uBump!.value = 0.05 + 0.25 * inside
      const clear = Math.min(fade, skinFade(moment))
      skin.visible = clear > 0.01
      const facing = facingAlpha * (1 - clearest * clearer)
      const alpha = frontMaterial.uniforms.uAlpha.value
      alpha.x = (facing + (1 - facing) * open) * (1 - ghost)
      alpha.y = 1 + (ghostEdge - 1) * ghost
      alpha.z = edgePower + (ghostPower - edgePower) * ghost
      wall.visible = fade * (1 - ghost) > 0.01
      depth.visible = clear * (1 - ghost) > 0.01
      wallMaterial.uniforms.uFade.value = fade * (1 - ghost)
      depthMaterial.uniforms.uFade.value = clear * (1 - ghost)
      frontMaterial.uniforms.uFade.value = clear
      // So near and so broad a back shows the lamp's image on each lump, as stains.
      frontMaterial.uniforms.uSpecular!.value = specular * (1 - 0.7 * moment.shots.growth)
    },
    dispose() {
      wallMaterial.dispose()
      depthMaterial.dispose()
      frontMaterial.dispose()
    },
  }
}
