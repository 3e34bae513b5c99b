/**
 * The true sizes and places of the hero synapse, shared by model and picture. World frame: micrometres, right-handed,
 * y from the dendrite to the bouton, origin in the middle of the hero spine's head.
 * The *synapse frame* has the same axes and its origin in the middle of the PSD, on the mid-plane of the
 * postsynaptic membrane: molecules and receptors are given in it, in nanometres.
 */
export const psdCentreY = 0.23

/** The PSD is a shallow dome: its height falls by this times the squared distance from the axis (1/µm). */
export const psdCurvature = 0.28

/** Height of the postsynaptic membrane's mid-plane above the PSD centre, µm, at (x, z) µm of the hero head. */
export function psdHeight(x: number, z: number): number {
  return -psdCurvature * (x * x + z * z)
}

/** Radius of the hero spine's head, µm, at its initial volume. */
export const headRadius = 0.35

/** Volume of the hero spine’s head above its neck as it is drawn, µm³, at its initial volume. */
export const headVolume = 0.163

/** Radius of the drawn dome that carries the receptors, µm. The model's PSD radius is a parameter. */
export const domeRadius = 0.28

/** Bilayer thickness from head group to head group, µm. */
export const membraneThickness = 0.005

/** Distance between neighbouring lipid heads of a leaflet, µm: about 0.6 nm² each (Nagle & Tristram-Nagle 2000). */
export const lipidSpacing = 0.0008

/** Height of the synaptic cleft between the two mid-planes' outer faces, µm. */
export const cleftHeight = 0.02

export const vesicleDiameter = 0.04

/** Where the cell body stands in the view of the nucleus, µm: much nearer, and smaller, than in life. */
export const somaCentre: readonly [x: number, y: number, z: number] = [16.4, -1.1, -1]
