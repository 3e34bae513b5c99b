import { describe, expect, test } from 'vitest'
import { createRingLog } from '#src/kiosk/ring-log.ts'
import { createSafeStorage } from '#src/kiosk/safe-storage.ts'
import { createUsageCounts } from '#src/kiosk/usage-counts.ts'

function createMemory(first: Record<string, string> = {}) {
  const values = new Map(Object.entries(first))
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  } as unknown as Storage
}

const forbidden = () => {
  throw new Error('storage is forbidden')
}
const full = {
  getItem: () => null,
  setItem: () => {
    throw new Error('the quota is exceeded')
  },
} as unknown as Storage

const today = () => '2026-11-26'

describe('the log', () => {
  test('survives a reload, counts what repeats, and is bounded', () => {
    const memory = createMemory()
    const open = () =>
      createRingLog(
        createSafeStorage(() => memory),
        () => '2026-11-26T10:00:00',
      )
    const log = open()
    for (let i = 0; i < 3; i++) log.note('error', 'the same')
    expect(open().entries).toEqual([
      { at: '2026-11-26T10:00:00', what: 'error', detail: 'the same', times: 3 },
    ])
    for (let i = 0; i < 500; i++) log.note('error', `number ${i} ${'x'.repeat(1000)}`)
    expect(log.entries).toHaveLength(200)
    expect(log.entries.at(-1)!.detail.length).toBeLessThanOrEqual(300)
    expect(open().entries.at(-1)!.detail).toContain('number 499')
  })

  test.each([
    ['spoilt', () => createMemory({ 'spinescope.log': '{"not": [json', 'spinescope.usage': ']' })],
    [
      'of another shape',
      () =>
        createMemory({
          'spinescope.log': '[1,null,{"at":3}]',
          'spinescope.usage': '{"2026-11-26":7,"x":{}}',
        }),
    ],
    ['forbidden', forbidden],
    ['full', () => full],
  ])('storage that is %s stops nothing', (_, find) => {
    const storage = createSafeStorage(find)
    const log = createRingLog(storage, today)
    log.note('error', 'something')
    expect(log.entries).toHaveLength(1)
    const usage = createUsageCounts(storage, today)
    usage.beginVisit()
    expect(usage.days).toEqual({
      '2026-11-26': { visits: 1, finished: 0, seconds: 0, parts: {}, languages: {} },
    })
  })
})

describe('usage counts', () => {
  test('say by day what was used, as a table that a spreadsheet reads', () => {
    let date = '2026-11-26'
    const memory = createMemory()
    const open = () =>
      createUsageCounts(
        createSafeStorage(() => memory),
        () => date,
      )
    const usage = open()
    usage.beginVisit()
    usage.open('visit')
    usage.speak('de')
    usage.endVisit(61.4)
    usage.finish()
    date = '2026-11-27'
    usage.beginVisit()
    usage.open('look')
    expect(open().toCsv()).toBe(
      'date,visits,finished,seconds,look,visit,lang.de\n2026-11-26,1,1,61,0,1,1\n2026-11-27,1,0,0,1,0,0\n',
    )
  })

  test('forget what is older than a year and a bit', () => {
    let day = 0
    const usage = createUsageCounts(
      createSafeStorage(() => createMemory()),
      () => `2${String(day).padStart(3, '0')}-01-01`,
    )
    for (day = 0; day < 450; day++) usage.beginVisit()
    expect(Object.keys(usage.days)).toHaveLength(400)
    expect(Object.keys(usage.days)).not.toContain('2000-01-01')
  })
})
