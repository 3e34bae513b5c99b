/**
 * The base system in which the model computes. It is coherent, so equations carry no conversion factors:
 * ms · mV · nS · pA · pF · GΩ · µM · µm. (nS·mV = pA, pA·ms/pF = mV, GΩ·pA = mV.)
 *
 * A quantity is written `20 * ms`, `1 * mM`, `0.5 * hour`.
 */
export const us = 1e-3
export const ms = 1
export const s = 1e3
export const minute = 60 * s
export const hour = 3600 * s
export const day = 24 * hour
export const perS = 1 / s
export const mV = 1
export const pS = 1e-3
export const nS = 1
export const pA = 1
export const pF = 1
export const MOhm = 1e-3
export const nM = 1e-3
export const uM = 1
export const mM = 1e3
export const nm = 1e-3
export const um = 1

/** Every unit that the parameter table may use: the factor that turns a table value into base units. */
export const unitFactors = {
  '': 1,
  '%': 1e-2,
  us,
  ms,
  s,
  min: minute,
  h: hour,
  '1/s': perS,
  '1/ms': 1,
  mV,
  '1/mV': 1,
  pS,
  nS,
  pA,
  pF,
  MOhm,
  nM,
  uM,
  mM,
  nm,
  um,
  um3: 1,
  'um2/ms': 1,
  '1/(uM s)': perS,
  '1/(mM ms)': 1 / mM,
  '1/(M s)': 1e-6 * perS,
  '1/um2': 1,
  degC: 1,
  Hz: perS,
} as const

export type Unit = keyof typeof unitFactors
