import { createActin } from '#src/scene/actin/create-actin.ts'
import type { CreateActor } from '#src/scene/actor.ts'
import { createAstrocyte } from '#src/scene/astrocyte/create-astrocyte.ts'
import { createBilayerEdge } from '#src/scene/bilayer-edge/create-bilayer-edge.ts'
import { createCalcium } from '#src/scene/calcium/create-calcium.ts'
import { createCamkii } from '#src/scene/camkii/create-camkii.ts'
import { createDrugs } from '#src/scene/drugs/create-drugs.ts'
import { createEndosome } from '#src/scene/endosome/create-endosome.ts'
import { createFirstOutline } from '#src/scene/first-outline/create-first-outline.ts'
import { createGlutamate } from '#src/scene/glutamate/create-glutamate.ts'
import { createNewProteins } from '#src/scene/late-phase/create-new-proteins.ts'
import { createNuclearSignal } from '#src/scene/late-phase/create-nuclear-signal.ts'
import { createSoma } from '#src/scene/late-phase/create-soma.ts'
import { createSpineRings } from '#src/scene/late-phase/create-spine-rings.ts'
import { createLipidCarpet } from '#src/scene/lipid-carpet/create-lipid-carpet.ts'
import { createMagnesium } from '#src/scene/magnesium/create-magnesium.ts'
import { createBouton } from '#src/scene/membranes/create-bouton.ts'
import { createDendrite } from '#src/scene/membranes/create-dendrite.ts'
import { createMitochondrion } from '#src/scene/mitochondrion/create-mitochondrion.ts'
import { createFarTissue } from '#src/scene/neuropil/create-far-tissue.ts'
import { createNeuropil } from '#src/scene/neuropil/create-neuropil.ts'
import { createSnow } from '#src/scene/neuropil/create-snow.ts'
import { createPoreSection } from '#src/scene/pore-section/create-pore-section.ts'
import { createPhosphates } from '#src/scene/receptors/create-phosphates.ts'
import { createReceptorSample } from '#src/scene/receptors/create-receptor-sample.ts'
import { createReceptors } from '#src/scene/receptors/create-receptors.ts'
import { createScaffold } from '#src/scene/scaffold/create-scaffold.ts'
import { createSodium } from '#src/scene/sodium/create-sodium.ts'
import { createSpineCalcium } from '#src/scene/spine-calcium/create-spine-calcium.ts'
import { createVesicles } from '#src/scene/vesicles/create-vesicles.ts'

/** Everything that stands in the scene, in the order of update. Draw order is each object's `renderOrder`. */
export const actorList: readonly (readonly [name: string, create: CreateActor])[] = [
  ['neuropil', createNeuropil],
  ['far-tissue', createFarTissue],
  ['snow', createSnow],
  ['dendrite', createDendrite],
  ['soma', createSoma],
  ['bouton', createBouton],
  ['astrocyte', createAstrocyte],
  ['bilayer-edge', createBilayerEdge],
  ['scaffold', createScaffold],
  ['receptors', createReceptors],
  ['receptor-sample', createReceptorSample],
  ['first-outline', createFirstOutline],
  ['phosphates', createPhosphates],
  ['vesicles', createVesicles],
  ['mitochondrion', createMitochondrion],
  ['actin', createActin],
  ['camkii', createCamkii],
  ['endosome', createEndosome],
  ['new-proteins', createNewProteins],
  ['nuclear-signal', createNuclearSignal],
  ['spine-rings', createSpineRings],
  ['lipid-carpet', createLipidCarpet],
  ['pore-section', createPoreSection],
  ['drugs', createDrugs],
  ['glutamate', createGlutamate],
  ['magnesium', createMagnesium],
  ['calcium', createCalcium],
  ['spine-calcium', createSpineCalcium],
  ['sodium', createSodium],
]
