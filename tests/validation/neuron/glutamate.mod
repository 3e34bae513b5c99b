COMMENT
Glutamate above the PSD, uM: each vesicle adds three exponentials.
ENDCOMMENT

NEURON {
  POINT_PROCESS GlutamatePulse
  RANGE firstPeak, secondPeak, thirdPeak, firstDecay, secondDecay, thirdDecay
}

PARAMETER {
  firstPeak = 0
  secondPeak = 0
  thirdPeak = 0
  firstDecay = 1 (ms)
  secondDecay = 1 (ms)
  thirdDecay = 1 (ms)
}

STATE { first second third }

INITIAL {
  first = 0
  second = 0
  third = 0
}

BREAKPOINT { SOLVE decay METHOD derivimplicit }

DERIVATIVE decay {
  first' = -first / firstDecay
  second' = -second / secondDecay
  third' = -third / thirdDecay
}

: The weight is the vesicle's content relative to the one that the peaks are of.
NET_RECEIVE (content) {
  first = first + content * firstPeak
  second = second + content * secondPeak
  third = third + content * thirdPeak
}
