COMMENT
AMPA receptors as Jonas, Major & Sakmann (1993) drew them, for NEURON. Rates in 1/ms and 1/(uM ms), glutamate in uM.
ENDCOMMENT

NEURON {
  POINT_PROCESS SpineAmpar
  POINTER first, second, third
  RANGE bindFirst, unbindFirst, bindSecond, unbindSecond, opens, closes
  RANGE desensitizeOneBound, recoverOneBound, desensitizeTwoBound, recoverTwoBound
  RANGE desensitizeOpen, recoverOpen, desensitizedBind, desensitizedUnbind
  RANGE desensitizeDeeper, desensitizeShallower
  RANGE full, reversal, g
  NONSPECIFIC_CURRENT i
}

UNITS {
  (nA) = (nanoamp)
  (mV) = (millivolt)
  (uS) = (microsiemens)
}

PARAMETER {
  bindFirst = 0
  unbindFirst = 0 (/ms)
  bindSecond = 0
  unbindSecond = 0 (/ms)
  opens = 0 (/ms)
  closes = 0 (/ms)
  desensitizeOneBound = 0 (/ms)
  recoverOneBound = 0 (/ms)
  desensitizeTwoBound = 0 (/ms)
  recoverTwoBound = 0 (/ms)
  desensitizeOpen = 0 (/ms)
  recoverOpen = 0 (/ms)
  desensitizedBind = 0
  desensitizedUnbind = 0 (/ms)
  desensitizeDeeper = 0 (/ms)
  desensitizeShallower = 0 (/ms)
  full = 0 (uS) : conductance with all receptors open
  reversal = 0 (mV)
}

ASSIGNED {
  v (mV)
  i (nA)
  g (uS)
  first
  second
  third
}

STATE { C0 C1 C2 O D1 D2 D3 }

INITIAL {
  C0 = 1
  C1 = 0
  C2 = 0
  O = 0
  D1 = 0
  D2 = 0
  D3 = 0
}

BREAKPOINT {
  SOLVE gating METHOD sparse
  g = full * O
  i = g * (v - reversal)
}

KINETIC gating {
  LOCAL glutamate
  glutamate = first + second + third
  ~ C0 <-> C1 (bindFirst * glutamate, unbindFirst)
  ~ C1 <-> C2 (bindSecond * glutamate, unbindSecond)
  ~ C2 <-> O (opens, closes)
  ~ C1 <-> D1 (desensitizeOneBound, recoverOneBound)
  ~ C2 <-> D2 (desensitizeTwoBound, recoverTwoBound)
  ~ O <-> D3 (desensitizeOpen, recoverOpen)
  ~ D1 <-> D2 (desensitizedBind * glutamate, desensitizedUnbind)
  ~ D2 <-> D3 (desensitizeDeeper, desensitizeShallower)
}
