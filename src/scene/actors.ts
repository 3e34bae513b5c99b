import type { CreateActor } from '#src/scene/actor.ts'
import { createBouton } from '#src/scene/membranes/create-bouton.ts'
import { createDendrite } from '#src/scene/membranes/create-dendrite.ts'

/** Everything that stands in the scene, in the order of update. Draw order is each object's `renderOrder`. */
export const actorList: readonly (readonly [name: string, create: CreateActor])[] = [
  ['dendrite', createDendrite],
  ['bouton', createBouton],
]
