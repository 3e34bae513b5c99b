/** In English: figures for operators and developers. */
export const stats = {
  'stats.title': 'Figures of this page',
  'stats.graph': 'How long each of the last {{count}} pictures took; the line is at {{limit}} ms',
  'stats.rate': 'Pictures a second',
  'stats.picture': 'Time a picture',
  'stats.script': 'Script a picture',
  'stats.answer': 'Worker, a frame',
  'stats.ms': '{{mean}} ms, {{worst}} ms at worst',
  'stats.calls': 'Draw calls',
  'stats.triangles': 'Triangles',
  'stats.level': 'Model',
  'stats.molecular': 'single molecules',
  'stats.meanField': 'expected numbers',
} as const
