/** In English: the large plot, and what runs are called. */
export const plots = {
  'plots.title': 'Large plot',
  'plots.trace': 'What is plotted',
  'plots.close': 'Close the plot',
  'plots.published': 'Published measurements',
  'plots.point': '{{value}} at {{time}}: {{source}}',
  'runs.name': 'Run {{number}}: {{what}}',
  'runs.rest': 'Run {{number}}: at rest',
  'runs.times': '{{times}} × {{name}}',
  'runs.depolarization': 'Depolarization',
  'runs.burst': 'Short burst',
  'runs.low': 'Low frequency',
  'runs.train': 'Pulses',
} as const
