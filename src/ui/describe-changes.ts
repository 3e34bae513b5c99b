import type { Session } from '#src/session/session.ts'
import { counterIndex, scalarIndex } from '#src/wire/frame-view.ts'

/** What a description is made of: the run's totals and a few numbers at one moment. */
export interface Glance {
  /** Seconds. */
  readonly simTime: number
  readonly spikes: number
  readonly vesicles: number
  readonly magnesiumExits: number
  readonly caUM: number
  readonly ampars: number
  readonly epsp: number
  /** Spine volume in percent of its start. */
  readonly volume: number
}

/** A message and its values. Numbers are formatted where the message is said. */
export interface Description {
  readonly key:
    | 'events.rest'
    | 'events.vesicle'
    | 'events.failure'
    | 'events.magnesium'
    | 'events.calcium'
    | 'events.calciumFell'
    | 'events.inserted'
    | 'events.removed'
    | 'events.response'
    | 'events.grew'
    | 'events.shrank'
  readonly values: { readonly count?: number; readonly value?: number; readonly total?: number }
}

/** Free calcium, µM, above which a spine is visibly more than at rest. */
const noticeableCalcium = 0.5

export function lookAt(session: Session): Glance {
  const { counters, hero } = session.frames.shown
  const count = (name: keyof typeof counterIndex) => counters[counterIndex[name]] ?? 0
  const scalar = (name: keyof typeof scalarIndex) => hero[scalarIndex[name]] ?? 0
  return {
    simTime: session.frames.simTime,
    spikes: count('presynapticSpikes'),
    vesicles: count('vesiclesFused'),
    magnesiumExits: count('magnesiumExits'),
    caUM: scalar('caUM'),
    ampars: Math.round(scalar('amparSynaptic')),
    epsp: Math.round(scalar('epspSlopePercent')),
    volume: Math.round(scalar('spineVolumePercent')),
  }
}

/** At most two sentences about what changed between two moments, in the order in which it happens in a synapse. */
export function describeChanges(before: Glance, now: Glance): readonly Description[] {
  const said: Description[] = []
  const vesicles = now.vesicles - before.vesicles
  const spikes = now.spikes - before.spikes
  if (vesicles >= 1) said.push({ key: 'events.vesicle', values: { count: Math.round(vesicles) } })
  else if (spikes >= 1) said.push({ key: 'events.failure', values: { count: spikes } })
  const exits = now.magnesiumExits - before.magnesiumExits
  if (exits >= 1) said.push({ key: 'events.magnesium', values: { count: Math.round(exits) } })
  if (now.caUM > noticeableCalcium && now.caUM > 1.3 * before.caUM) {
    said.push({ key: 'events.calcium', values: { value: Number(now.caUM.toPrecision(2)) } })
  } else if (before.caUM > noticeableCalcium && now.caUM < noticeableCalcium) {
    said.push({ key: 'events.calciumFell', values: { value: Number(now.caUM.toPrecision(2)) } })
  }
  const ampars = now.ampars - before.ampars
  if (ampars >= 2) said.push({ key: 'events.inserted', values: { count: ampars, total: now.ampars } })
  if (ampars <= -2) said.push({ key: 'events.removed', values: { count: -ampars, total: now.ampars } })
  if (Math.abs(now.epsp - before.epsp) >= 3)
    said.push({ key: 'events.response', values: { value: now.epsp } })
  const growth = now.volume - before.volume
  if (growth >= 3) said.push({ key: 'events.grew', values: { value: now.volume } })
  if (growth <= -3) said.push({ key: 'events.shrank', values: { value: now.volume } })
  return said.slice(0, 2)
}
