import type { CreateActor } from '#src/scene/actor.ts'
import { createBouton } from '#src/scene/membranes/create-bouton.ts'
import { createDendrite } from '#src/scene/membranes/create-dendrite.ts'
import { createNeuropil } from '#src/scene/neuropil/create-neuropil.ts'
import { createSnow } from '#src/scene/neuropil/create-snow.ts'

/** Everything that stands in the scene, in the order of update. Draw order is each object's `renderOrder`. */
export const actorList: readonly (readonly [name: string, create: CreateActor])[] = [
  ['neuropil', createNeuropil],
  ['snow', createSnow],
  ['dendrite', createDendrite],
  ['bouton', createBouton],
]
