/** In English: what is real here. */
export const real = {
  'real.title': 'What is real here',
  'real.computed':
    'Everything that moves follows a simulation that runs while you watch: glutamate, receptors, voltage, Ca²⁺, enzymes, receptor numbers and the size of the spine. Each number of it has a source or is marked as our assumption.',
  'real.slowed.title': 'Slowed and sped up',
  'real.slowed':
    'The time lens shows microseconds as seconds or hours as seconds; the line under the clock always says which. Idle drift of the picture is decoration.',
  'real.exaggerated.title': 'Larger than life',
  'real.exaggerated': 'In this view, drawn size divided by true size. “True scale” turns all of it off.',
  'real.left.title': 'Left out',
  'real.left.reticulum': 'Ca²⁺ stores inside the cell, and Ca²⁺-activated K⁺ channels',
  'real.left.mglur': 'Metabotropic receptors, endocannabinoids, neuromodulators',
  'real.left.diffusion': 'Where inside the head Ca²⁺ and enzymes are: each has one concentration there',
  'real.left.spontaneous': 'Vesicles that fuse without a spike',
  'real.left.structure':
    'The shapes of neurons: one spine stands for many, and proteins are sketches of known structures',
  'real.evidence.title': 'Against experiments',
  'real.evidence':
    'Published experiments were done to the model, each with 6 to 20 seeds where chance plays a part. What is outside of the accepted range is shown too. “Recalled”: the published number was remembered and not yet confirmed in the paper.',
  'real.evidence.missing': 'The table could not be loaded. Reload the page to try again.',
  'real.column.experiment': 'Experiment',
  'real.column.measured': 'In the model',
  'real.column.accepted': 'Accepted',
  'real.column.published': 'Published',
  'real.column.source': 'Source',
  'real.source.internal': 'our own calculation, another way',
  'real.source.analytic': 'exact solution',
  'real.outside': 'outside:',
  'real.recalled': 'recalled',
  'real.figure.tetani': 'Test response for eight hours after one tetanus and after four, model and published',
  'real.figure.frequencies': 'Test response an hour after 900 pulses at 0.5 to 50 hertz, model and published',
  'real.figure.uncaging': 'Volume of a spine’s head for an hour after uncaging, model and published',
  'real.figure.camkii': 'CaMKII activity for a minute after uncaging, model and published',
  'real.figure.tagging': 'A weak input after eight hours, by when a strong one came, model',
  'real.figure.timing': 'Change of weight by the delay between input and spike, model and published',
} as const
