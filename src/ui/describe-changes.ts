import type { Session } from '#src/session/session.ts'
import { counterIndex, scalarIndex } from '#src/wire/frame-view.ts'

/** What a description is made of: the run's totals and a few numbers at one moment. */
export interface Glance {
  readonly spikes: number
  readonly vesicles: number
  readonly magnesiumExits: number
  readonly caUM: number
  readonly ampars: number
  readonly epsp: number
}

/** A message and its values. */
export interface Description {
  readonly key:
    | 'events.vesicle'
    | 'events.failure'
    | 'events.magnesium'
    | 'events.calcium'
    | 'events.inserted'
    | 'events.removed'
    | 'events.response'
  readonly values: { readonly count?: number; readonly value?: string; readonly total?: number }
}

export function lookAt(session: Session): Glance {
  const { counters, hero } = session.frames.shown
  const count = (name: keyof typeof counterIndex) => counters[counterIndex[name]] ?? 0
  const scalar = (name: keyof typeof scalarIndex) => hero[scalarIndex[name]] ?? 0
  return {
    spikes: count('presynapticSpikes'),
    vesicles: count('vesiclesFused'),
    magnesiumExits: count('magnesiumExits'),
    caUM: scalar('caUM'),
    ampars: Math.round(scalar('amparSynaptic')),
    epsp: Math.round(scalar('epspSlopePercent')),
  }
}

/** At most three sentences about what changed between two moments, the most telling first. */
export function describeChanges(before: Glance, now: Glance): readonly Description[] {
  const said: Description[] = []
  const vesicles = now.vesicles - before.vesicles
  const spikes = now.spikes - before.spikes
  if (vesicles > 0) said.push({ key: 'events.vesicle', values: { count: vesicles } })
  else if (spikes > 0) said.push({ key: 'events.failure', values: { count: spikes } })
  if (now.magnesiumExits > before.magnesiumExits && vesicles > 0)
    said.push({ key: 'events.magnesium', values: {} })
  if (now.caUM > 0.5 && now.caUM > 1.3 * before.caUM) {
    said.push({ key: 'events.calcium', values: { value: now.caUM.toFixed(1) } })
  }
  const ampars = now.ampars - before.ampars
  if (ampars >= 2) said.push({ key: 'events.inserted', values: { count: ampars, total: now.ampars } })
  if (ampars <= -2) said.push({ key: 'events.removed', values: { count: -ampars, total: now.ampars } })
  if (Math.abs(now.epsp - before.epsp) >= 3)
    said.push({ key: 'events.response', values: { value: String(now.epsp) } })
  return said.slice(0, 3)
}
