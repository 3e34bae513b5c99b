COMMENT
NMDA receptors as Erreger et al. (2005) drew them, with the pore's block by Mg2+ of Jahr & Stevens (1990b), for NEURON.
Rates in 1/ms and 1/(uM ms), glutamate and Mg2+ in uM. GluN2A and GluN2B differ by their rates alone.
ENDCOMMENT

NEURON {
  POINT_PROCESS SpineNmdar
  POINTER first, second, third
  RANGE bind, unbind, slowForward, slowBack, fastForward, fastBack
  RANGE desensitizeShort, recoverShort, desensitizeLong, recoverLong
  RANGE magnesium, halfBlock, voltageSlope
  RANGE full, reversal, unblocked, g
  NONSPECIFIC_CURRENT i
}

UNITS {
  (nA) = (nanoamp)
  (mV) = (millivolt)
  (uS) = (microsiemens)
}

PARAMETER {
  bind = 0
  unbind = 0 (/ms)
  slowForward = 0 (/ms)
  slowBack = 0 (/ms)
  fastForward = 0 (/ms)
  fastBack = 0 (/ms)
  desensitizeShort = 0 (/ms)
  recoverShort = 0 (/ms)
  desensitizeLong = 0 (/ms)
  recoverLong = 0 (/ms)
  magnesium = 0
  halfBlock = 1
  voltageSlope = 0 (/mV)
  full = 0 (uS) : conductance with all receptors open and free of Mg2+
  reversal = 0 (mV)
}

ASSIGNED {
  v (mV)
  i (nA)
  g (uS)
  unblocked
  first
  second
  third
}

STATE { C0 C1 C2 F S O D1 D2 }

INITIAL {
  C0 = 1
  C1 = 0
  C2 = 0
  F = 0
  S = 0
  O = 0
  D1 = 0
  D2 = 0
}

BREAKPOINT {
  SOLVE gating METHOD sparse
  unblocked = 1 / (1 + magnesium / halfBlock * exp(-voltageSlope * v))
  g = full * O * unblocked
  i = g * (v - reversal)
}

KINETIC gating {
  LOCAL glutamate
  glutamate = first + second + third
  ~ C0 <-> C1 (2 * bind * glutamate, unbind)
  ~ C1 <-> C2 (bind * glutamate, 2 * unbind)
  ~ C2 <-> F (fastForward, fastBack)
  ~ C2 <-> S (slowForward, slowBack)
  ~ F <-> O (slowForward, slowBack)
  ~ S <-> O (fastForward, fastBack)
  ~ C2 <-> D1 (desensitizeShort, recoverShort)
  ~ C2 <-> D2 (desensitizeLong, recoverLong)
}
