/** In English: the first experiment, which a visitor is led through. */
export const first = {
  'first.invitation': 'Make LTP',
  'first.invitation.detail': 'three presses, one minute',
  'first.title': 'Make a synapse stronger',
  'first.close': 'Leave',
  'first.test':
    'First a single test pulse: a spike arrives, glutamate crosses the cleft, AMPA receptors open. This response is the measure: 100 %.',
  'first.tetanus':
    'A hundred spikes in one second. The spine stays depolarized, Mg²⁺ leaves the NMDA pores, Ca²⁺ rushes in.',
  'first.waiting':
    'Half an hour passes in seconds. Ca²⁺ is long gone, but CaMKII stays docked in the synapse, AMPA receptors move in, and the spine grows.',
  'first.ready':
    'Half an hour has passed. Does the synapse remember? Ask it with the same single spike as before.',
  'first.again': 'The same single spike, the same glutamate …',
  'first.made': 'You made LTP: the same pulse now answers with {{value}} %.',
  'first.made.why':
    'More AMPA receptors stand ready. Long-term potentiation is how a synapse keeps what it has learned.',
  'first.notMade': 'No LTP this time: the same pulse answers with {{value}} %.',
  'first.notMade.why':
    'Is a drug on, or a parameter changed? That is an experiment too. Start over without it and compare.',
  'first.next.tetanus': 'Now 100 pulses in a second',
  'first.next.again': 'The same test pulse again',
  'first.before': 'At first',
  'first.now': 'Now',
  'first.share': 'Share this run',
  'first.how': 'How does that work?',
} as const
