/** In English: what the light of Ca²⁺ means. */
export const legend = {
  'view.legend': 'Ca²⁺ light scale',
  'help.legend': 'What the light of Ca²⁺ means',
  'legend.title': 'Free Ca²⁺ in the spine',
  'legend.value': '{{value}} µM',
  'legend.close': 'Close the scale',
  'legend.note': 'The spine’s light grows by an equal step with each doubling.',
} as const
