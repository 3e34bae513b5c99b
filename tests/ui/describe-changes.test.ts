import { expect, test } from 'vitest'
import { describeChanges, type Glance } from '#src/ui/describe-changes.ts'

const rest: Glance = {
  simTime: 0,
  spikes: 0,
  vesicles: 0,
  magnesiumExits: 0,
  caUM: 0.06,
  ampars: 80,
  epsp: 100,
  volume: 100,
}
const keys = (now: Partial<Glance>, before: Partial<Glance> = {}) =>
  describeChanges({ ...rest, ...before }, { ...rest, ...now }).map(({ key }) => key)

test('nothing happened: nothing is said', () => expect(keys({ simTime: 5 })).toEqual([]))

test('a spike without a vesicle is told as one', () => {
  expect(describeChanges(rest, { ...rest, spikes: 1 })).toEqual([
    { key: 'events.failure', values: { count: 1 } },
  ])
})

test('a tetanus tells what happens first, and no more than two things at a time', () => {
  const tetanus = {
    spikes: 100,
    vesicles: 30,
    magnesiumExits: 50,
    caUM: 5,
    ampars: 90,
    epsp: 140,
    volume: 130,
  }
  expect(keys(tetanus)).toEqual(['events.vesicle', 'events.magnesium'])
  expect(
    keys({ ...tetanus, ampars: 80, epsp: 100 }, { spikes: 100, vesicles: 30, magnesiumExits: 50 }),
  ).toEqual(['events.calcium', 'events.grew'])
})

test('calcium is told when it rises and when it is over, not in between', () => {
  expect(keys({ caUM: 2 })).toEqual(['events.calcium'])
  expect(keys({ caUM: 1.9 }, { caUM: 2 })).toEqual([])
  expect(keys({ caUM: 0.2 }, { caUM: 2 })).toEqual(['events.calciumFell'])
})

test('receptors and volume that go down are told as going down', () => {
  expect(describeChanges(rest, { ...rest, ampars: 74 })).toEqual([
    { key: 'events.removed', values: { count: 6, total: 74 } },
  ])
  expect(keys({ volume: 90 })).toEqual(['events.shrank'])
})
