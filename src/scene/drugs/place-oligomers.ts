import { heroSpineBody } from '#src/anatomy/spine-field.ts'
import { createStream } from '#src/numerics/random-streams.ts'

/** Where an oligomer lies on the spine's membrane, µm, and the turn of its body about the upright axis. */
export interface OligomerPlace {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly turn: number
}

export const mostOligomers = 16

/** Places beside the synapse, around its rim; the ones that the section leaves standing are taken first. */
export function placeOligomers(seed: number): OligomerPlace[] {
  const random = createStream(seed, 7301)
  return Array.from({ length: mostOligomers }, (_, i) => {
    // On both sides in turn, and from the section backwards.
    const side = i % 2 === 0 ? 0 : Math.PI
    const angle = side + (i % 2 === 0 ? -1 : 1) * (0.04 + 0.085 * Math.floor(i / 2) + 0.03 * random())
    const reach = 0.29 + 0.035 * random()
    const x = Math.cos(angle) * reach
    const z = -Math.abs(Math.sin(angle) * reach)
    let inside = 0
    let outside = 0.3
    for (let step = 0; step < 14; step++) {
      const middle = (inside + outside) / 2
      if (heroSpineBody(x, middle, z) > 0) outside = middle
      else inside = middle
    }
    return { x, y: inside, z, turn: 2 * Math.PI * random() }
  })
}
